import { EmptyState } from "@/components/page/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { QuietText } from "@/components/ui/quiet-text";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { TimelinePage } from "@/lib/timeline/types";
import { FirmTimeline } from "./firm-timeline";

type Props = {
  timeline: TimelinePage;
  timeZone: string;
  links?: { base: string; hat: "member" | "mentor" };
  /** The address of the whole history; its pages are `?page=`. Left out, one page is shown. */
  path?: string;
};

/** A timeline with what is new since the last visit on top, and the way to older pages. */
export function TimelineSection({ timeline, timeZone, links, path }: Props) {
  const t = texts("timeline");
  const { entries, since, page } = timeline;
  if (entries.length === 0) return <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>;
  const fresh = { count: entries.filter((entry) => entry.fresh).length };
  const when = since && formatDate(since, { timeZone });
  return (
    <div className="space-y-6">
      <QuietText>
        {when ? t(timeline.total > entries.length ? "sinceHere" : "since", { ...fresh, when }) : t("first")}
      </QuietText>
      <FirmTimeline entries={entries} timeZone={timeZone} links={links} />
      {path && <Pages timeline={timeline} path={path} page={page} />}
    </div>
  );
}

function Pages({ timeline, path, page }: { timeline: TimelinePage; path: string; page: number }) {
  const t = texts("timeline");
  const { total, pageSize, entries } = timeline;
  const pages = Math.ceil(total / pageSize);
  if (pages < 2) return null;
  const href = (to: number) => (to === 1 ? path : `${path}?page=${to}`);
  const from = (page - 1) * pageSize + 1;
  return (
    <div className="flex flex-wrap items-center justify-between gap-4">
      <p className="text-ink-soft text-sm tabular-nums">
        {t("pages.count", {
          from: String(from),
          to: String(from + entries.length - 1),
          total: String(total),
        })}
      </p>
      <Pagination
        label={t("pages.pagination")}
        previous={{ label: t("pages.previous"), href: page > 1 ? href(page - 1) : null }}
        next={{ label: t("pages.next"), href: page < pages ? href(page + 1) : null }}
      />
    </div>
  );
}
