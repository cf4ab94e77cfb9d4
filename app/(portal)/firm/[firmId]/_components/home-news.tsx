import Link from "next/link";
import { Section } from "@/components/page/section";
import { FirmTimeline } from "@/components/timeline/firm-timeline";
import { QuietText } from "@/components/ui/quiet-text";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { TimelinePage } from "@/lib/timeline/types";

type Props = { news: TimelinePage; firmId: string; timeZone: string };

/** What happened lately, with what is new since the last visit marked; the rest is a link away. */
export function HomeNews({ news, firmId, timeZone }: Props) {
  const t = texts("plans");
  const { entries, since, total } = news;
  return (
    <Section
      id="news"
      title={t("home.news")}
      aside={since && t("home.newsSince", { date: formatDate(since, { timeZone }) })}
    >
      {since && !entries.some(({ fresh }) => fresh) && <p className="mb-3">{t("home.noNews")}</p>}
      {entries.length === 0 ? (
        <QuietText>{t("home.noNewsYet")}</QuietText>
      ) : (
        <FirmTimeline
          entries={entries}
          timeZone={timeZone}
          links={{ base: `/firm/${firmId}`, hat: "member" }}
        />
      )}
      {total > entries.length && (
        <p className="mt-4">
          <Link href={`/firm/${firmId}/history`}>{t("home.allNews")}</Link>
        </p>
      )}
    </Section>
  );
}
