import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { noteVisit } from "@/app/(portal)/_visits/note-visit";
import { OpenSurveys } from "@/components/campaigns/open-surveys";
import { UpcomingMeetings } from "@/components/meetings/upcoming-meetings";
import { WaitsForYou } from "@/components/meetings/waits-for-you";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { listOpenSurveys } from "@/lib/campaigns/queries/for-firm";
import { listContacts } from "@/lib/contacts/queries/contacts";
import { listTies } from "@/lib/contacts/queries/ties";
import { memberPage } from "@/lib/context/request";
import { listAskedFeedback } from "@/lib/feedback/queries";
import { texts } from "@/lib/i18n/texts";
import { listUpcoming } from "@/lib/meetings/queries/lines";
import { getFirmHome } from "@/lib/plans/queries/get-firm-home";
import { listOpenedViews } from "@/lib/ratings/queries/news";
import { getTimeline } from "@/lib/timeline/queries/timeline";
import { listProposals } from "@/lib/waves/queries/proposals";
import { HomeNews } from "./_components/home-news";
import { HomeStep } from "./_components/home-step";
import { HomeStrip } from "./_components/home-strip";

export const metadata: Metadata = { title: texts("frame")("firm.home") };

type Props = { params: Promise<{ firmId: string }> };

export default async function FirmHomePage({ params }: Props) {
  const context = await memberPage((await params).firmId);
  const { firmId } = context.actor;
  const home = await getFirmHome(context);
  if (!home) notFound();
  const news = await getTimeline(context, { firmId, pageSize: 5 });
  const meetings = await listUpcoming(context);
  const views = await listOpenedViews(context);
  const feedback = await listAskedFeedback(context);
  const ties = await listTies(context);
  await noteVisit(context, firmId);
  const { timeZone } = context.person;
  return (
    <PageBody>
      <PageHeader title={home.firmName} />
      <HomeStep step={home.step} firmId={firmId} />
      <OpenSurveys surveys={await listOpenSurveys(context)} firmId={firmId} />
      <WaitsForYou
        proposals={await listProposals(context)}
        proposalsHref={`/firm/${firmId}/mentor-wishes`}
        timeZone={timeZone}
        views={views}
        feedback={feedback}
        ties={ties}
        contacts={await listContacts(context)}
        contactsHref={`/firm/${firmId}/contacts`}
        rootOf={() => `/firm/${firmId}`}
        hrefOf={({ roundId, ratingId }) =>
          `/firm/${firmId}/assessments/${roundId}/second-view?rating=${ratingId}`
        }
      />
      <UpcomingMeetings
        meetings={meetings}
        timeZone={timeZone}
        rootOf={() => `/firm/${firmId}`}
        other={({ mentor }) => texts("meetings")("with", { mentor })}
      />
      <HomeNews news={news} firmId={firmId} timeZone={timeZone} />
      <HomeStrip home={home} firmId={firmId} timeZone={timeZone} />
    </PageBody>
  );
}
