import { describe, expect, it } from "vitest";
import { INDICATORS, panelRows } from "@/lib/domain/antecedents/panel";
import { DomainError } from "@/lib/domain/error";
import { ANTECEDENTS_V1 } from "@/lib/domain/instruments/antecedents-v1";
import { instrumentWith, panelWeights } from "@/lib/domain/panels/panel-weights";
import { isPublishedPanel, publishedPanelFile } from "@/lib/domain/panels/published-panel";
import { readRatingsFile } from "@/lib/domain/panels/ratings-file";
import { isStable, movement, roundFigures } from "@/lib/domain/panels/round-figures";

const codeOf = (work: () => unknown): string => {
  try {
    work();
    return "none";
  } catch (error) {
    return error instanceof DomainError ? error.code : String(error);
  }
};

describe("rounds", () => {
  const round = (...counts: number[][]) =>
    roundFigures(
      counts.map((one, at) => ({ indicatorId: `i${at}`, counts: one })),
      0.5,
    );

  it("leave out what nobody rated, and compare what both have", () => {
    const before = round([0, 0, 3, 0, 0], [0, 0, 0, 0, 0]);
    const after = round([0, 0, 0, 3, 0], [3, 0, 0, 0, 0]);
    expect([before.size, after.size]).toEqual([1, 2]);
    const moved = movement(before, after);
    expect([...moved.changes]).toEqual([["i0", 0.25]]);
    expect(moved.mean).toBe(0.25);
    expect([isStable(moved, 0.25), isStable(moved, 0.26)]).toEqual([false, true]);
  });

  it("are never stable while there is only one", () => {
    expect(movement(round(), round([1, 1, 1, 0, 0]))).toEqual({ changes: new Map(), mean: null });
    expect(isStable({ mean: null }, 0.5)).toBe(false);
    expect(movement(round([1, 0, 0, 0, 2]), round([1, 0, 0, 0, 2])).mean).toBe(0);
  });
});

describe("a file of ratings", () => {
  it("reads counts and ratings of any separator to the same rows", () => {
    const counts = readRatingsFile('point;a;b;c;d;e\n"One; two";1;0;2;0;0\nThree;;;;;', "counts");
    expect(counts).toEqual([{ indicator: "One; two", counts: [1, 0, 2, 0, 0] }]);
    const ratings = readRatingsFile('point,x,y,z\n"He said ""so""",1,3,3\n', "ratings");
    expect(ratings).toEqual([{ indicator: 'He said "so"', counts: [1, 0, 2, 0, 0] }]);
  });

  it("says what is wrong with it", () => {
    expect(codeOf(() => readRatingsFile("", "counts"))).toBe("panel-file.empty");
    expect(codeOf(() => readRatingsFile("point,a\nOne,1", "counts"))).toBe("panel-file.columns");
    expect(codeOf(() => readRatingsFile("point,a\nOne,6", "ratings"))).toBe("panel-file.figure");
    expect(codeOf(() => readRatingsFile("point,a\nOne,-1", "ratings"))).toBe("panel-file.figure");
    expect(codeOf(() => readRatingsFile("point,a\nOne,1\nOne,2", "ratings"))).toBe("panel-file.twice");
  });

  it("carries the published panel, whose figures come out as computed elsewhere", () => {
    const rows = readRatingsFile(publishedPanelFile(), "counts");
    expect(rows).toHaveLength(47);
    expect(isPublishedPanel(rows.map(({ indicator, counts }) => ({ wording: indicator, counts })))).toBe(
      true,
    );
    const figures = roundFigures(
      rows.map(({ indicator, counts }) => ({ indicatorId: indicator, counts })),
      0.5,
    );
    for (const { indicator, result } of panelRows())
      if (result) expect(figures.get(indicator.label)).toEqual(result);
    const [first] = rows;
    expect(isPublishedPanel([{ wording: first?.indicator ?? "", counts: [15, 0, 0, 0, 0] }])).toBe(false);
    expect(INDICATORS).toHaveLength(48);
  });
});

describe("weights after a panel", () => {
  it("count what is accepted, leave out what is rejected, and keep what was not judged", () => {
    const [kept = "", taken = "", dropped = ""] = ANTECEDENTS_V1.sections.flatMap(({ items }) =>
      items.map(({ key }) => key),
    );
    const figures = roundFigures(
      [
        { indicatorId: taken, counts: [0, 0, 0, 0, 3] },
        { indicatorId: dropped, counts: [3, 0, 0, 0, 0] },
      ],
      0.5,
    );
    const judged = [taken, dropped, kept].map((itemKey) => ({
      itemKey,
      result: figures.get(itemKey) ?? null,
    }));
    const weights = panelWeights(ANTECEDENTS_V1, judged);
    expect(weights[taken]).toEqual([0.75, 1, 1]);
    expect(weights).not.toHaveProperty([dropped]);
    expect(weights[kept]).toEqual(ANTECEDENTS_V1.weights?.[kept]);
    const { weights: _, ...bare } = ANTECEDENTS_V1;
    expect(panelWeights(bare, [])[kept]).toEqual([1, 1, 1]);
    // Beside what was judged, neither more nor less than that on average, and without a spread that nobody gave.
    const average = (0.75 + 1 + 1) / 3;
    expect(panelWeights(bare, judged)[kept]).toEqual([average, average, average]);
    const made = instrumentWith(ANTECEDENTS_V1, { weights, caveat: "Said by three." });
    expect(made.sections).toEqual(ANTECEDENTS_V1.sections);
    expect(made.caveat).toBe("Said by three.");
  });
});
