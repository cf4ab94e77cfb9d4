import { notFound, redirect } from "next/navigation";
import { CommentThread } from "@/components/comments/comment-thread";
import { OffersForGap } from "@/components/offers/offers-for-gap";
import { PageHeader } from "@/components/page/page-header";
import { PrintButton } from "@/components/page/print-button";
import { PrintOnly } from "@/components/page/print-only";
import { AssessmentState } from "@/components/questionnaire/assessment-state";
import { RatingStanding } from "@/components/ratings/rating-standing";
import { PortalComparison } from "@/components/result/portal-comparison";
import { ResultView } from "@/components/result/result-view";
import { StagePanel } from "@/components/stages/stage-panel";
import { LinkButton } from "@/components/ui/button";
import { getTaskList } from "@/lib/assessments/queries/get-task-list";
import { listThreads } from "@/lib/comments/queries/threads";
import { memberPage } from "@/lib/context/request";
import { judges } from "@/lib/domain/models/registry";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { offersForRecommendations } from "@/lib/offers/queries/for-gaps";
import { listRatings } from "@/lib/ratings/queries/rounds";
import { getPortalComparison } from "@/lib/results/queries/benchmarks";
import { compareKey } from "@/lib/results/queries/comparable-rounds";
import { getResult, knowledgeOf } from "@/lib/results/queries/get-result";
import { getStages } from "@/lib/stages/queries";
import { planSlots } from "../../../_components/plan-slots";

type Props = { params: Promise<{ firmId: string; id: string }> };

export default async function ResultPage({ params }: Props) {
  const { firmId, id } = await params;
  const context = await memberPage(firmId);
  const result = await getResult(context, { firmId: context.actor.firmId, assessmentId: id });
  if (!result) return unfinished(context, id);
  const t = texts("results");
  const { timeZone } = context.person;
  const day = (at: string | Date) => formatDate(at, { timeZone, style: "long-day" });
  const base = `/firm/${result.firm.id}/assessments`;
  const subject = { firmId: result.firm.id, subjectKind: "result" as const, subjectIds: [result.resultId] };
  const threads = await listThreads(context, subject);
  const hat = { kind: "member" as const, id: result.firm.id };
  const thread = { threads, subjectId: result.resultId, hat, timeZone };
  const advised = [...result.recommendations.first, ...result.recommendations.rest];
  const offers = await offersForRecommendations(context, result.firm.id, advised, knowledgeOf(result));
  const stages =
    result.instrument === "navigator" ? await getStages(context, { firmId: result.firm.id }) : null;
  const ratings = await listRatings(context, {
    firmId: result.firm.id,
    assessmentId: result.assessmentId,
  });
  const made = { date: day(result.computedAt), name: result.submittedBy ?? "" };
  return (
    <>
      <PageHeader
        title={t("title", { n: result.round })}
        trail={[{ label: t("trail"), href: base }]}
        trailLabel={texts("frame")("trail")}
        lede={`${result.firm.name}. ${result.instrumentTitle}.`}
        meta={
          <>
            <AssessmentState status={result.status} />
            <span className="text-ink-soft">{t(result.submittedBy ? "madeBy" : "made", made)}</span>
          </>
        }
        action={
          <>
            {result.instrument === "entry-mode" && (
              <LinkButton variant="primary" href={`/firm/${result.firm.id}/entry-modes/${result.subject}`}>
                {texts("entry-modes")("market.open")}
              </LinkButton>
            )}
            <PrintButton label={t("print")} />
            <LinkButton href={`${base}/${result.assessmentId}/check`}>{t("answers")}</LinkButton>
            {judges(result.instrument) && !result.reopened && (
              <LinkButton href={`${base}/${result.assessmentId}/rescored`}>
                {texts("questionnaires")("rescore.link")}
              </LinkButton>
            )}
            {result.rounds > 1 && (
              <LinkButton
                href={`/firm/${result.firm.id}/compare?of=${compareKey(result.instrument, result.subject)}`}
              >
                {t("compareAll")}
              </LinkButton>
            )}
          </>
        }
      />
      <RatingStanding ratings={ratings} href={`${base}/${result.assessmentId}/second-view`} />
      <ResultView
        result={result}
        today={context.now.toISOString().slice(0, 10)}
        answerHref={(key) =>
          `${base}/${result.answers[key]?.from?.assessmentId ?? result.assessmentId}/check#${key}`
        }
        stages={stages && <StagePanel history={stages} href={`/firm/${result.firm.id}/stages`} />}
        {...(await planSlots(context, result.resultId))}
        besideAdvice={({ id: itemKey }) => (
          <>
            <OffersForGap
              offers={offers[itemKey] ?? []}
              hrefOf={(offerId) => `/firm/${result.firm.id}/offers/${offerId}`}
            />
            <CommentThread {...thread} itemKey={itemKey} compact />
          </>
        )}
      />
      <PortalComparison
        compared={await getPortalComparison(context, result)}
        reader="firm"
        timeZone={timeZone}
      />
      <PrintOnly>
        <p className="mt-4 text-xs">{t("printed", { firm: result.firm.name, date: day(context.now) })}</p>
      </PrintOnly>
    </>
  );
}

/** A round without a result is still being answered; anything else is not there. */
async function unfinished(
  context: Awaited<ReturnType<typeof memberPage>>,
  assessmentId: string,
): Promise<never> {
  const { firmId } = context.actor;
  if (!(await getTaskList(context, { firmId, assessmentId }))) notFound();
  redirect(`/firm/${firmId}/assessments/${assessmentId}`);
}
