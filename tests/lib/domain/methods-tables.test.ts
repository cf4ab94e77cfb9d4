import { describe, expect, it } from "vitest";
import { COMPETENCE_AREAS, COMPETENCE_PARTS } from "@/lib/domain/competence/areas";
import { FACTORS } from "@/lib/domain/entry-modes/factors";
import { allItems } from "@/lib/domain/instruments/engine";
import { latestInstrument } from "@/lib/domain/instruments/registry";
import { RESTS_ON } from "@/lib/domain/knowledge-innovation/table3";
import { NAMED_ELEMENTS } from "@/lib/domain/methods/achtenhagen-elements";
import { SUGGESTIONS } from "@/lib/domain/methods/suggestions";
import { SOURCE_TABLES } from "@/lib/domain/methods/tables";
import { ruleById } from "@/lib/domain/recommendations/rules";
import { TABLE_12 } from "./recommendations/table12";

const all = Object.values(SOURCE_TABLES).flat();
const of = (id: string) => all.find((table) => table.id === id);

describe("the tables of the sources", () => {
  it("have an id each within their source, a title, a place, and rows as wide as their head", () => {
    for (const tables of Object.values(SOURCE_TABLES))
      expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
    for (const { id, title, where, columns, rows, figures = [] } of all) {
      expect(title.length, id).toBeGreaterThan(4);
      expect(where.length, id).toBeGreaterThan(3);
      expect(rows.length, id).toBeGreaterThan(1);
      for (const row of rows) expect(row.length, id).toBe(columns.length);
      expect(figures.every((at) => at < columns.length)).toBe(true);
      expect(new Set(rows.map((row) => row.join("|"))).size, id).toBe(rows.length);
    }
  });

  it("stand for pages 1 to 4 of the sources, each with what makes it up", () => {
    const rows = (id: string) => of(id)?.rows.length;
    expect([rows("phases"), rows("map"), rows("intensity"), rows("handling")]).toEqual([3, 9, 4, 4]);
    expect([rows("steps"), rows("modes"), rows("stages"), rows("mediators")]).toEqual([8, 12, 4, 3]);
    expect([rows("barriers"), rows("activities"), rows("suggestions"), rows("actors")]).toEqual([
      11, 6, 5, 6,
    ]);
    expect([rows("export-stages"), rows("orientation"), rows("export-plan")]).toEqual([5, 4, 11]);
    expect([rows("sweden-size"), rows("sweden-trade"), rows("components"), rows("levels")]).toEqual([
      4, 6, 9, 4,
    ]);
    const marks = of("map")
      ?.rows.flat()
      .filter((cell) => cell === "rests on it");
    expect(marks).toHaveLength(Object.values(RESTS_ON).flat().length);
  });

  it("name every element of Tables 4 to 9, each with the questions that ask for it", () => {
    const elements = COMPETENCE_AREAS.flatMap((area) => NAMED_ELEMENTS[area]);
    const inTable = (where: string) => elements.filter((one) => one.where === where).length;
    expect([4, 5, 6, 7, 8, 9].map((n) => inTable(`Table ${n}`))).toEqual([10, 13, 4, 7, 4, 5]);
    const asked = new Set(allItems(latestInstrument("competence")).map(({ key }) => key));
    for (const { items, named } of elements) {
      expect(items.length, named).toBeGreaterThan(0);
      expect(items.filter((key) => !asked.has(key))).toEqual([]);
    }
    for (const { id, area, items, shares } of COMPETENCE_PARTS) {
      const shown = NAMED_ELEMENTS[area].flatMap((one) => one.items);
      expect(
        [...items, ...shares].filter((key) => !shown.includes(key)),
        id,
      ).toEqual([]);
    }
    const rows = COMPETENCE_AREAS.flatMap((area) => of(`area-${area}`)?.rows ?? []);
    expect(rows.map(([text]) => text)).toEqual(elements.map(({ named }) => named));
    expect(rows.filter(([, , n]) => n === "1 for 6")).toHaveLength(6);
  });

  it("name for each factor of the configurator what the source itself names", () => {
    expect(of("factors")?.rows.filter(([, , named]) => named === "–")).toEqual([]);
    const named = new Set(of("factors")?.rows.map(([, , name]) => name));
    expect([named.size, of("factors")?.rows.length]).toEqual([26, 31]);
    const parts = of("factors")?.rows.filter(([, , , asked]) => asked !== "as named");
    expect(parts?.map(([label]) => label)).toEqual(
      FACTORS.filter(({ source }) => source.id === null).map(({ label }) => label),
    );
  });

  it("carry every suggestion of Table 12 with the rule that gives it", () => {
    expect(SUGGESTIONS.map(({ text, by, rule }) => [text, by, rule])).toEqual(
      TABLE_12.map(({ suggestion, by, rule }) => [suggestion, by, rule]),
    );
    expect(SUGGESTIONS.filter(({ rule }) => ruleById(rule) === null)).toEqual([]);
  });
});
