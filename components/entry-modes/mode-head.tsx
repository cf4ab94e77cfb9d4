import { Badge } from "@/components/ui/badge";
import { StateMark } from "@/components/ui/state-mark";
import type { ModeFit } from "@/lib/domain/entry-modes/types";
import type { Move } from "@/lib/domain/entry-modes/what-if";
import { ENTRY_MODE_FACTS } from "@/lib/domain/reference/entry-modes";
import { texts } from "@/lib/i18n/texts";
import { FitFigure } from "./fit-figure";
import { modeNames } from "./words";

type Props = { fit: ModeFit; inUse: boolean; move?: Move };

/** A mode at a glance: place, name, what it is, its fit and standing, and how a what-if moves it. */
export function ModeHead({ fit, inUse, move }: Props) {
  const t = texts("entry-modes");
  const facts = ENTRY_MODE_FACTS.find(({ id }) => id === fit.mode);
  return (
    <div className="flex flex-wrap gap-x-8 gap-y-2">
      <div className="min-w-0 grow basis-72 space-y-1">
        <h3 className="flex flex-wrap items-baseline gap-x-2">
          <span className="text-ink-soft tabular-nums">{fit.place}.</span>
          {facts?.name}
          {inUse && <Badge>{t("ranking.inUse")}</Badge>}
        </h3>
        <p className="max-w-measure text-sm">{facts?.explanation}</p>
        <Ties fit={fit} />
      </div>
      <div className="basis-60 space-y-1 max-sm:grow">
        <FitFigure fit={fit} />
        <p className="flex flex-wrap gap-x-4">
          <Standing fit={fit} />
          {move && <Moved move={move} />}
        </p>
      </div>
    </div>
  );
}

function Ties({ fit: { tiedWith } }: { fit: ModeFit }) {
  const t = texts("entry-modes");
  if (tiedWith.length === 0) return null;
  return (
    <p className="max-w-measure text-ink-soft text-sm">
      {tiedWith.length > 3
        ? t("ranking.tiedMany", { n: tiedWith.length })
        : t("ranking.tied", { modes: modeNames(tiedWith) })}
    </p>
  );
}

function Standing({ fit: { blockers, feasible, band } }: { fit: ModeFit }) {
  const t = texts("entry-modes");
  if (blockers.length > 0) return <StateMark tone="wrong">{t("ranking.blocked")}</StateMark>;
  if (band === null) return <StateMark tone="watch">{t("ranking.unknownFit")}</StateMark>;
  return feasible ? (
    <StateMark tone="good">{t("ranking.feasible")}</StateMark>
  ) : (
    <StateMark tone="watch">{t("ranking.against")}</StateMark>
  );
}

function Moved({ move: { from, to, opened, blocked } }: { move: Move }) {
  const t = texts("entry-modes");
  return (
    <>
      {opened && <StateMark tone="info">{t("ranking.opened")}</StateMark>}
      {blocked && <StateMark tone="info">{t("ranking.closed")}</StateMark>}
      {from > to && (
        <StateMark tone="info" icon="arrow-up">
          {t("ranking.up", { from })}
        </StateMark>
      )}
      {from < to && (
        <StateMark tone="info" icon="arrow-down">
          {t("ranking.down", { from })}
        </StateMark>
      )}
    </>
  );
}
