import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FeedbackList } from "@/components/feedback/feedback-view";
import { PairWorkSection } from "@/components/meetings/pair-work";
import { MarginLayout } from "@/components/page/margin-layout";
import { PageHeader } from "@/components/page/page-header";
import { Section } from "@/components/page/section";
import { StageMoves } from "@/components/stages/stage-moves";
import { FirmTimeline } from "@/components/timeline/firm-timeline";
import { listAssignableMentors, listAssignmentsOfFirm } from "@/lib/assignments/queries";
import { getFirm } from "@/lib/directory/queries/get-firm";
import { listFeedback } from "@/lib/feedback/queries";
import { texts } from "@/lib/i18n/texts";
import { listWorkOfFirm } from "@/lib/meetings/queries/work";
import { listInterestsOfFirm } from "@/lib/offers/queries/interests";
import { getStages } from "@/lib/stages/queries";
import { getTimeline } from "@/lib/timeline/queries/timeline";
import { type AgencyParams, adminArea } from "../../_components/admin-area";
import { AssessmentRounds } from "./_components/assessment-rounds";
import { FirmFacts, FirmMeta } from "./_components/firm-facts";
import { FirmAlike, FirmInterests, FirmMembers } from "./_components/firm-margin";
import { FirmMentors } from "./_components/firm-mentors";
import { FirmPlan } from "./_components/firm-plan";

type Props = { params: Promise<AgencyParams & { firmId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("agency")("firms.title") };
}

export default async function AgencyFirmPage({ params }: Props) {
  const { context, agency, root } = await adminArea(params);
  const firm = await getFirm(context, (await params).firmId);
  if (!firm) notFound();
  const assignments = await listAssignmentsOfFirm(context, firm.id);
  const choices = await listAssignableMentors(context, firm.id);
  const interests = await listInterestsOfFirm(context, firm.id);
  const stages = await getStages(context, { firmId: firm.id });
  const timeline = await getTimeline(context, { firmId: firm.id, pageSize: 12 });
  const work = await listWorkOfFirm(context, { firmId: firm.id });
  const said = await listFeedback(context, { firmId: firm.id });
  const t = texts("agency");
  const { timeZone } = context.person;
  const today = new Intl.DateTimeFormat("en-CA", { timeZone }).format(context.now);
  const path = `${root}/firms/${firm.id}`;
  return (
    <>
      <PageHeader
        title={firm.name}
        trail={[{ label: t("firm.trail"), href: `${root}/firms` }]}
        trailLabel={texts("frame")("trail")}
        meta={<FirmMeta firm={firm} />}
      />
      <MarginLayout
        label={t("firm.members")}
        margin={
          <>
            <FirmAlike firm={firm} root={root} />
            <FirmMembers firm={firm} timeZone={timeZone} />
            <FirmInterests interests={interests} root={root} timeZone={timeZone} />
          </>
        }
      >
        <FirmMentors
          firmId={firm.id}
          agencyId={agency.id}
          root={root}
          assignments={assignments}
          choices={choices}
          timeZone={timeZone}
          idempotencyKey={crypto.randomUUID()}
        />
        <PairWorkSection
          pairs={work}
          other={({ mentor, mentorId }) => ({ name: mentor, href: `${root}/mentors/${mentorId}` })}
          timeZone={timeZone}
        />
        <Section id="feedback" title={texts("meetings")("work.feedback")}>
          {said.length > 0 ? (
            <FeedbackList said={said} timeZone={timeZone} />
          ) : (
            <p className="text-ink-soft">{texts("meetings")("work.noFeedback")}</p>
          )}
        </Section>
        <AssessmentRounds firm={firm} path={path} timeZone={timeZone} />
        <FirmPlan firm={firm} today={today} path={path} />
        <StageMoves history={stages} timeZone={timeZone} />
        <FirmFacts firm={firm} timeZone={timeZone} />
        <Section title={t("firm.history")} id="history">
          {timeline.entries.length === 0 ? (
            <p className="text-ink-soft">{t("firm.noHistory")}</p>
          ) : (
            <FirmTimeline entries={timeline.entries} timeZone={timeZone} />
          )}
        </Section>
      </MarginLayout>
    </>
  );
}
