import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { wordsAt } from "@/lib/domain/entry-modes/level-words";
import type { Blocker, ModeFit } from "@/lib/domain/entry-modes/types";
import type { Move } from "@/lib/domain/entry-modes/what-if";
import { entryModeName } from "@/lib/domain/reference/entry-modes";
import { texts } from "@/lib/i18n/texts";
import { type EffectContext, ModeEffects } from "./mode-effects";
import { ModeHead } from "./mode-head";
import { ModeNeeds } from "./mode-needs";
import { NextModeUp } from "./next-mode-up";

export type ModeCardProps = EffectContext & {
  fit: ModeFit;
  inUse: boolean;
  move?: Move;
  competencesKnown: boolean;
  questionnairesHref?: string;
  /** "Review when …": what to look at again, with the form that sets a day. */
  watch?: ReactNode;
};

/** One way into the market: at a glance, and opened all that stands behind it. */
export function ModeCard({
  fit,
  inUse,
  move,
  watch,
  competencesKnown,
  questionnairesHref,
  ...context
}: ModeCardProps) {
  const t = texts("entry-modes");
  return (
    <li id={fit.mode} className="scroll-mt-6 space-y-2 border-line border-b py-5">
      <ModeHead fit={fit} inUse={inUse} move={move} />
      <Blockers blockers={fit.blockers} />
      <Disclosure
        summary={
          <>
            {t("ranking.open")}
            <span className="sr-only">: {entryModeName(fit.mode)}</span>
          </>
        }
      >
        <div className="space-y-8 py-3">
          <ModeEffects fit={fit} {...context} />
          <NextModeUp next={fit.nextUp} passedOver={fit.passedOver} />
          <ModeNeeds fit={fit} competencesKnown={competencesKnown} questionnairesHref={questionnairesHref} />
          {watch}
        </div>
      </Disclosure>
    </li>
  );
}

function Blockers({ blockers }: { blockers: readonly Blocker[] }) {
  const t = texts("entry-modes");
  if (blockers.length === 0) return null;
  return (
    <ul
      aria-label={t("blockers.heading")}
      className="max-w-measure space-y-1 border-wrong border-s-2 ps-4 text-sm"
    >
      {blockers.map(({ ruleId, factor, because, needs }) => (
        <li key={ruleId}>
          {because}{" "}
          <span className="text-ink-soft">{t("blockers.needs", { words: wordsAt(factor, needs) })}</span>
        </li>
      ))}
    </ul>
  );
}
