import { dayInWords } from "@/components/plan/due-day";
import { Icon, type IconName } from "@/components/ui/icon";
import { Time } from "@/components/ui/time";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { StageLine } from "@/lib/stages/types";
import { WithdrawMove } from "./withdraw-move";

type Props = {
  moves: readonly StageLine[];
  timeZone: string;
  /** The firm whose member may take moves back. */
  firmId?: string;
};

const ICONS: Record<NonNullable<StageLine["told"]>["direction"], IconName> = {
  first: "flag",
  up: "arrow-up",
  down: "arrow-down",
  same: "pending",
};

/** The moves between the stages, newest first; what was taken back stands struck through. */
export function StageStory({ moves, timeZone, firmId }: Props) {
  return (
    <ol className="border-line border-t">
      {moves.map((move) => (
        <li
          key={move.id}
          className="grid gap-x-6 gap-y-1 border-line border-b py-4 sm:grid-cols-[7.5rem_minmax(0,1fr)]"
        >
          <p className="text-ink-soft text-sm leading-6">
            <Time iso={move.movedOn} text={dayInWords(move.movedOn)} />
          </p>
          <div className="min-w-0 max-w-measure space-y-1">
            <Told move={move} />
            <p className={move.withdrawn ? "text-ink-soft line-through" : "whitespace-pre-line"}>
              {move.because}
            </p>
            <Recorded move={move} timeZone={timeZone} />
            {firmId && !move.withdrawn && <WithdrawMove firmId={firmId} moveId={move.id} />}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Told({ move: { stage, told } }: { move: StageLine }) {
  const t = texts("stages");
  const to = t(`names.${stage}`);
  if (!told) return <p className="text-ink-soft line-through">{t("story.was", { to })}</p>;
  const from = told.from ? t(`names.${told.from}`) : "";
  return (
    <p className="flex items-baseline gap-2 font-semibold">
      <Icon name={ICONS[told.direction]} size={16} className="translate-y-0.5 text-ink-soft" />
      {t(`story.${told.direction}`, { from, to })}
    </p>
  );
}

function Recorded({ move, timeZone }: { move: StageLine; timeZone: string }) {
  const t = texts("stages");
  const { withdrawn } = move;
  const day = (at: string) => formatDate(at, { timeZone });
  return (
    <div className="text-ink-soft text-sm">
      <p>
        {move.by
          ? t("story.recorded", { day: day(move.recordedAt), name: move.by })
          : t("story.recordedBare", { day: day(move.recordedAt) })}
      </p>
      {withdrawn && (
        <p>
          {withdrawn.by
            ? t("story.withdrawn", { day: day(withdrawn.at), name: withdrawn.by })
            : t("story.withdrawnBare", { day: day(withdrawn.at) })}
          : {withdrawn.because}
        </p>
      )}
    </div>
  );
}
