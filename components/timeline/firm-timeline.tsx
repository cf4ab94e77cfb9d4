import Link from "next/link";
import { Timeline } from "@/components/page/timeline";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { TimelineEntry } from "@/lib/timeline/types";
import { eventWords, placeHref, placeWords, whoWords } from "./event-words";

type Props = {
  entries: readonly TimelineEntry[];
  timeZone: string;
  /** Where the firm's pages lie for this viewer; left out, nothing is linked. */
  links?: { base: string; hat: "member" | "mentor" };
};

/** What happened at a firm, with who did it under which hat, where, and what is new since the last visit. */
export function FirmTimeline({ entries, timeZone, links }: Props) {
  const t = texts("timeline");
  return (
    <Timeline
      freshLabel={t("fresh")}
      events={entries.map((entry) => ({
        id: entry.id,
        at: { iso: entry.at, text: formatDate(entry.at, { timeZone }) },
        actor: whoWords(entry),
        text: eventWords(entry),
        fresh: entry.fresh,
        body: <Detail entry={entry} links={links} />,
      }))}
    />
  );
}

function Detail({ entry, links }: { entry: TimelineEntry; links: Props["links"] }) {
  const { place, words, because } = entry;
  if (!place && !words && !because) return null;
  return (
    <div className="space-y-1">
      {place && (
        <p>
          {links ? (
            <Link href={placeHref(links.base, links.hat, place)}>{placeWords(place)}</Link>
          ) : (
            placeWords(place)
          )}
        </p>
      )}
      {words && (
        <blockquote className="line-clamp-4 whitespace-pre-line border-line-strong border-s-2 ps-3 text-ink">
          {words}
        </blockquote>
      )}
      {because && <p>{texts("timeline")("because", { text: because })}</p>}
    </div>
  );
}
