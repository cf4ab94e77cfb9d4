import { ChangeChart, type Change as Line } from "@/components/chart/change-chart";
import { titled } from "@/components/offers/offer-words";
import { Section } from "@/components/page/section";
import { Disclosure } from "@/components/ui/disclosure";
import { points } from "@/lib/domain/knowledge-innovation/level-words";
import type { FigureChange } from "@/lib/domain/models/compare-rounds";
import { formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { ComparePage } from "@/lib/results/types";

/** Longer lists are folded. */
const SHOWN = 15;
const NOTED = ["innovations", "areas", "components", "steps", "modes"] as const;

type Props = Pick<ComparePage, "comparison" | "before" | "after">;

/** Every group of scores of two rounds: from the open mark to the filled one. */
export function CompareCharts({ comparison, before, after }: Props) {
  const t = texts("results");
  const head = {
    label: t("comparePage.item"),
    before: t("comparePage.roundShort", { n: before.round }),
    after: t("comparePage.roundShort", { n: after.round }),
    change: t("comparePage.change"),
  };
  return comparison.groups.filter(isKnown).map(({ key, changes }) => {
    const noted = NOTED.find((one) => one === key);
    const title = t(`comparePage.groups.${key}`);
    const chart = (
      <ChangeChart
        title={title}
        titleHidden
        head={head}
        changes={changes.map(toLine)}
        note={noted && t(`comparePage.notes.${noted}`)}
      />
    );
    return (
      <Section key={key} id={key} title={title}>
        {changes.length > SHOWN ? (
          <Disclosure summary={t("comparePage.part", { name: title, n: changes.length })}>{chart}</Disclosure>
        ) : (
          chart
        )}
      </Section>
    );
  });
}

const isKnown = ({ changes }: { changes: readonly FigureChange[] }) =>
  changes.some(({ direction }) => direction !== "not-known");

function toLine({ key, label, before, after }: FigureChange): Line {
  return {
    id: key,
    label: titled(label),
    before,
    after,
    beforeText: figure(before),
    afterText: figure(after),
    changeText: difference(before, after),
  };
}

const figure = (score: number | null) => (score === null ? texts("results")("known") : String(points(score)));

/** The difference of the figures as they are printed, so that the line adds up. */
function difference(before: number | null, after: number | null): string {
  if (before === null || after === null) return "–";
  return formatNumber(points(after) - points(before), { signDisplay: "exceptZero" });
}
