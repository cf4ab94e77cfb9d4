import type { ReactNode } from "react";
import { SurveyView } from "@/components/campaigns/survey-view";
import { EntryModeView } from "@/components/entry-modes/entry-mode-view";
import { Notice } from "@/components/ui/notice";
import type { KnowledgeGap, Recommendation } from "@/lib/domain/knowledge-innovation/types";
import { MODELS } from "@/lib/domain/models/registry";
import { texts } from "@/lib/i18n/texts";
import type { ResultPage } from "@/lib/results/types";
import { AntecedentsStanding } from "./antecedents/antecedents-standing";
import { AntecedentsView } from "./antecedents/antecedents-view";
import type { AnswerHref } from "./behind";
import { CompetenceStanding } from "./competence/competence-standing";
import { CompetenceView } from "./competence/competence-view";
import { KnowledgeInnovationView } from "./knowledge-innovation-view";
import { NavigatorStanding } from "./navigator/navigator-standing";
import { NavigatorView } from "./navigator/navigator-view";
import { RecommendationList } from "./recommendation-list";
import { Standing } from "./standing";

export type ResultSlots = {
  /** Today (ISO). */
  today: string;
  /** Address of an answer among all answers; left out where the viewer may not see them. */
  answerHref?: AnswerHref;
  /** "Make these my plan". */
  makePlan?: ReactNode;
  /** After the recommendations: the form that takes them over. */
  planForm?: ReactNode;
  /** Under a recommendation: comments on it, whether it is in the plan already. */
  besideAdvice?: (advice: Recommendation) => ReactNode;
  /** Where the firm stands in the life of its business abroad, beside the navigator. */
  stages?: ReactNode;
  /** Offers of support that serve this very gap. */
  offersFor?: (gap: KnowledgeGap) => ReactNode;
};

/** The whole result of any questionnaire, for members, mentors and administrators; what differs comes through the slots. */
export function ResultView({ result, ...slots }: ResultSlots & { result: ResultPage }) {
  const { answerHref, today, makePlan, planForm, besideAdvice } = slots;
  const advises = MODELS[result.instrument].gives === "advice";
  return (
    <div className="max-w-page space-y-12 print:space-y-4 print:[zoom:0.7]">
      {result.reopened && <Notice tone="watch">{texts("results")("reopened")}</Notice>}
      {result.instrument === "knowledge-innovation" && (
        <Standing diagnosis={result.diagnosis} caveat={result.caveat} />
      )}
      {result.instrument === "competence" && (
        <CompetenceStanding diagnosis={result.diagnosis} caveat={result.caveat} />
      )}
      {result.instrument === "antecedents" && (
        <AntecedentsStanding diagnosis={result.diagnosis} caveat={result.caveat} />
      )}
      {result.instrument === "navigator" && (
        <NavigatorStanding diagnosis={result.diagnosis} stages={slots.stages} />
      )}
      {/* A choice is about one market, and a description judges nothing: neither advises the firm. */}
      {advises && (
        <RecommendationList
          result={result}
          answerHref={answerHref}
          today={today}
          makePlan={makePlan}
          besideAdvice={besideAdvice}
        />
      )}
      {advises && planForm && <div className="print:hidden">{planForm}</div>}
      <Said result={result} {...slots} />
    </div>
  );
}

/** What this questionnaire's own model says. */
function Said({ result, answerHref, offersFor }: ResultSlots & { result: ResultPage }) {
  switch (result.instrument) {
    case "knowledge-innovation":
      return <KnowledgeInnovationView result={result} answerHref={answerHref} offersFor={offersFor} />;
    case "competence":
      return <CompetenceView result={result} answerHref={answerHref} />;
    case "antecedents":
      return <AntecedentsView result={result} answerHref={answerHref} />;
    case "entry-mode":
      return <EntryModeView result={result} answerHref={answerHref} />;
    case "navigator":
      return <NavigatorView result={result} answerHref={answerHref} />;
    case "survey":
      return <SurveyView result={result} />;
  }
}
