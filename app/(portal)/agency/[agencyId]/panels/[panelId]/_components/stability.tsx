import { Notice } from "@/components/ui/notice";
import { formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { Panel } from "@/lib/panels/types";

const change = (mean: number) => formatNumber(mean, { maximumFractionDigits: 3 });

/** Whether opinions moved between the last two closed rounds. */
export function Stability({ panel }: { panel: Panel }) {
  const t = texts("panels");
  const { meanChange, stable, stableUnder } = panel;
  if (meanChange === null) return <p className="text-ink-soft">{t("rounds.first")}</p>;
  const figures = { change: change(meanChange), under: formatNumber(stableUnder) };
  return (
    <Notice tone={stable ? "good" : "info"} title={t(stable ? "rounds.stable" : "rounds.moving")}>
      {t(stable ? "rounds.stableText" : "rounds.movingText", figures)}
    </Notice>
  );
}

/** Whether the open round would be stable if it were closed now, so that closing early is an informed step. */
export function Standing({ panel, before }: { panel: Panel; before: number }) {
  const t = texts("panels");
  const { standing, progress, stableUnder } = panel;
  if (!standing || !progress) return <p className="text-ink-soft">{t("rounds.standing.wait", { before })}</p>;
  const { stable, points } = standing;
  const figures = { points, under: formatNumber(stableUnder), before };
  return (
    <Notice
      tone={stable ? "good" : "info"}
      title={t(stable ? "rounds.standing.stable" : "rounds.standing.moving")}
    >
      {t(stable ? "rounds.standing.stableText" : "rounds.standing.movingText", figures)}{" "}
      {t("rounds.standing.left", { left: progress.asked - progress.finished, asked: progress.asked })}
    </Notice>
  );
}
