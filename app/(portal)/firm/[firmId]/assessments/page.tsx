import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { OpenSurveys } from "@/components/campaigns/open-surveys";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { Section } from "@/components/page/section";
import { AssessmentList } from "@/components/questionnaire/assessment-list";
import { QuestionnaireList } from "@/components/questionnaire/questionnaire-list";
import { StartPanel } from "@/components/questionnaire/start-panel";
import { LinkButton } from "@/components/ui/button";
import { listStartPages } from "@/lib/assessments/queries/get-start-page";
import { listAssessments } from "@/lib/assessments/queries/list-assessments";
import type { AssessmentListing } from "@/lib/assessments/types";
import { listOpenSurveys } from "@/lib/campaigns/queries/for-firm";
import { memberPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";

export const generateMetadata = (): Metadata => ({ title: texts("assessments")("title") });

type Props = { params: Promise<{ firmId: string }> };

const canCompare = (one: AssessmentListing, other: AssessmentListing) =>
  one.id !== other.id &&
  one.hasResult &&
  other.hasResult &&
  one.instrument.id === other.instrument.id &&
  one.subject === other.subject;

export default async function AssessmentsPage({ params }: Props) {
  const context = await memberPage((await params).firmId);
  const { firmId } = context.actor;
  const rounds = await listAssessments(context, firmId);
  const [start, ...others] = await listStartPages(context, firmId);
  const t = texts("assessments");
  const base = `/firm/${firmId}/assessments`;
  const comparable = rounds.some((one) => rounds.some((other) => canCompare(one, other)));
  return (
    <PageBody>
      <PageHeader
        title={t("title")}
        lede={t("lede")}
        action={
          start?.open ? (
            <LinkButton variant="primary" href={`${base}/${start.open.id}`}>
              {t("list.open")}
            </LinkButton>
          ) : undefined
        }
      />
      <OpenSurveys surveys={await listOpenSurveys(context)} firmId={firmId} />
      {rounds.length > 0 && (
        <Section
          id="rounds"
          title={t("list.heading")}
          aside={
            comparable && (
              <LinkButton variant="plain" icon="trend" href={`/firm/${firmId}/compare`}>
                {t("list.compare")}
              </LinkButton>
            )
          }
        >
          <AssessmentList rounds={rounds} timeZone={context.person.timeZone} base={base} />
        </Section>
      )}
      {start && !start.open && (
        <Section
          id="start-round"
          title={start.last ? t("start.again", { title: start.instrument.title }) : t("start.heading")}
        >
          <StartPanel start={start} firmId={firmId} newKey={randomUUID()} />
        </Section>
      )}
      {others.length > 0 && (
        <Section id="others" title={t("others.heading")} lede={t("others.lede")}>
          <QuestionnaireList pages={others} base={base} timeZone={context.person.timeZone} />
        </Section>
      )}
    </PageBody>
  );
}
