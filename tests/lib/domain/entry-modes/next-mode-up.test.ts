import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crosses } from "@/lib/domain/entry-modes/blockers";
import { configure } from "@/lib/domain/entry-modes/configure";
import { FACTORS } from "@/lib/domain/entry-modes/factors";
import { MODE_TRAITS } from "@/lib/domain/entry-modes/traits";
import { whatIf } from "@/lib/domain/entry-modes/what-if";
import { ENTRY_MODES } from "@/lib/domain/vocabulary";
import { allAt, answerAt, anySteps } from "./answers";

describe("the next mode up", () => {
  it("asks for more than the mode, and exists for all but the most demanding", () => {
    for (const { mode, nextUp, passedOver } of configure(allAt(3)).modes) {
      expect(passedOver).toEqual([]);
      if (nextUp === null) expect(MODE_TRAITS[mode].commitment).toBe(5);
      else expect(MODE_TRAITS[nextUp.mode].commitment).toBeGreaterThan(MODE_TRAITS[mode].commitment);
    }
  });

  it("becomes feasible when its changes are made, wherever they are said to be enough", () => {
    fc.assert(
      fc.property(anySteps(1), (steps) => {
        for (const { nextUp } of configure(allAt(3, steps)).modes) {
          if (!nextUp?.withinReach) continue;
          const changed = Object.fromEntries(nextUp.changes.map(({ factor, to }) => [factor, to]));
          const after = configure(allAt(3, { ...steps, ...changed }));
          expect(after.modes.find(({ mode }) => mode === nextUp.mode)?.feasible).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("asks nothing where the mode is feasible already", () => {
    for (const { nextUp } of configure(allAt(4)).modes)
      if (nextUp?.feasible) expect(nextUp.changes).toEqual([]);
  });

  it("never asks the firm to become worse at something", () => {
    fc.assert(
      fc.property(anySteps(1), (steps) => {
        for (const { nextUp } of configure(allAt(3, steps)).modes)
          for (const { own, from, to } of nextUp?.changes ?? []) if (own) expect(to).toBeGreaterThan(from);
      }),
      { numRuns: 40 },
    );
  });

  it("says that a fact of the market is out of the firm's hands", () => {
    const { modes } = configure({ "factor.market.industry": { kind: "level", level: 1 } });
    const step = modes.find(({ mode }) => mode === "direct-export")?.nextUp;
    expect(step).toMatchObject({
      mode: "franchising",
      withinReach: false,
      changes: [{ factor: "factor.market.industry", from: 1, to: 3, own: false }],
    });
  });

  it("passes over what the market rules out, and says what does", () => {
    const alone = { "factor.market.partners": 2, "factor.market.personal-ties": 1 };
    const free = configure(allAt(3, alone)).modes.find(({ mode }) => mode === "collaboration");
    expect(free?.nextUp?.mode).toBe("sales-subsidiary");
    const { modes } = configure(allAt(3, { ...alone, "factor.market.ownership": 2 }));
    const here = modes.find(({ mode }) => mode === "collaboration");
    expect(here?.nextUp?.mode).toBe("joint-venture");
    expect(here?.passedOver).toMatchObject([
      {
        mode: "sales-subsidiary",
        blockers: [{ ruleId: "may-own-a-part", factor: "factor.market.ownership" }],
      },
    ]);
  });

  it("names none where the market rules out every way that asks for more", () => {
    const { modes } = configure(allAt(4, { "factor.market.restrictions": 1 }));
    for (const { mode, nextUp, passedOver } of modes) {
      expect(nextUp).toBeNull();
      const above = ENTRY_MODES.filter((one) => MODE_TRAITS[one].commitment > MODE_TRAITS[mode].commitment);
      expect(passedOver.map((one) => one.mode).toSorted()).toEqual(above.toSorted());
    }
  });

  it("passes over nothing for what the firm itself lacks, partners to be found among it", () => {
    const { modes } = configure(allAt(4, { "factor.market.partners": 1, "factor.internal.finance": 1 }));
    expect(modes.flatMap(({ passedOver }) => passedOver)).toEqual([]);
    const step = modes.find(({ mode }) => mode === "online-direct")?.nextUp;
    expect(step?.changes.find(({ factor }) => factor === "factor.market.partners")).toMatchObject({
      from: 1,
      own: true,
    });
  });

  it("never names a way that the market rules out", () => {
    const sought = ["factor.market.partners", "factor.market.personal-ties"];
    fc.assert(
      fc.property(anySteps(1), (steps) => {
        for (const { nextUp, passedOver } of configure(allAt(3, steps)).modes) {
          const barred = (nextUp?.blockers ?? []).filter(
            ({ factor }) => factor.startsWith("factor.market.") && !sought.includes(factor),
          );
          expect(barred).toEqual([]);
          expect(passedOver.every(({ blockers }) => blockers.length > 0)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("names competences that the firm lacks, and none that are not known", () => {
    const held = { production: 0.2, distribution: null, "sales-and-marketing": 0.8 };
    const { modes } = configure(allAt(4), held);
    const direct = modes.find(({ mode }) => mode === "direct-export");
    expect(direct?.competences.map((one) => one.held)).toEqual([0.2, null, 0.8]);
    const step = modes.find(({ mode }) => mode === "importing")?.nextUp;
    expect(step?.mode).toBe("agent-or-distributor");
    expect(step?.lacking.map(({ competence }) => competence)).toEqual(["production"]);
  });
});

describe("what if", () => {
  it("moves nothing without a change", () => {
    const { moves } = whatIf(allAt(2), {});
    expect(moves.every(({ from, to, points }) => from === to && points === 0)).toBe(true);
  });

  it("shows who rises, who falls, what opens and what closes", () => {
    const key = "factor.market.partners";
    const { moves } = whatIf(allAt(3, { [key]: 1 }), { [key]: answerAt(key, 5) });
    const agent = moves.find(({ mode }) => mode === "agent-or-distributor");
    expect(agent).toMatchObject({ opened: true, blocked: false });
    expect(agent?.to).toBeLessThan(agent?.from ?? 0);
    expect(moves.find(({ mode }) => mode === "importing")?.points).toBe(0);
    const back = whatIf(allAt(3, { [key]: 5 }), { [key]: answerAt(key, 1) }).moves;
    expect(back.find(({ mode }) => mode === "licensing")?.blocked).toBe(true);
  });
});

describe("review when", () => {
  it("names levels not reached yet, and crossing one that rules out does so", () => {
    fc.assert(
      fc.property(anySteps(1), fc.nat(), (steps, pick) => {
        const watched = configure(allAt(3, steps)).modes.flatMap(({ reviewWhen }) => reviewWhen);
        for (const { factor, when, level } of watched)
          expect(crosses({ when, level }, steps[factor] ?? 3)).toBe(false);
        const blocking = watched.filter(({ outcome }) => outcome === "blocks");
        const one = blocking[pick % Math.max(1, blocking.length)];
        if (!one) return;
        const after = configure(allAt(3, { ...steps, [one.factor]: one.level }));
        expect(after.modes.find(({ mode }) => mode === one.mode)?.blockers.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });

  it("names each factor once a direction, under an id of its own", () => {
    for (const { reviewWhen } of configure(allAt(4)).modes) {
      const ids = reviewWhen.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("has something to watch for every mode", () => {
    expect(configure(allAt(4)).modes.every(({ reviewWhen }) => reviewWhen.length > 0)).toBe(true);
    expect(ENTRY_MODES).toHaveLength(12);
    expect(FACTORS.length).toBeGreaterThan(20);
  });
});
