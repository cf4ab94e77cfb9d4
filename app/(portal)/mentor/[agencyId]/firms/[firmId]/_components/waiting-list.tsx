import { RowLink } from "@/components/ui/row-link";
import { StateMark } from "@/components/ui/state-mark";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { Waiting } from "@/lib/reviews/types";

type Props = { waiting: readonly Waiting[]; base: string; timeZone: string };

/** What waits for a review, first on the page; nothing where nothing waits. */
export function WaitingList({ waiting, base, timeZone }: Props) {
  const t = texts("mentors");
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="waiting" className="border-ink border-y pt-4 pb-1 [&>a:last-child]:border-b-0">
      <h2 id="waiting" className="mb-1 text-base">
        <StateMark tone="watch" icon="clock">
          <span className="font-semibold text-base">{t("glance.waitsTitle")}</span>
        </StateMark>
      </h2>
      {waiting.map((one) => (
        <RowLink
          key={one.subjectId}
          href={one.kind === "plan" ? `${base}/plan` : `${base}/assessments/${one.subjectId}`}
        >
          <span className="font-semibold">
            {one.kind === "plan"
              ? t("glance.waitsPlan")
              : t("glance.waitsAssessment", { title: one.title ?? "", round: String(one.round) })}
          </span>
          <span className="block text-ink-soft text-sm">
            <HandedIn waiting={one} timeZone={timeZone} />
          </span>
        </RowLink>
      ))}
    </section>
  );
}

function HandedIn({ waiting, timeZone }: { waiting: Waiting; timeZone: string }) {
  const t = texts("mentors");
  const { submittedAt, submittedBy } = waiting;
  if (!submittedAt) return null;
  const when = formatDate(submittedAt, { timeZone });
  return submittedBy
    ? t("glance.handedIn", { when, name: submittedBy })
    : t("glance.handedInUnnamed", { when });
}
