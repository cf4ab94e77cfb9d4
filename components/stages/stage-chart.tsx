import { dayInWords } from "@/components/plan/due-day";
import { STAGE_PLACES } from "@/lib/domain/vocabulary";
import { texts } from "@/lib/i18n/texts";
import type { StageLine } from "@/lib/stages/types";

const WIDTH = 1000;
const ROW = 28;
const TOP = STAGE_PLACES.length - 1;

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** The stages over time as a line of steps, up and down. The list beside it says the same in words. */
export function StageChart({ moves, today }: { moves: readonly StageLine[]; today: string }) {
  const t = texts("stages");
  const told = moves.filter((move) => move.told).toReversed();
  const first = told[0];
  if (!first) return null;
  const start = dayNumber(first.movedOn);
  const span = Math.max(1, dayNumber(today) - start);
  const x = (day: string) => Math.round(((dayNumber(day) - start) / span) * WIDTH);
  const y = (move: StageLine) => (TOP - STAGE_PLACES.indexOf(move.stage)) * ROW + ROW / 2;
  const path = told.map((move, at) => (at === 0 ? `M0 ${y(move)}` : `H${x(move.movedOn)}V${y(move)}`));
  return (
    <figure className="space-y-1">
      <figcaption className="sr-only">{t("story.chart")}</figcaption>
      <div aria-hidden="true" className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
        <ul className="text-ink-soft text-sm">
          {STAGE_PLACES.toReversed().map((stage) => (
            <li key={stage} className="flex items-center" style={{ blockSize: ROW }}>
              {t(`names.${stage}`)}
            </li>
          ))}
        </ul>
        <svg
          viewBox={`0 0 ${WIDTH} ${ROW * STAGE_PLACES.length}`}
          aria-hidden="true"
          preserveAspectRatio="none"
          className="w-full rtl:-scale-x-100"
          style={{ blockSize: ROW * STAGE_PLACES.length }}
        >
          {STAGE_PLACES.map((stage, row) => (
            <path
              key={stage}
              d={`M0 ${row * ROW + ROW / 2}H${WIDTH}`}
              className="stroke-line"
              vectorEffect="non-scaling-stroke"
            />
          ))}
          <path
            d={`${path.join("")}H${WIDTH}`}
            fill="none"
            strokeWidth="2.5"
            strokeLinejoin="round"
            className="stroke-ramp-5"
            vectorEffect="non-scaling-stroke"
          />
        </svg>
        <p className="col-start-2 flex justify-between text-ink-soft text-xs">
          <span>{dayInWords(first.movedOn)}</span>
          <span>{dayInWords(today)}</span>
        </p>
      </div>
    </figure>
  );
}
