import { RowLink } from "@/components/ui/row-link";
import { StateMark } from "@/components/ui/state-mark";
import { countryName } from "@/lib/domain/reference/countries";
import { formatDate } from "@/lib/i18n/formats";
import { language, texts } from "@/lib/i18n/texts";
import type { Waiting } from "@/lib/reviews/types";

type Props = { waiting: readonly Waiting[]; base: string; timeZone: string };

/** What waits for a review, first on the page; nothing where nothing waits. */
export function WaitingList({ waiting, base, timeZone }: Props) {
  const t = texts("mentors");
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="waiting" className="band pt-4 pb-1 [&>a:last-child]:border-b-0">
      <h2 id="waiting" className="mb-1 text-base">
        <StateMark tone="watch" icon="clock">
          <span className="font-semibold text-base">{t("glance.waitsTitle")}</span>
        </StateMark>
      </h2>
      {waiting.map((one) => (
        <RowLink key={one.subjectId} href={`${base}/${pathOf(one)}`}>
          <span className="font-semibold">{nameOf(one)}</span>
          <span className="block text-ink-soft text-sm">
            <HandedIn waiting={one} timeZone={timeZone} />
          </span>
        </RowLink>
      ))}
    </section>
  );
}

function pathOf({ kind, subjectId, country }: Waiting): string {
  switch (kind) {
    case "assessment":
      return `assessments/${subjectId}`;
    case "plan":
      return "plan";
    case "market-plan":
      return `market-plans/${country}`;
  }
}

function nameOf({ kind, title, round, country }: Waiting): string {
  const t = texts("mentors");
  switch (kind) {
    case "assessment":
      return t("glance.waitsAssessment", { title: title ?? "", round: String(round) });
    case "plan":
      return t("glance.waitsPlan");
    case "market-plan":
      return t("glance.waitsMarketPlan", { country: countryName(country ?? "", language()) });
  }
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
