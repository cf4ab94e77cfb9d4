import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PairWorkSection } from "@/components/meetings/pair-work";
import { MarginLayout } from "@/components/page/margin-layout";
import { PageHeader } from "@/components/page/page-header";
import { listAssignmentsOfMentor } from "@/lib/assignments/queries";
import { getMentor } from "@/lib/directory/queries/mentors";
import { texts } from "@/lib/i18n/texts";
import { getLoad } from "@/lib/matching/queries/load";
import { getTerms } from "@/lib/matching/queries/terms";
import { listWorkOfMentor } from "@/lib/meetings/queries/work";
import { todayOf } from "@/lib/plans/queries/people";
import { type AgencyParams, adminArea } from "../../_components/admin-area";
import { MentorStateMark } from "../_components/mentor-table";
import { LoadPanel } from "./_components/load-panel";
import { MentorFirms } from "./_components/mentor-firms";
import { MentorOffer } from "./_components/mentor-offer";
import { MentorProfile } from "./_components/mentor-profile";
import { MentorStatePanel } from "./_components/mentor-state-panel";
import { VettingPanel } from "./_components/vetting-panel";

type Props = { params: Promise<AgencyParams & { mentorId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("agency")("mentors.title") };
}

export default async function AgencyMentorPage({ params }: Props) {
  const { context, agency, root } = await adminArea(params);
  const mentor = await getMentor(context, (await params).mentorId);
  const terms = mentor && (await getTerms(context, { mentorId: mentor.id }));
  const load = mentor && (await getLoad(context, { mentorId: mentor.id }));
  if (!mentor || !terms || !load) notFound();
  const { timeZone } = context.person;
  const assignments = await listAssignmentsOfMentor(context, mentor.id);
  const work = await listWorkOfMentor(context, { mentorId: mentor.id });
  const t = texts("agency");
  return (
    <>
      <PageHeader
        title={mentor.name}
        lede={mentor.headline}
        trail={[{ label: t("mentors.title"), href: `${root}/mentors` }]}
        trailLabel={texts("frame")("trail")}
        meta={<MentorStateMark {...mentor} />}
      />
      <MarginLayout
        label={t("mentor.stateTitle")}
        margin={
          <>
            <MentorStatePanel mentor={mentor} agencyId={agency.id} />
            <LoadPanel terms={terms} load={load} agencyId={agency.id} timeZone={timeZone} />
            <VettingPanel terms={terms} agencyId={agency.id} today={todayOf(context)} />
          </>
        }
      >
        <MentorFirms assignments={assignments} agencyId={agency.id} root={root} timeZone={timeZone} />
        <PairWorkSection
          pairs={work}
          other={({ firm, firmId }) => ({ name: firm, href: `${root}/firms/${firmId}` })}
          timeZone={timeZone}
        />
        <MentorProfile mentor={mentor} />
        <MentorOffer terms={terms} />
      </MarginLayout>
    </>
  );
}
