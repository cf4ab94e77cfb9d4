import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { configure } from "@/lib/domain/entry-modes/configure";
import type { ModeFit, ReviewTrigger } from "@/lib/domain/entry-modes/types";
import { allAt, anySteps } from "./answers";

type Steps = Readonly<Record<string, number>>;

const watchedIn = (steps: Steps, outcome: ReviewTrigger["outcome"]): ReviewTrigger[] =>
  configure(allAt(3, steps)).modes.flatMap(({ reviewWhen }) =>
    reviewWhen.filter((trigger) => trigger.outcome === outcome),
  );

/** The mode as it stands once the watched factor has come to this level. */
function modeAt(steps: Steps, { mode, factor }: ReviewTrigger, level: number): ModeFit {
  const found = configure(allAt(3, { ...steps, [factor]: level })).modes.find((one) => one.mode === mode);
  if (!found) throw new Error(`no mode ${mode}`);
  return found;
}

const names = (things: readonly { factor: string }[]) => things.map(({ factor }) => factor);

describe("what is watched comes true at its level, and not a step before", () => {
  it("a plus that carries the way turns into a minus", () => {
    let seen = 0;
    fc.assert(
      fc.property(anySteps(1), fc.nat(), (steps, pick) => {
        const watched = watchedIn(steps, "turns");
        const one = watched[pick % Math.max(1, watched.length)];
        if (!one) return;
        seen += 1;
        const before = one.when === "at-most" ? one.level + 1 : one.level - 1;
        expect(names(modeAt(steps, one, one.level).minuses)).toContain(one.factor);
        expect(names(modeAt(steps, one, before).minuses)).not.toContain(one.factor);
      }),
      { numRuns: 60 },
    );
    expect(seen).toBeGreaterThan(0);
  });

  it("what rules a way out ceases to", () => {
    let seen = 0;
    fc.assert(
      fc.property(anySteps(1), fc.nat(), (steps, pick) => {
        const watched = watchedIn(steps, "opens");
        const one = watched[pick % Math.max(1, watched.length)];
        if (!one) return;
        seen += 1;
        const before = one.when === "at-most" ? one.level + 1 : one.level - 1;
        expect(names(modeAt(steps, one, one.level).blockers)).not.toContain(one.factor);
        expect(names(modeAt(steps, one, before).blockers)).toContain(one.factor);
      }),
      { numRuns: 60 },
    );
    expect(seen).toBeGreaterThan(0);
  });
});
