import Link from "next/link";
import { Section } from "@/components/page/section";
import { ResultMap } from "@/components/result/result-map";
import { ReviewStateMark } from "@/components/reviews/review-state-mark";
import { Notice } from "@/components/ui/notice";
import { QuietText } from "@/components/ui/quiet-text";
import { RowLink } from "@/components/ui/row-link";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { FirmGlance } from "@/lib/mentors/types";
import { OpenActions } from "./open-actions";

type Props = { glance: FirmGlance; base: string; timeZone: string; unopened: boolean };

/** Beside the timeline: what is open in the plan, the latest map, the rounds. */
export function GlanceSide({ glance, base, timeZone, unopened }: Props) {
  const t = texts("mentors");
  return (
    <div className="min-w-0 space-y-10">
      <Section
        id="actions"
        title={t("glance.actions")}
        aside={
          glance.plan && (
            <span className="inline-flex items-baseline gap-1.5">
              {t("tabs.plan")}: <ReviewStateMark state={glance.plan.status} />
            </span>
          )
        }
      >
        <OpenActions glance={glance} base={base} />
      </Section>
      <Section
        id="map"
        title={t("glance.map")}
        aside={
          glance.latest &&
          t("glance.mapOf", {
            round: String(glance.latest.round),
            when: formatDate(glance.latest.at, { timeZone }),
          })
        }
      >
        {unopened && glance.latest ? (
          <Unopened base={base} assessmentId={glance.latest.assessmentId} />
        ) : (
          <LatestMap glance={glance} base={base} />
        )}
      </Section>
      {glance.rounds.length > 1 && (
        <Section id="rounds" title={t("glance.rounds")}>
          <div className="border-line border-t">
            {glance.rounds.map(({ id, title, round, status, submittedAt }) => (
              <RowLink
                key={id}
                href={`${base}/assessments/${id}`}
                note={submittedAt && formatDate(submittedAt, { timeZone })}
              >
                {t("glance.round", { title, round: String(round) })} <ReviewStateMark state={status} />
              </RowLink>
            ))}
          </div>
        </Section>
      )}
    </div>
  );
}

function Unopened({ base, assessmentId }: { base: string; assessmentId: string }) {
  const t = texts("second-view");
  return (
    <Notice
      tone="info"
      title={t("unopened.title")}
      action={
        <div className="flex flex-wrap gap-x-6 gap-y-2">
          <Link href={`${base}/ratings`}>{t("unopened.rate")}</Link>
          <Link href={`${base}/assessments/${assessmentId}/result`}>{t("unopened.open")}</Link>
        </div>
      }
    >
      {t("unopened.text")}
    </Notice>
  );
}

function LatestMap({ glance, base }: { glance: FirmGlance; base: string }) {
  const t = texts("mentors");
  const { latest, shares } = glance;
  if (!latest)
    return <QuietText>{t(shares.diagnosis ? "glance.noResult" : "unshared.diagnosisShort")}</QuietText>;
  return (
    <div className="space-y-3">
      <ResultMap diagnosis={latest.diagnosis} narrow />
      <p>
        <Link href={`${base}/assessments/${latest.assessmentId}/result`}>{t("glance.wholeResult")}</Link>
      </p>
    </div>
  );
}
