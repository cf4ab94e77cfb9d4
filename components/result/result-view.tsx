import type { ReactNode } from "react";
import { Section } from "@/components/page/section";
import { Notice } from "@/components/ui/notice";
import type { KnowledgeGap, Recommendation } from "@/lib/domain/knowledge-innovation/types";
import { texts } from "@/lib/i18n/texts";
import type { ResultPage } from "@/lib/results/types";
import { ActivityProfile } from "./activity-profile";
import type { AnswerHref } from "./behind";
import { GapList } from "./gap-list";
import { NoteList } from "./note-list";
import { PublishedComparison } from "./published-comparison";
import { RecommendationList } from "./recommendation-list";
import { ResultMap } from "./result-map";
import { Standing } from "./standing";
import { UnsupportedList } from "./unsupported-list";

export type ResultSlots = {
  /** Address of an answer among all answers; left out where the viewer may not see them. */
  answerHref?: AnswerHref;
  /** "Make these my plan". */
  makePlan?: ReactNode;
  /** After the recommendations: the form that takes them over. */
  planForm?: ReactNode;
  /** Under a recommendation: comments on it, whether it is in the plan already. */
  besideAdvice?: (advice: Recommendation) => ReactNode;
  /** Offers of support that serve this very gap. */
  offersFor?: (gap: KnowledgeGap) => ReactNode;
};

/** The whole result, for members, mentors and administrators; what differs between them comes through the slots. */
export function ResultView({ result, ...slots }: ResultSlots & { result: ResultPage }) {
  const t = texts("results");
  const { diagnosis, answers, published } = result;
  const { answerHref, makePlan, planForm, besideAdvice, offersFor } = slots;
  const behind = { answers, answerHref };
  return (
    <div className="max-w-page space-y-12 print:space-y-4 print:[zoom:0.78] print:[&>section]:break-inside-auto">
      {result.reopened && <Notice tone="watch">{t("reopened")}</Notice>}
      <Standing diagnosis={diagnosis} />
      <RecommendationList
        result={result}
        answerHref={answerHref}
        makePlan={makePlan}
        besideAdvice={besideAdvice}
      />
      {planForm}
      <Section id="map" title={t("map.heading")} lede={t("map.lede")}>
        <ResultMap diagnosis={diagnosis} answerHref={answerHref} />
      </Section>
      <div className="grid gap-x-12 gap-y-12 lg:grid-cols-2 print:grid-cols-2 print:gap-x-6">
        <Section id="gaps" title={t("gaps.heading")} lede={t("gaps.lede")}>
          <GapList gaps={diagnosis.gaps} offersFor={offersFor} {...behind} />
        </Section>
        <div className="space-y-12 print:space-y-5">
          <Section id="activities" title={t("activities.heading")} lede={t("activities.lede")}>
            <ActivityProfile activities={diagnosis.activities} />
          </Section>
          <Section id="unsupported" title={t("unsupported.heading")}>
            <UnsupportedList unsupported={diagnosis.unsupported} {...behind} />
          </Section>
        </div>
      </div>
      <div className="space-y-12 print:hidden">
        {diagnosis.notes.length > 0 && (
          <Section id="notes" title={t("notes.heading")} lede={t("notes.lede")}>
            <NoteList notes={diagnosis.notes} answerHref={answerHref} />
          </Section>
        )}
        {published && (
          <Section id="published" title={t("published.heading")} aside={t("published.n", { n: published.n })}>
            <PublishedComparison published={published} />
          </Section>
        )}
      </div>
    </div>
  );
}
