import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { matchWave } from "@/lib/domain/matching";
import { insertFirm } from "@/lib/domain/waves/insert-firm";
import { outcomeOf } from "@/lib/domain/waves/outcome";
import { solveWave } from "@/lib/domain/waves/solve";
import { randomWave, type WaveShape } from "../../../support/random-wave";

// Many cases: a machine that does other work beside may need longer than usual.
vi.setConfig({ testTimeout: 60_000 });

const SHAPE: WaveShape = {
  firms: 40,
  mentors: 12,
  density: 0.3,
  mostSeats: 4,
  mostDemand: 2,
  mostWaited: 3,
  step: 50,
  ageing: 100,
  running: 0,
  serveMostFirst: true,
};

/** The wave with its last firms left out, and those firms with their edges. */
function withLatecomers(count: number, seed: number, serveMostFirst: boolean) {
  const wave = randomWave({ ...SHAPE, serveMostFirst }, seed);
  const late = wave.firms.slice(wave.firms.length - count);
  const isLate = new Set(late.map(({ id }) => id));
  const early = {
    ...wave,
    firms: wave.firms.filter(({ id }) => !isLate.has(id)),
    edges: wave.edges.filter(({ firm }) => !isLate.has(firm)),
  };
  return { wave, early, late };
}

describe("a firm that arrives later", () => {
  it("gives the same answer as if it had been there from the start", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 20 }), fc.boolean(), (seed, count, serveMostFirst) => {
        const { wave, early, late } = withLatecomers(count, seed, serveMostFirst);
        const solved = solveWave(early);
        for (const firm of late)
          insertFirm(
            solved,
            firm,
            wave.edges.filter((edge) => edge.firm === firm.id),
          );
        expect(outcomeOf(solved.market)).toEqual(matchWave(wave));
      }),
      { numRuns: 200 },
    );
  });

  it("gives the same answer where scores are far apart, seats few and paths long", () => {
    fc.assert(
      fc.property(fc.nat(), fc.boolean(), (seed, serveMostFirst) => {
        const shape = { ...SHAPE, firms: 120, mentors: 30, mostSeats: 7, step: 1, mostDemand: 3, ageing: 37 };
        const wave = randomWave({ ...shape, serveMostFirst }, seed);
        const solved = solveWave({ ...wave, firms: wave.firms.slice(0, 1), edges: [] });
        for (const firm of wave.firms.slice(1))
          insertFirm(
            solved,
            firm,
            wave.edges.filter((edge) => edge.firm === firm.id),
          );
        const {
          firms: [first = { id: "" }],
          edges,
        } = wave;
        expect(outcomeOf(solved.market)).toEqual(
          matchWave({ ...wave, edges: edges.filter(({ firm }) => firm !== first.id) }),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("is told what its arrival changed", () => {
    const { wave, early, late } = withLatecomers(1, 11, true);
    const solved = solveWave(early);
    const before = outcomeOf(solved.market).pairs;
    const [firm = { id: "none" }] = late;
    const { made, undone } = insertFirm(
      solved,
      firm,
      wave.edges.filter((edge) => edge.firm === firm.id),
    );
    const after = outcomeOf(solved.market).pairs;
    expect(after).toHaveLength(before.length + made.length - undone.length);
    expect(after).toEqual(expect.arrayContaining(made));
    expect(before).toEqual(expect.arrayContaining(undone));
    for (const pair of undone) expect(after).not.toContainEqual(pair);
  });

  it("changes nothing where it is refused", () => {
    const { early } = withLatecomers(1, 3, true);
    const solved = solveWave(early);
    const before = outcomeOf(solved.market);
    const mentor = early.mentors[0]?.id ?? "";
    const edge = { mentor, score: 1 };
    const known = early.firms[0] ?? { id: "" };
    expect(() => insertFirm(solved, known, [])).toThrow("takes part already");
    expect(() => insertFirm(solved, { id: "" }, [])).toThrow("has an id");
    expect(() => insertFirm(solved, { id: "new", demand: -1 }, [])).toThrow("whole number of mentors");
    expect(() => insertFirm(solved, { id: "new" }, [edge, edge])).toThrow("listed once");
    expect(() => insertFirm(solved, { id: "new" }, [{ mentor: "x", score: 1 }])).toThrow(
      "does not take part",
    );
    expect(() => insertFirm(solved, { id: "new" }, [{ mentor, score: 1001 }])).toThrow("0 to 1000");
    expect(() => insertFirm(solved, { id: "new", waited: 2 ** 45 }, [edge])).toThrow("too large");
    expect(outcomeOf(solved.market)).toEqual(before);
    expect(insertFirm(solved, { id: "new" }, []).made).toEqual([]);
  });

  it("finds room after many others", () => {
    const solved = solveWave({ firms: [], mentors: [{ id: "m", capacity: 2000 }], edges: [] });
    for (let number = 0; number < 1500; number++)
      insertFirm(solved, { id: `firm ${number}` }, [{ mentor: "m", score: 1 }]);
    expect(outcomeOf(solved.market)).toMatchObject({ served: 1500, total: 1500, bound: 1500 });
  });
});
