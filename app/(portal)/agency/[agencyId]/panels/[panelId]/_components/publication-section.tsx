import Link from "next/link";
import { OneButtonForm } from "@/components/form/one-button-form";
import { Section } from "@/components/page/section";
import { Disclosure } from "@/components/ui/disclosure";
import { latestInstrument } from "@/lib/domain/instruments/registry";
import { movesScores } from "@/lib/domain/panels/panel-weights";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate, formatList, formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { acceptPanelAction, endPanelAction } from "@/lib/panels/actions";
import { stepsOf } from "@/lib/panels/policy";
import type { Panel, Publication } from "@/lib/panels/types";

type Props = { panel: Panel; agencyId: string; timeZone: string };

/** What was published and where it comes from; before that, how to publish or end. */
export function PublicationSection({ panel, agencyId, timeZone }: Props) {
  const t = texts("panels");
  const moves = movesScores(latestInstrument(panel.instrument), panel.indicators);
  if (panel.publication)
    return (
      <Published
        publication={panel.publication}
        moves={moves}
        questionnaire={`/agency/${agencyId}/questionnaires/${panel.instrument}`}
        timeZone={timeZone}
      />
    );
  const open = panel.rounds.some(({ closedAt }) => closedAt === null);
  const may = stepsOf({ state: panel.state, open, closed: panel.rounds.length - (open ? 1 : 0) });
  if (!may.accept) return null;
  const form = {
    hat: { kind: "admin" as const, id: agencyId },
    hidden: { panelId: panel.id },
    words: formWords("panels"),
  };
  return (
    <Section id="accept" title={t("accept.title")} lede={t(moves ? "accept.text" : "accept.textKept")}>
      <OneButtonForm
        {...form}
        id="accept-form"
        action={acceptPanelAction}
        label={t("accept.submit")}
        pendingLabel={t("accept.pending")}
        variant={panel.stable ? "primary" : "quiet"}
      />
      <div className="pt-3">
        <Disclosure summary={t("accept.end")}>
          <p className="pb-2 text-ink-soft text-sm">{t("accept.endText")}</p>
          <OneButtonForm
            {...form}
            id="end-form"
            action={endPanelAction}
            label={t("accept.end")}
            pendingLabel={t("accept.ending")}
            variant="danger"
          />
        </Disclosure>
      </div>
    </Section>
  );
}

type PublishedProps = { publication: Publication; moves: boolean; questionnaire: string; timeZone: string };

function Published({ publication, moves, questionnaire, timeZone }: PublishedProps) {
  const t = texts("panels");
  const { provenance, edition, publishedAt, weighed } = publication;
  const { total, byKind } = provenance.experts;
  const day = (at: string) => formatDate(at, { timeZone, style: "long-day" });
  const kinds = formatList(Object.entries(byKind).map(([kind, n]) => t("accept.kind", { kind, n })));
  return (
    <Section id="published" title={t("accept.done", { edition })}>
      <ul className="max-w-measure space-y-1">
        <li>{t("accept.on", { day: day(publishedAt) })}</li>
        <li>{t("accept.who", { total, kinds })}</li>
        <li>{t("accept.rounds", { n: provenance.rounds, day: day(provenance.closedAt) })}</li>
        <li>{t("accept.scale", { threshold: formatNumber(provenance.threshold) })}</li>
        <li>
          {t("accept.verdicts", {
            accepted: provenance.accepted,
            rejected: provenance.rejected,
            open: provenance.notJudged,
          })}
        </li>
        {provenance.change !== null && (
          <li>
            {t("accept.moved", {
              change: formatNumber(provenance.change, { maximumFractionDigits: 3 }),
              under: formatNumber(provenance.stableUnder),
            })}
          </li>
        )}
        <li>{moves ? t("accept.weighed", { n: weighed }) : t("accept.keptOnly")}</li>
        {provenance.proposed.length > 0 && (
          <li>{t("accept.proposed", { list: formatList([...provenance.proposed]) })}</li>
        )}
      </ul>
      <p className="pt-3">
        <Link href={questionnaire}>{t("accept.toQuestionnaire")}</Link>
      </p>
    </Section>
  );
}
