import { ChangeChart, type Change as Line } from "@/components/chart/change-chart";
import { Section } from "@/components/page/section";
import type { Change } from "@/lib/domain/knowledge-innovation/change";
import { points } from "@/lib/domain/knowledge-innovation/level-words";
import { formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { ComparePage } from "@/lib/results/types";
import { termName } from "./term-names";

type Props = Pick<ComparePage, "comparison" | "before" | "after">;

/** Knowledge, innovations and activities of two rounds: from the open mark to the filled one. */
export function CompareCharts({ comparison, before, after }: Props) {
  const t = texts("results");
  const head = {
    label: t("comparePage.item"),
    before: t("comparePage.roundShort", { n: before.round }),
    after: t("comparePage.roundShort", { n: after.round }),
    change: t("comparePage.change"),
  };
  const parts = [
    {
      id: "knowledge",
      lines: comparison.knowledge.map((one) =>
        toLine(one.knowledge, termName("knowledge", one.knowledge), one),
      ),
    },
    {
      id: "activities",
      lines: comparison.activities.map((one) =>
        toLine(one.activity, termName("activity", one.activity), one),
      ),
    },
    {
      id: "innovations",
      lines: comparison.innovations.map((one) =>
        toLine(one.innovation, termName("innovation", one.innovation), one),
      ),
    },
  ] as const;
  return parts.map(({ id, lines }) => (
    <Section key={id} id={id} title={t(`comparePage.${id}`)}>
      <ChangeChart
        title={t(`comparePage.${id}`)}
        titleHidden
        head={head}
        changes={lines}
        note={id === "innovations" ? t("comparePage.note") : undefined}
      />
    </Section>
  ));
}

function toLine(id: string, label: string, change: Change): Line {
  return {
    id,
    label,
    before: change.before,
    after: change.after,
    beforeText: figure(change.before),
    afterText: figure(change.after),
    changeText: difference(change),
  };
}

const figure = (score: number | null) => (score === null ? texts("results")("known") : String(points(score)));

/** The difference of the figures as they are printed, so that the line adds up. */
function difference({ before, after }: Change): string {
  if (before === null || after === null) return "–";
  return formatNumber(points(after) - points(before), { signDisplay: "exceptZero" });
}
