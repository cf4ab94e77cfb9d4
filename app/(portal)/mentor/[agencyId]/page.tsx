import type { Metadata } from "next";
import { parseListParams, type SearchParams } from "@/components/data-table/list-params";
import { AskedNotes } from "@/components/hand-overs/asked-notes";
import { UpcomingMeetings } from "@/components/meetings/upcoming-meetings";
import { WaitsForYou } from "@/components/meetings/waits-for-you";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { listTies } from "@/lib/contacts/queries/ties";
import { mentorPage } from "@/lib/context/request";
import { listAskedFeedback } from "@/lib/feedback/queries";
import { listAsked } from "@/lib/hand-overs/queries";
import { texts } from "@/lib/i18n/texts";
import { listUpcoming } from "@/lib/meetings/queries/lines";
import { listMyFirms } from "@/lib/mentors/queries/list-firms";
import { FIRM_LIST_RULES } from "@/lib/mentors/schema";
import { listOpenedViews } from "@/lib/ratings/queries/news";
import { listProposals } from "@/lib/waves/queries/proposals";
import { FirmTable } from "./_components/firm-table";

type Props = { params: Promise<{ agencyId: string }>; searchParams: Promise<SearchParams> };

export function generateMetadata(): Metadata {
  return { title: texts("mentors")("title") };
}

function ledeOf({ all, waiting }: { all: number; waiting: number }) {
  const t = texts("mentors");
  return all === 0
    ? t("lede", { count: 0 })
    : `${t("lede", { count: all })} ${t("ledeWaiting", { waiting })}`;
}

export default async function MyFirmsPage({ params, searchParams }: Props) {
  const { agencyId } = await params;
  const context = await mentorPage(agencyId);
  const search = await searchParams;
  const input = parseListParams(search, FIRM_LIST_RULES);
  const found = await listMyFirms(context, input);
  const asked = await listAsked(context);
  const meetings = await listUpcoming(context);
  const views = await listOpenedViews(context);
  const feedback = await listAskedFeedback(context);
  const ties = await listTies(context);
  const t = texts("mentors");
  const root = `/mentor/${context.actor.agencyId}`;
  return (
    <PageBody>
      <PageHeader title={t("title")} lede={ledeOf(found)} />
      <AskedNotes asked={asked} root={root} timeZone={context.person.timeZone} />
      <WaitsForYou
        proposals={await listProposals(context)}
        proposalsHref={`${root}/proposals`}
        timeZone={context.person.timeZone}
        views={views}
        feedback={feedback}
        ties={ties}
        contactsHref={`${root}/contacts`}
        rootOf={(firmId) => `${root}/firms/${firmId}`}
        hrefOf={({ firmId, ratingId }) => `${root}/firms/${firmId}/ratings/${ratingId}/second-view`}
        named
      />
      <FirmTable
        root={root}
        searchParams={search}
        input={input}
        found={found}
        timeZone={context.person.timeZone}
      />
      <UpcomingMeetings
        meetings={meetings}
        timeZone={context.person.timeZone}
        rootOf={({ firmId }) => `${root}/firms/${firmId}`}
        other={({ firm }) => firm}
      />
    </PageBody>
  );
}
