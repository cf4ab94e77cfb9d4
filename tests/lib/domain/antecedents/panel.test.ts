import { describe, expect, it } from "vitest";
import { COMPONENT_WORDS, COMPONENTS } from "@/lib/domain/antecedents/components";
import {
  INDICATORS,
  PANEL,
  PANEL_CAVEAT,
  PANEL_NOTES,
  panelRows,
  publishedFor,
} from "@/lib/domain/antecedents/panel";

const rowsWhere = (wrong: string) =>
  INDICATORS.filter(({ misprint }) => misprint === wrong).map(({ row }) => row);
const at = (row: number) => {
  const found = panelRows().find(({ indicator }) => indicator.row === row);
  if (!found) throw new Error(`no row ${row}`);
  return found;
};

describe("the published panel", () => {
  it("has 48 indicators in the order of the tables, each with its own name and words", () => {
    expect(INDICATORS.map(({ row }) => row)).toEqual(Array.from({ length: 48 }, (_, at) => at + 1));
    expect(new Set(INDICATORS.map(({ id }) => id)).size).toBe(PANEL.indicators);
    expect(new Set(INDICATORS.map(({ label }) => label)).size).toBe(PANEL.indicators);
  });

  it("has nine components, none empty and each in one piece", () => {
    const order = INDICATORS.map(({ component }) => component);
    expect(order.filter((component, at) => component !== order[at - 1])).toEqual([...COMPONENTS]);
    expect(COMPONENTS.map((component) => order.filter((one) => one === component).length)).toEqual([
      10, 6, 3, 5, 5, 7, 6, 2, 4,
    ]);
    expect(Object.keys(COMPONENT_WORDS)).toEqual([...COMPONENTS]);
  });

  it("has fifteen answers in every row whose answers are known", () => {
    for (const { counts } of INDICATORS) {
      expect(counts === null || counts.reduce((sum, count) => sum + count, 0) === PANEL.experts).toBe(true);
    }
    expect(INDICATORS.filter(({ counts }) => counts === null).map(({ row }) => row)).toEqual([1]);
  });

  it("comes out within 0.001 in 42 rows, and names the six that do not", () => {
    const off = panelRows().filter(({ agrees }) => !agrees);
    expect(off.map(({ indicator }) => indicator.row)).toEqual([1, 6, 10, 18, 21, 34]);
    for (const { indicator } of off) expect(indicator.note).not.toBeNull();
  });

  it("says of every row what is wrong with it", () => {
    expect(rowsWhere("incomplete")).toEqual([1]);
    expect(rowsWhere("contradiction")).toEqual([6, 10, 18]);
    expect(rowsWhere("lower-bound")).toEqual([21]);
    expect(rowsWhere("shifted")).toEqual([25, 26, 27, 28, 29, 30, 31, 32, 33]);
    expect(rowsWhere("missing")).toEqual([34]);
    for (const { misprint, note } of INDICATORS) expect(misprint === null).toBe(note === null);
  });

  it("explains its contradictions by the figures of other rows", () => {
    expect(at(10).result?.crisp).toBeCloseTo(at(6).indicator.printed.crisp, 2);
    expect(at(10).indicator.printed.crisp).toBe(at(38).indicator.printed.crisp);
    expect(at(34).indicator.printed).toEqual(publishedFor(at(33).indicator));
    expect(at(34).published).toBeNull();
  });

  it("fits no row with the means printed in row 25", () => {
    const { crisp } = at(25).indicator.printed;
    const fitting = panelRows().filter(({ result }) => result && Math.abs(result.crisp - crisp) <= 0.001);
    expect(fitting).toEqual([]);
  });

  it("accepts 47 indicators and rejects motivation", () => {
    const rejected = panelRows().filter(({ accepted }) => !accepted);
    expect(rejected.map(({ indicator }) => indicator.id)).toEqual(["assets.motivation"]);
  });

  it("tells people what the tables and the single rows leave open", () => {
    const off = panelRows().flatMap(({ agrees, indicator }) => (agrees ? [] : [indicator.row]));
    const named = `${off.slice(0, -1).join(", ")} and ${off.at(-1)} do not`;
    expect(
      PANEL_NOTES.filter((note) => note.includes(named) && note.startsWith("42 of the 48")),
    ).toHaveLength(1);
    expect(PANEL_CAVEAT).toContain("not tested on firms");
  });

  it("turns nothing round but the obstacles", () => {
    expect(INDICATORS.filter(({ obstacle }) => obstacle).map(({ row }) => row)).toEqual([44]);
  });
});
