import { notFound } from "next/navigation";
import { CommentThread } from "@/components/comments/comment-thread";
import { OffersForGap } from "@/components/offers/offers-for-gap";
import { PrintButton } from "@/components/page/print-button";
import { HiddenNotice } from "@/components/ratings/hidden-notice";
import { PortalComparison } from "@/components/result/portal-comparison";
import { ResultView } from "@/components/result/result-view";
import { StageMoves } from "@/components/stages/stage-moves";
import { LinkButton } from "@/components/ui/button";
import { getAgency } from "@/lib/agencies/queries/get-agency";
import { listThreads } from "@/lib/comments/queries/threads";
import { judges } from "@/lib/domain/models/registry";
import { formatDate } from "@/lib/i18n/formats";
import { language, texts } from "@/lib/i18n/texts";
import { offersForRecommendations } from "@/lib/offers/queries/for-gaps";
import { getPortalComparison } from "@/lib/results/queries/benchmarks";
import { getResult, knowledgeOf } from "@/lib/results/queries/get-result";
import { getStages } from "@/lib/stages/queries";
import { answersOpened } from "../../../../../../../_visits/answers-opened";
import { noteVisit } from "../../../../../../../_visits/note-visit";
import { type FirmParams, mentoredFirm } from "../../../_components/firm-area";
import { FirmHeader } from "../../../_components/firm-header";

type Props = { params: Promise<FirmParams & { id: string }> };

export default async function MentorResultPage({ params }: Props) {
  const { id, ...place } = await params;
  const { context, firm, root, base, hat, timeZone } = await mentoredFirm(place);
  const hidden = await answersOpened(context, { firmId: firm.id, assessmentId: id });
  const unseen = hidden.find(({ roundId }) => roundId === id);
  if (unseen)
    return (
      <>
        <FirmHeader root={root} firm={firm} assessmentId={id} current="result" />
        <HiddenNotice href={`${base}/ratings/${unseen.ratingId}`} />
      </>
    );
  const result = await getResult(context, { firmId: firm.id, assessmentId: id });
  if (!result) notFound();
  const threads = await listThreads(context, {
    firmId: firm.id,
    subjectKind: "result",
    subjectIds: [result.resultId],
  });
  const agency = await getAgency(context, context.actor.agencyId);
  if (!agency) notFound();
  const advised = [...result.recommendations.first, ...result.recommendations.rest];
  const offers = await offersForRecommendations(context, firm.id, advised, knowledgeOf(result));
  const catalogue = `/${language()}/${agency.slug}/programmes`;
  const stages = result.instrument === "navigator" ? await getStages(context, { firmId: firm.id }) : null;
  await noteVisit(context, firm.id);
  const t = texts("results");
  const made = {
    date: formatDate(result.computedAt, { timeZone, style: "long-day" }),
    name: result.submittedBy ?? "",
  };
  const answerHref = (key: string) =>
    `${base}/assessments/${result.answers[key]?.from?.assessmentId ?? result.assessmentId}#${key}`;
  return (
    <>
      <FirmHeader
        root={root}
        firm={firm}
        assessmentId={result.assessmentId}
        current="result"
        title={t("title", { n: result.round })}
        lede={`${result.instrumentTitle}. ${t(result.submittedBy ? "madeBy" : "made", made)}. ${t("spokenTo", { firm: firm.name })}`}
        action={
          <>
            <PrintButton label={t("print")} />
            {judges(result.instrument) && !result.reopened && (
              <LinkButton href={`${base}/assessments/${result.assessmentId}/rescored`}>
                {texts("questionnaires")("rescore.link")}
              </LinkButton>
            )}
          </>
        }
      />
      <ResultView
        result={result}
        today={context.now.toISOString().slice(0, 10)}
        stages={stages && <StageMoves history={stages} timeZone={timeZone} />}
        answerHref={firm.shares.answers ? answerHref : undefined}
        besideAdvice={(advice) => (
          <>
            <OffersForGap offers={offers[advice.id] ?? []} hrefOf={(offerId) => `${catalogue}/${offerId}`} />
            <CommentThread
              threads={threads}
              subjectId={result.resultId}
              itemKey={advice.id}
              hat={hat}
              timeZone={timeZone}
              compact
            />
          </>
        )}
      />
      <PortalComparison
        compared={await getPortalComparison(context, result)}
        reader="advisor"
        timeZone={timeZone}
      />
    </>
  );
}
