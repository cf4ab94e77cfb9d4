import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BLOCKING_RULES } from "@/lib/domain/entry-modes/blocking";
import { configure } from "@/lib/domain/entry-modes/configure";
import { FACTORS } from "@/lib/domain/entry-modes/factors";
import type { Configuration } from "@/lib/domain/entry-modes/types";
import type { Answers } from "@/lib/domain/instruments/types";
import { ENTRY_MODES, type EntryMode } from "@/lib/domain/vocabulary";
import { allAt, anyKey, anySteps, KEYS } from "./answers";

const modeOf = ({ modes }: Configuration, mode: EntryMode) => {
  const found = modes.find((one) => one.mode === mode);
  if (!found) throw new Error(mode);
  return found;
};
const modeIn = (answers: Answers, mode: EntryMode) => modeOf(configure(answers), mode);

describe("the factors", () => {
  it("are those that the questionnaire asks for, each once", () => {
    expect(FACTORS.map(({ key }) => key).toSorted()).toEqual(KEYS.toSorted());
  });

  it("each bear on some mode and say why, in both directions where both are used", () => {
    for (const { key, effects, helps, hinders } of FACTORS) {
      const strengths = Object.values(effects);
      expect(strengths.length, key).toBeGreaterThan(0);
      if (strengths.some((one) => one > 0)) expect(helps, key).not.toBe("");
      if (strengths.some((one) => one < 0)) expect(hinders, key).not.toBe("");
    }
  });

  it("say that every weight is a judgement", () => {
    expect(FACTORS.every(({ source }) => source.judgement)).toBe(true);
    expect(BLOCKING_RULES.every(({ source }) => source.judgement)).toBe(true);
  });

  it("name the place of the source, or say that the portal took a part of what is named", () => {
    const sourceOf = (name: string) => FACTORS.find(({ key }) => key === `factor.market.${name}`)?.source;
    expect(sourceOf("regulation")).toEqual({
      id: "ilkevich-2025",
      where: "the choice of a way into a market: regulation",
      judgement: true,
    });
    for (const own of ["shops", "ownership", "protection", "payment"])
      expect(sourceOf(own), own).toMatchObject({ id: null, where: expect.stringContaining("one part") });
    expect(FACTORS.filter(({ source }) => !source.where)).toEqual([]);
  });

  it("never rule out at the end that speaks for a mode", () => {
    for (const { id, factor, when, modes } of BLOCKING_RULES)
      for (const mode of modes) {
        const strength = FACTORS.find(({ key }) => key === factor)?.effects[mode];
        if (strength === undefined || id === "may-own-nothing") continue;
        expect(when === "at-most" ? strength > 0 : strength < 0, `${id} ${mode}`).toBe(true);
      }
  });
});

describe("configure", () => {
  it("ranks all twelve modes, once each, with places in order", () => {
    fc.assert(
      fc.property(anySteps(0), (steps) => {
        const { modes } = configure(allAt(3, steps));
        expect(modes.map(({ mode }) => mode).toSorted()).toEqual([...ENTRY_MODES].toSorted());
        expect(modes.map(({ place }) => place)).toEqual(modes.map((_, at) => at + 1));
        const standing = modes.map(({ blockers }) => blockers.length > 0);
        expect(standing).toEqual(standing.toSorted((one, other) => Number(one) - Number(other)));
      }),
      { numRuns: 60 },
    );
  });

  it("opens every mode down to factors that add up to its fit", () => {
    fc.assert(
      fc.property(anySteps(0), (steps) => {
        for (const { band, pluses, minuses, even } of configure(allAt(3, steps)).modes) {
          if (band === null) continue;
          const points = [...pluses, ...minuses, ...even].reduce((sum, one) => sum + one.points, 0);
          expect(50 + points).toBeCloseTo(100 * band[1], 6);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("never lowers a mode when a factor that favours it gets better, nor lifts one that it speaks against", () => {
    fc.assert(
      fc.property(anySteps(1), anyKey, (steps, key) => {
        const from = steps[key] ?? 1;
        fc.pre(from < 5);
        const before = configure(allAt(3, steps));
        const after = configure(allAt(3, { ...steps, [key]: from + 1 }));
        for (const mode of ENTRY_MODES) {
          const strength = FACTORS.find((factor) => factor.key === key)?.effects[mode] ?? 0;
          const [was, now] = [modeOf(before, mode), modeOf(after, mode)];
          const rise = (now.band?.[1] ?? 0) - (was.band?.[1] ?? 0);
          if (strength > 0) {
            expect(rise).toBeGreaterThan(0);
            expect(now.blockers.length).toBeLessThanOrEqual(was.blockers.length);
          } else if (strength < 0) expect(rise).toBeLessThan(0);
          else expect(rise).toBe(0);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("gives the same for the same answers in any order", () => {
    const answers = allAt(2, { "factor.market.demand": 5 });
    const turned = Object.fromEntries(Object.entries(answers).toReversed());
    expect(configure(turned)).toEqual(configure(answers));
  });

  it("lets every mode come first somewhere", () => {
    for (const mode of ENTRY_MODES) {
      const best = Object.fromEntries(
        FACTORS.map(({ key, effects }) => {
          const strength = effects[mode];
          return [key, strength === undefined ? 3 : strength > 0 ? 5 : 2];
        }),
      );
      expect(configure(allAt(3, best)).modes[0]?.mode).toBe(mode);
    }
  });

  it("calls all modes tied where everything stands in the middle", () => {
    // A plant abroad alone is more than such a firm could pay for.
    const open = configure(allAt(3)).modes.filter(({ blockers }) => blockers.length === 0);
    expect(open.map(({ tiedWith }) => tiedWith.length)).toEqual(Array(11).fill(10));
  });

  it("says which modes are ruled out, and by what", () => {
    const barred = configure(allAt(4, { "factor.market.restrictions": 1 }));
    expect(barred.modes.every(({ feasible }) => !feasible)).toBe(true);
    const unpaid = modeIn(allAt(4, { "factor.market.payment": 1 }), "direct-export");
    expect(unpaid.blockers.map(({ ruleId, needs }) => [ruleId, needs])).toEqual([["no-payment", 2]]);
    expect(modeIn(allAt(4, { "factor.market.payment": 1 }), "indirect-export").blockers).toEqual([]);
  });
});

describe("not knowing", () => {
  it("is no zero: the fit stays what the known answers say, and the reach opens", () => {
    const known = modeIn(allAt(3), "direct-export");
    const open = modeIn(allAt(3, { "factor.market.demand": 0 }), "direct-export");
    expect(open.band).toEqual(known.band);
    expect(open.reach[0]).toBeLessThan(0.5);
    expect(open.reach[1]).toBeGreaterThan(0.5);
    expect(open.findOut.map(({ factor }) => factor)).toEqual(["factor.market.demand"]);
  });

  it("gives no fit where nothing is known, and names everything to find out, what could rule out first", () => {
    const { modes, known, asked, findOut } = configure({});
    expect([known, asked]).toEqual([0, KEYS.length]);
    expect(modes.every(({ band, feasible }) => band === null && !feasible)).toBe(true);
    expect(findOut).toHaveLength(KEYS.length);
    const could = findOut.map(({ couldBlock }) => couldBlock);
    expect(could).toEqual(could.toSorted((one, other) => Number(other) - Number(one)));
  });
});

it("answers in less than a millisecond of work", () => {
  const answers = allAt(2);
  const batch = () => {
    const start = process.cpuUsage();
    for (let run = 0; run < 100; run += 1) configure(answers);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 100;
  };
  // The best of several: what else the machine does is not the subject.
  expect(Math.min(...Array.from({ length: 8 }, batch))).toBeLessThan(1000);
});

describe("what comes out is what people who have done it would expect", () => {
  const NEIGHBOUR = {
    "factor.market.regulation": 5,
    "factor.market.ownership": 5,
    "factor.market.restrictions": 5,
    "factor.market.payment": 5,
    "factor.market.cultural-distance": 2,
    "factor.market.religious-distance": 1,
    "factor.market.geopolitical-risk": 1,
    "factor.market.demand": 4,
    "factor.market.industry": 4,
    "factor.market.shops": 1,
    "factor.market.partners": 4,
  } as const;

  it("in a neighbouring market for a small maker in its first year: a dealer or exporting, no firm of its own", () => {
    const { modes } = configure(
      allAt(3, {
        ...NEIGHBOUR,
        "factor.internal.managers-experience": 2,
        "factor.internal.promotion": 2,
        "factor.internal.ambidexterity": 2,
        "factor.internal.digital-model": 2,
        "factor.internal.product-line": 4,
        "factor.internal.unused-capacity": 4,
        "factor.internal.owners-view": 4,
        "management.collection": 2,
      }),
    );
    const open = modes.filter(({ blockers }) => blockers.length === 0).map(({ mode }) => mode);
    expect(open[0]).toBe("agent-or-distributor");
    expect(open.slice(0, 5)).toContain("direct-export");
    expect(open).not.toContain("production-abroad");
    expect(open).not.toContain("sales-subsidiary");
  });

  it("for a strong and settled firm whose buyers want it close: a firm of its own there", () => {
    const { modes } = configure(
      allAt(5, { ...NEIGHBOUR, "factor.market.industry": 5, "factor.internal.growth-at-home": 1 }),
    );
    expect(modes[0]?.mode).toBe("sales-subsidiary");
  });

  it("never a plant or a company abroad that nobody could lead, pay for or wants", () => {
    for (const factor of ["managers-experience", "finance", "owners-view"]) {
      const { modes } = configure(allAt(5, { ...NEIGHBOUR, [`factor.internal.${factor}`]: 1 }));
      for (const mode of ["sales-subsidiary", "production-abroad"] as const)
        expect(modes.find((one) => one.mode === mode)?.blockers, `${mode} ${factor}`).not.toEqual([]);
    }
  });
});
