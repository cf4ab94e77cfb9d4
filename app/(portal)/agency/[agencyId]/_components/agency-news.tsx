import { EmptyState } from "@/components/page/empty-state";
import { listNews } from "@/lib/agencies/queries/history";
import type { ActorOf } from "@/lib/context/actor";
import type { PageContext } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { EventList } from "./event-list";

const TWO_WEEKS = 14 * 86_400_000;

/** What firms and mentors did in the last two weeks; it comes after the page's own figures. */
export async function AgencyNews({
  context,
  root,
}: {
  context: PageContext<ActorOf<"admin">>;
  root: string;
}) {
  const news = await listNews(context, new Date(context.now.getTime() - TWO_WEEKS));
  const t = texts("agency");
  if (news.length === 0) return <EmptyState title={t("home.newsNone")}>{t("home.newsNoneText")}</EmptyState>;
  return <EventList events={news} root={root} timeZone={context.person.timeZone} />;
}
