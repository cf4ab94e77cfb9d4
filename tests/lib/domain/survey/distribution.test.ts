import { describe, expect, it } from "vitest";
import { SURVEY_V1 } from "@/lib/domain/instruments/survey-v1";
import { type Counted, distributionOf } from "@/lib/domain/survey/distribution";
import { differenceOf, proportionOf } from "@/lib/domain/survey/proportions";

const counted = (item: string, n: number, choices: Record<string, number>): Counted[] =>
  Object.entries(choices).map(([option, chosen]) => ({ item, option, n, chosen }));
const question = (rows: readonly Counted[], id: string, comparable = true) => {
  const found = distributionOf(SURVEY_V1, rows, { comparable }).find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const figure = (rows: readonly Counted[], id: string, option: string, comparable = true) => {
  const found = question(rows, id, comparable).figures.find((one) => one.option === option);
  if (!found) throw new Error(option);
  return found;
};

describe("a share and its interval", () => {
  it("gives Wilson's bounds", () => {
    const { share, low, high } = proportionOf(8, 10);
    expect([share, low, high].map((one) => Math.round(one * 1000) / 1000)).toEqual([0.8, 0.49, 0.943]);
  });

  it("stays within 0 and 1 and around the share, whatever is counted", () => {
    for (let n = 5; n < 60; n += 1)
      for (let chosen = 0; chosen <= n; chosen += 1) {
        const { share, low, high } = proportionOf(chosen, n);
        expect(low >= 0 && low <= share + 1e-12 && share <= high + 1e-12 && high <= 1).toBe(true);
      }
  });

  it("gives Newcombe's difference", () => {
    // The worked example of Newcombe 1998: 56 of 70 against 48 of 80.
    const { by, low, high, clear } = differenceOf(proportionOf(56, 70), proportionOf(48, 80));
    expect([by, low, high].map((one) => Math.round(one * 10_000) / 10_000)).toEqual([0.2, 0.0524, 0.3339]);
    expect(clear).toBe(true);
  });

  it("turns round with its two sides", () => {
    const [one, other] = [proportionOf(3, 11), proportionOf(9, 14)];
    const [there, back] = [differenceOf(one, other), differenceOf(other, one)];
    expect(back.by).toBeCloseTo(-there.by);
    expect(back.low).toBeCloseTo(-there.high);
  });
});

describe("the distribution of a campaign", () => {
  const sharing = counted("management.sharing-ways", 12, { messages: 12, meetings: 2 });

  it("sets each answer beside the published one with its number of firms", () => {
    const messages = figure(sharing, "sharing", "messages");
    expect(messages).toMatchObject({ publishedPercent: 94, chosen: 12, own: { share: 1 } });
    expect(question(sharing, "sharing").n).toBe(12);
  });

  it("counts nobody for an answer that nobody gave", () => {
    expect(figure(sharing, "sharing", "projects")).toMatchObject({ chosen: 0, own: { share: 0 } });
  });

  it("says nothing of fewer than five firms, even where the figures are handed in", () => {
    const few = counted("management.sharing-ways", 4, { messages: 4 });
    expect(question(few, "sharing").n).toBeNull();
    expect(figure(few, "sharing", "messages")).toMatchObject({ own: null, chosen: null, difference: null });
  });

  it("makes a difference only where the firms are comparable and a figure is published", () => {
    expect(figure(sharing, "sharing", "meetings").difference).not.toBeNull();
    expect(figure(sharing, "sharing", "meetings", false).difference).toBeNull();
    expect(figure(sharing, "sharing", "none").difference).toBeNull();
    const influence = counted("survey.influence", 12, { strong: 12 });
    expect(figure(influence, "influence", "strong")).toMatchObject({
      publishedPercent: null,
      difference: null,
    });
  });

  it("calls a difference clear only where its interval leaves out zero", () => {
    expect(figure(sharing, "sharing", "platform").difference).toMatchObject({ clear: true });
    expect(figure(sharing, "sharing", "meetings").difference).toMatchObject({ clear: false });
  });

  it("counts pricing among all who answered, not only among those who name marketing", () => {
    const rows = [
      ...counted("survey.innovations", 10, { marketing: 6, product: 7 }),
      ...counted("innovation.marketing.parts", 6, { pricing: 5 }),
    ];
    expect(figure(rows, "innovations", "pricing")).toMatchObject({ chosen: 5, own: { share: 0.5 } });
  });

  it("leaves pricing out where too few were asked of it, instead of calling it nobody's", () => {
    const rows = [
      ...counted("survey.innovations", 10, { marketing: 3, product: 7 }),
      ...counted("innovation.marketing.parts", 3, { pricing: 3 }),
    ];
    expect(figure(rows, "innovations", "pricing")).toMatchObject({
      chosen: null,
      own: null,
      difference: null,
    });
    expect(figure(rows, "innovations", "marketing")).toMatchObject({ chosen: 3 });
  });

  it("reads the same in whatever order the counts come", () => {
    const rows = [...sharing, ...counted("management.policy-fit", 12, { "in-line": 8, wrong: 4 })];
    const one = distributionOf(SURVEY_V1, rows, { comparable: true });
    expect(distributionOf(SURVEY_V1, rows.toReversed(), { comparable: true })).toEqual(one);
  });
});
