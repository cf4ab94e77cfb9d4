import { notFound } from "next/navigation";
import { dueWords } from "@/components/campaigns/due-words";
import { MarginLayout, MarginNote } from "@/components/page/margin-layout";
import { PageHeader } from "@/components/page/page-header";
import { AssessmentState } from "@/components/questionnaire/assessment-state";
import { TaskSections } from "@/components/questionnaire/task-list";
import { RatingStanding } from "@/components/ratings/rating-standing";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { getTaskList } from "@/lib/assessments/queries/get-task-list";
import type { TaskList } from "@/lib/assessments/types";
import { memberPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { listRatings } from "@/lib/ratings/queries/rounds";
import { conversation } from "./_components/conversation";

type Props = { params: Promise<{ firmId: string; id: string }> };

export default async function TaskListPage({ params }: Props) {
  const { firmId, id } = await params;
  const context = await memberPage(firmId);
  const list = await getTaskList(context, { firmId: context.actor.firmId, assessmentId: id });
  if (!list) notFound();
  const t = texts("assessments");
  const { assessment } = list;
  const { verdicts } = await conversation(context, assessment);
  const place = { firmId: assessment.firmId, assessmentId: assessment.id };
  const ratings = await listRatings(context, place);
  const ended = endOfUnsent(assessment);
  return (
    <>
      <PageHeader
        title={t("roundOf", { title: assessment.instrument.title, n: assessment.round })}
        trail={[{ label: t("title"), href: `/firm/${assessment.firmId}/assessments` }]}
        trailLabel={texts("frame")("trail")}
        meta={
          <>
            <AssessmentState status={assessment.status} />
            <span>
              {t("tasks.answered", { answered: list.answered - list.toConfirm, asked: list.asked })}
            </span>
            {assessment.editable && <span>{t("tasks.left", { n: list.minutesLeft })}</span>}
          </>
        }
        action={<WayOn list={list} />}
      />
      <MarginLayout
        label={t("tasks.margin")}
        margin={
          assessment.editable && <MarginNote title={t("tasks.margin")}>{t("tasks.marginText")}</MarginNote>
        }
      >
        {assessment.status === "changes-requested" && (
          <Notice tone="watch" title={t("tasks.changes")}>
            {t("tasks.changesText")}
          </Notice>
        )}
        {verdicts}
        <RatingStanding
          ratings={ratings}
          href={`/firm/${place.firmId}/assessments/${place.assessmentId}/second-view`}
        />
        {ended && <Notice tone="info">{texts("campaigns")("firm.endedBegun", { day: ended })}</Notice>}
        {assessment.editable && list.toConfirm > 0 && (
          <Notice tone="info">{t("tasks.carried", { n: assessment.round - 1 })}</Notice>
        )}
        <TaskSections list={list} timeZone={context.person.timeZone} />
      </MarginLayout>
    </>
  );
}

/** The last day of a survey that ended before its answers were handed in. */
function endOfUnsent({ editable, submitted, surveyEndsAt }: TaskList["assessment"]): string | null {
  if (editable || submitted || !surveyEndsAt) return null;
  return dueWords(new Date(Date.parse(surveyEndsAt) - 1).toISOString().slice(0, 10));
}

function WayOn({ list: { assessment, resumeKey, answered } }: { list: TaskList }) {
  const t = texts("assessments");
  const base = `/firm/${assessment.firmId}/assessments/${assessment.id}`;
  if (!assessment.editable) {
    return (
      <>
        <LinkButton href={`${base}/check`}>{t("tasks.view")}</LinkButton>
        {assessment.submitted && (
          <LinkButton variant="primary" href={`${base}/result`}>
            {t("tasks.seeResult")}
          </LinkButton>
        )}
      </>
    );
  }
  return (
    <>
      {resumeKey && <LinkButton href={`${base}/check`}>{t("tasks.check")}</LinkButton>}
      <LinkButton variant="primary" href={resumeKey ? `${base}/questions/${resumeKey}` : `${base}/check`}>
        {t(resumeKey ? (answered === 0 ? "tasks.begin" : "tasks.continue") : "tasks.check")}
      </LinkButton>
    </>
  );
}
