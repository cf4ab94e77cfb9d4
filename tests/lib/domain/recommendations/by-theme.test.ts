import { describe, expect, it } from "vitest";
import { FIRM_WIDE } from "@/lib/domain/picture/picture";
import { byTheme } from "@/lib/domain/recommendations/by-theme";
import { recommend } from "@/lib/domain/recommendations/recommend";
import { factsOf, levelAnswers } from "../picture/firms";

const { first, rest } = recommend(factsOf(FIRM_WIDE, levelAnswers(FIRM_WIDE, 1)));

describe("a long list of advice by theme", () => {
  const groups = byTheme(rest, first.length + 1);

  it("loses nothing, and keeps every place", () => {
    expect(rest.length).toBeGreaterThan(40);
    const entries = groups
      .flatMap((group) => group.entries)
      .toSorted((one, other) => one.place - other.place);
    expect(entries.map(({ advice }) => advice.id)).toEqual(rest.map(({ id }) => id));
    expect(entries[0]?.place).toBe(first.length + 1);
  });

  it("names each theme once, the one with the highest ranked first", () => {
    expect(new Set(groups.map(({ theme }) => theme)).size).toBe(groups.length);
    const best = groups.map(({ entries }) => entries[0]?.place ?? 0);
    expect(best).toEqual(best.toSorted((one, other) => one - other));
    for (const { entries } of groups) {
      const places = entries.map(({ place }) => place);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
    }
  });

  it("holds advice of older rules that named no theme", () => {
    const [one] = rest;
    if (!one) throw new Error("no advice");
    const { theme: _, ...old } = one;
    expect(byTheme([old as typeof one], 1)).toMatchObject([{ theme: null, entries: [{ place: 1 }] }]);
  });
});
