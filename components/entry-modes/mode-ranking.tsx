import type { ReactNode } from "react";
import { Section } from "@/components/page/section";
import type { Configuration } from "@/lib/domain/entry-modes/types";
import type { Move } from "@/lib/domain/entry-modes/what-if";
import type { EntryMode } from "@/lib/domain/vocabulary";
import { texts } from "@/lib/i18n/texts";
import { ModeCard, type ModeCardProps } from "./mode-card";

type Props = Pick<ModeCardProps, "words" | "answerHref" | "competencesKnown" | "questionnairesHref"> & {
  configuration: Configuration;
  inUse?: readonly EntryMode[];
  /** How a what-if moves the modes; none without one. */
  moves?: readonly Move[];
  watch?: (mode: Configuration["modes"][number]) => ReactNode;
};

/** The twelve ways in: those that nothing rules out, then those that something does. */
export function ModeRanking({ configuration, inUse = [], moves = [], watch, ...shared }: Props) {
  const t = texts("entry-modes");
  const open = configuration.modes.filter(({ blockers }) => blockers.length === 0);
  const blocked = configuration.modes.filter(({ blockers }) => blockers.length > 0);
  const list = (modes: Configuration["modes"]) => (
    <ol className="border-line border-t">
      {modes.map((fit) => (
        <ModeCard
          key={fit.mode}
          fit={fit}
          inUse={inUse.includes(fit.mode)}
          move={moves.find(({ mode }) => mode === fit.mode)}
          watch={watch?.(fit)}
          {...shared}
        />
      ))}
    </ol>
  );
  return (
    <>
      {open.length > 0 && (
        <Section id="ranking" title={t("ranking.heading")} lede={t("ranking.lede")}>
          {list(open)}
        </Section>
      )}
      {blocked.length > 0 && (
        <Section id="ruled-out" title={t("ranking.blockedHeading")} lede={t("ranking.blockedLede")}>
          {list(blocked)}
        </Section>
      )}
    </>
  );
}
