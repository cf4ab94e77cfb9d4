import Link from "next/link";
import { titled } from "@/components/offers/offer-words";
import { Section } from "@/components/page/section";
import { ReviewStateMark } from "@/components/reviews/review-state-mark";
import { PhaseMark } from "@/components/ui/phase-mark";
import type { FirmRecord } from "@/lib/directory/types";
import { TERMS } from "@/lib/domain/knowledge-innovation/level-words";
import type { Band } from "@/lib/domain/knowledge-innovation/types";
import { REVIEW_STATES } from "@/lib/domain/vocabulary";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

type Props = { firm: FirmRecord; path: string; timeZone: string };

const bandName = (band: string | null) =>
  band !== null && band in TERMS.band ? titled(TERMS.band[band as Band].name) : "";

/** The firm's rounds of questions, the newest first, each with what it said. */
export function AssessmentRounds({ firm, path, timeZone }: Props) {
  const t = texts("agency");
  return (
    <Section
      title={t("firm.assessments")}
      id="assessments"
      aside={<Link href={`${path}/picture`}>{texts("picture")("link")}</Link>}
    >
      {firm.assessments.length === 0 && <p className="text-ink-soft">{t("firm.noAssessments")}</p>}
      <ul className="border-line border-t">
        {firm.assessments.map((one) => {
          const state = REVIEW_STATES.find((known) => known === one.status) ?? "draft";
          const name = t("firm.roundOf", { title: one.title, n: one.round });
          return (
            <li
              key={one.id}
              className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-line border-b py-2 text-sm"
            >
              <span className="text-base">
                {one.hasResult ? <Link href={`${path}/results/${one.id}`}>{name}</Link> : name}
              </span>
              <span className="text-ink-soft">
                {one.submittedAt && formatDate(one.submittedAt, { timeZone })}
              </span>
              <span className="flex w-full flex-wrap gap-x-5 gap-y-1">
                <ReviewStateMark state={state} />
                {one.phase && <PhaseMark phase={one.phase} label={titled(TERMS.phase[one.phase].name)} />}
                {bandName(one.band)}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
