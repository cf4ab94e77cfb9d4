import Link from "next/link";
import { Timeline } from "@/components/page/timeline";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { TimelineEntry } from "@/lib/timeline/types";
import { eventWords, placeHref, placeWords, reasonWords, whoWords } from "./event-words";
import { toldTogether } from "./tell-together";

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
      events={toldTogether(entries, timeZone).flatMap((together) => {
        const [first] = together;
        if (!first) return [];
        return {
          id: first.id,
          at: { iso: first.at, text: formatDate(first.at, { timeZone }) },
          actor: whoWords(first),
          text: eventWords(first, together.length),
          fresh: first.fresh,
          body: together.map((entry) => <Detail key={entry.id} entry={entry} links={links} />),
        };
      })}
    />
  );
}

function Detail({ entry, links }: { entry: TimelineEntry; links: Props["links"] }) {
  const { place, words, because } = entry;
  if (!place && !words && !because) return null;
  const href = place && links ? placeHref(links.base, links.hat, place) : null;
  return (
    <div className="space-y-1">
      {place && (
        <p className="leading-6">{href ? <Link href={href}>{placeWords(place)}</Link> : placeWords(place)}</p>
      )}
      {words && (
        <blockquote className="line-clamp-4 whitespace-pre-line border-line-strong border-s-2 ps-3 text-ink">
          {words}
        </blockquote>
      )}
      {because && <p>{texts("timeline")("because", { text: reasonWords(entry) })}</p>}
    </div>
  );
}
