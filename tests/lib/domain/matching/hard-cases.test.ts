import { describe, expect, it } from "vitest";
import { matchWave } from "@/lib/domain/matching";
import type { WaveInput, WaveOutcome } from "@/lib/domain/waves/types";
import { randomFrom, shuffled } from "../../../support/random-wave";
import { expectSound } from "../../../support/wave-checks";

const names = ({ pairs }: WaveOutcome) => pairs.map(({ firm, mentor }) => `${firm}-${mentor}`);
const ids = (letters: string) => [...letters].map((id) => ({ id }));
const seats = (of: Record<string, number>) => Object.entries(of).map(([id, capacity]) => ({ id, capacity }));
const edges = (of: Record<string, number>) =>
  Object.entries(of).map(([pair, score]) => ({ firm: pair.slice(0, 1), mentor: pair.slice(1), score }));

function solved(wave: WaveInput): WaveOutcome {
  const outcome = matchWave(wave);
  expectSound(wave, outcome);
  return outcome;
}

describe("hard cases", () => {
  it("tells equal answers apart by ids alone, whatever else is in the wave", () => {
    const equal = edges({ am: 500, bm: 500, an: 500, bn: 500 });
    const alone = solved({ firms: ids("ab"), mentors: seats({ m: 1, n: 1 }), edges: equal });
    const beside = solved({
      firms: [{ id: "0" }, ...ids("ba"), { id: "z" }],
      mentors: seats({ z: 3, n: 1, m: 1 }),
      edges: [...edges({ zz: 10 }), ...[...equal].reverse(), { firm: "0", mentor: "z", score: 0 }],
    });
    expect(names(beside)).toEqual(expect.arrayContaining(names(alone)));
  });

  it("gives no seat where there is none, and says what one would bring", () => {
    const outcome = solved({
      firms: ids("ab"),
      mentors: seats({ m: 0 }),
      edges: edges({ am: 300, bm: 700 }),
    });
    expect(outcome).toMatchObject({ pairs: [], unmatched: ["a", "b"], total: 0, bound: 0 });
    expect(outcome.prices).toEqual([{ mentor: "m", price: 700, more: { served: 1, total: 700 } }]);
  });

  it("refuses fewer seats than running pairs, and fills exactly as many", () => {
    const wave = {
      firms: ids("abc"),
      mentors: seats({ m: 2 }),
      edges: edges({ am: 1, bm: 2, cm: 1000 }),
      locked: [
        { firm: "a", mentor: "m" },
        { firm: "b", mentor: "m" },
      ],
    };
    expect(names(solved(wave))).toEqual(["a-m", "b-m"]);
    expect(() => matchWave({ ...wave, mentors: seats({ m: 1 }) })).toThrow("more running pairs than seats");
  });

  it("leaves a firm without eligible mentors unmatched and the rest unharmed", () => {
    const outcome = solved({ firms: ids("ab"), mentors: seats({ m: 2 }), edges: edges({ bm: 5 }) });
    expect(outcome).toMatchObject({ unmatched: ["a"], total: 5, served: 1 });
  });

  it("keeps a running pair that is no longer eligible, at no points", () => {
    const outcome = solved({
      firms: [{ id: "a", waited: 2 }, { id: "b" }],
      mentors: seats({ m: 1, n: 1 }),
      edges: edges({ an: 900, bm: 900, bn: 100 }),
      locked: [{ firm: "a", mentor: "m" }],
    });
    expect(outcome.pairs).toEqual([
      { firm: "a", mentor: "m", score: 0, locked: true },
      { firm: "b", mentor: "n", score: 100, locked: false },
    ]);
    expect(outcome.total).toBe(300);
  });

  it("keeps more running pairs than a firm asks for, and adds none", () => {
    const outcome = solved({
      firms: [
        { id: "a", demand: 1 },
        { id: "b", demand: 0 },
      ],
      mentors: seats({ m: 1, n: 1, o: 9 }),
      edges: edges({ am: 1, an: 1, ao: 1000, bo: 1000 }),
      locked: [
        { firm: "a", mentor: "m" },
        { firm: "a", mentor: "n" },
      ],
    });
    expect(names(outcome)).toEqual(["a-m", "a-n"]);
    expect(outcome.unmatched).toEqual([]);
  });

  it("refuses a firm or a pair that is registered twice", () => {
    const wave = { firms: ids("a"), mentors: seats({ m: 2 }), edges: edges({ am: 1 }) };
    expect(() => matchWave({ ...wave, firms: ids("aa") })).toThrow("Each firm takes part once.");
    expect(() => matchWave({ ...wave, edges: [...wave.edges, ...wave.edges] })).toThrow("listed once");
  });

  it("moves only the firms of a mentor who leaves when the other pairs are locked", () => {
    const wave = {
      firms: ids("abcd"),
      mentors: seats({ m: 2, n: 1, o: 3 }),
      edges: edges({ am: 900, bm: 800, cn: 700, do: 600, ao: 500, bo: 400, an: 999, co: 1 }),
    };
    const before = solved(wave);
    const left = solved({
      ...wave,
      firms: wave.firms.map((firm) => ({ ...firm, waited: "ab".includes(firm.id) ? 1 : 0 })),
      mentors: wave.mentors.filter(({ id }) => id !== "m"),
      edges: wave.edges.filter(({ mentor }) => mentor !== "m"),
      locked: before.pairs.filter(({ mentor }) => mentor !== "m"),
    });
    const stays = before.pairs.filter(({ mentor }) => mentor !== "m").map(({ firm }) => firm);
    for (const firm of stays)
      expect(left.pairs.find((pair) => pair.firm === firm)?.mentor).toBe(
        before.pairs.find((pair) => pair.firm === firm)?.mentor,
      );
    expect(left.served).toBe(4);
  });

  it("gives a firm with two target markets two different mentors", () => {
    const wave = {
      firms: [{ id: "a", demand: 2 }, { id: "b" }],
      mentors: seats({ m: 2, n: 1 }),
      edges: edges({ am: 900, an: 100, bm: 500, bn: 50 }),
    };
    expect(names(solved(wave))).toEqual(["a-m", "a-n", "b-m"]);
    const scarce = solved({ ...wave, mentors: seats({ m: 1, n: 1 }) });
    expect(names(scarce)).toEqual(["a-m", "b-n"]);
    const forPoints = solved({ ...wave, mentors: seats({ m: 1, n: 1 }), serveMostFirst: false });
    expect(names(forPoints)).toEqual(["a-m", "a-n"]);
  });

  it("takes ids as they are: names alike in other letters, forms and scripts are others", () => {
    const twins = [
      "Ångström",
      "A\u030Angstro\u0308m",
      "ångström",
      "Ангстрем",
      "安",
      "__proto__",
      "constructor",
      " ",
    ];
    const outcome = solved({
      firms: twins.map((id) => ({ id })),
      mentors: twins.map((id) => ({ id, capacity: 1 })),
      edges: twins.map((id) => ({ firm: id, mentor: id, score: 10 })),
    });
    expect(outcome.pairs.map(({ firm }) => firm)).toEqual([...twins].sort());
    expect(outcome.total).toBe(10 * twins.length);
  });

  it("gives the same answer in any order of input, where nearly all is equal", () => {
    const letters = [..."abcdefghijkl"];
    const wave: WaveInput = {
      firms: letters.map((id) => ({ id })),
      mentors: letters.slice(0, 5).map((id) => ({ id, capacity: 2 })),
      edges: letters.flatMap((firm) => letters.slice(0, 5).map((mentor) => ({ firm, mentor, score: 500 }))),
    };
    const outcome = solved(wave);
    const random = randomFrom(7);
    for (let round = 0; round < 100; round++)
      expect(
        matchWave({
          firms: shuffled(wave.firms, random),
          mentors: shuffled(wave.mentors, random),
          edges: shuffled(wave.edges, random),
        }),
      ).toEqual(outcome);
  });

  it("lets no firm starve: over twelve waves the least suited one gets its seat too", () => {
    for (const serveMostFirst of [true, false]) {
      let waited = 0;
      for (let wave = 1; wave <= 12; wave++) {
        const outcome = solved({
          firms: [{ id: "least", waited }, { id: `newcomer ${wave}` }],
          mentors: seats({ m: 1 }),
          edges: [
            { firm: "least", mentor: "m", score: 0 },
            { firm: `newcomer ${wave}`, mentor: "m", score: 1000 },
          ],
          serveMostFirst,
        });
        if (outcome.unmatched.includes("least")) waited++;
      }
      expect(waited).toBeGreaterThanOrEqual(10);
      expect(waited).toBeLessThan(12);
    }
  });

  it("serves the most firms first where that costs points, and not where points alone count", () => {
    const wave = {
      firms: ids("ab"),
      mentors: seats({ m: 1, n: 1 }),
      edges: edges({ am: 1000, an: 0, bm: 10 }),
    };
    expect(solved(wave)).toMatchObject({ served: 2, total: 10 });
    expect(solved({ ...wave, serveMostFirst: false })).toMatchObject({ served: 1, total: 1000 });
  });

  it("prices a seat that serves one more firm at the points that it moves, and never below nothing", () => {
    const outcome = solved({
      firms: ids("ab"),
      mentors: seats({ m: 1, n: 0 }),
      edges: edges({ am: 900, an: 100, bm: 0 }),
    });
    expect(outcome).toMatchObject({ served: 1, total: 900 });
    expect(outcome.prices).toEqual([
      { mentor: "m", price: 0, more: { served: 1, total: 0 } },
      { mentor: "n", price: 0, more: { served: 1, total: -800 } },
    ]);
  });
});
