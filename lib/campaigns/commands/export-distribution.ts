import { command } from "@/lib/command";
import { type Cell, csvText } from "@/lib/csv";
import { SURVEY } from "@/lib/domain/benchmark/survey";
import type { DistributionQuestion } from "@/lib/domain/survey/distribution";
import { Refusal } from "@/lib/errors";
import { texts } from "@/lib/i18n/texts";
import { distributionIn } from "../queries/distribution";
import { exportDistributionInput } from "../schema";

/** The distribution as a file: what the page shows, all of it, and no figure that the page leaves out. */
export const exportDistribution = command({
  name: "campaigns.export",
  input: exportDistributionInput,
  hats: ["admin"],
  async run({ tx, actor, input, now, audit }) {
    const found = await distributionIn(tx, actor, input);
    if (!found) throw new Refusal("not-found");
    await audit({
      verb: "campaign.exported",
      subject: { kind: "campaign", id: input.campaignId },
      changes: { firms: { from: null, to: input.firms } },
    });
    const rows = found.questions.flatMap(rowsOf);
    return { name: `survey-${now.toISOString().slice(0, 10)}.csv`, text: csvText(head(), rows) };
  },
});

const COLUMNS = [
  "number",
  "question",
  "answer",
  "firms",
  "chosen",
  "percent",
  "low",
  "high",
  "publishedFirms",
  "published",
  "difference",
  "differenceLow",
  "differenceHigh",
] as const;

function head(): string[] {
  const t = texts("campaigns");
  return COLUMNS.map((column) => t(`file.${column}`));
}

function rowsOf({ number, title, n, figures, published }: DistributionQuestion): Cell[][] {
  return figures.map(({ label, chosen, own, publishedPercent, difference }) => [
    number,
    title,
    label,
    n,
    chosen,
    percent(own?.share),
    percent(own?.low),
    percent(own?.high),
    published ? SURVEY.n : null,
    publishedPercent,
    percent(difference?.by),
    percent(difference?.low),
    percent(difference?.high),
  ]);
}

const percent = (share: number | undefined): number | null =>
  share === undefined ? null : Math.round(share * 1_000) / 10;
