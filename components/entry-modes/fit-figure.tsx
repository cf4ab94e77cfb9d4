import { Meter } from "@/components/ui/meter";
import type { ModeFit } from "@/lib/domain/entry-modes/types";
import { texts } from "@/lib/i18n/texts";
import { outOf100 } from "./words";

/** How well a mode fits: the figure, its range, and how far what is still open could bend it. */
export function FitFigure({ fit: { band, reach, findOut } }: { fit: ModeFit }) {
  const t = texts("entry-modes");
  const [low, middle, high] = band ?? [0, null, 0];
  const text =
    middle === null
      ? t("ranking.unknownFit")
      : `${t("ranking.fit", { fit: outOf100(middle) })} (${t("ranking.range", { low: outOf100(low), high: outOf100(high) })})`;
  const open = findOut.some(({ spread }) => spread > 0);
  return (
    <div className="space-y-1">
      <Meter label={text} share={middle} text="" />
      {open && (
        <p className="text-ink-soft text-xs">
          {t("ranking.reach", { least: outOf100(reach[0]), most: outOf100(reach[1]) })}
        </p>
      )}
    </div>
  );
}
