import { Section } from "@/components/page/section";
import { QuietText } from "@/components/ui/quiet-text";
import { SAMPLE_CAVEAT } from "@/lib/domain/benchmark/survey";
import { latestInstrument } from "@/lib/domain/instruments/registry";
import { distributionOf } from "@/lib/domain/survey/distribution";
import { gaveAnswer } from "@/lib/domain/survey/own-answer";
import { texts } from "@/lib/i18n/texts";
import type { ResultPageOf } from "@/lib/results/types";
import { OwnQuestion } from "./own-question";

/** A firm's answers to the survey beside the published ones and, once it has ended, those of the firms asked with it. */
export function SurveyView({ result }: { result: ResultPageOf<"survey"> }) {
  const t = texts("campaigns");
  const { others, diagnosis } = result;
  const questions = distributionOf(latestInstrument("survey"), others ?? [], { comparable: false });
  const abroad = gaveAnswer(diagnosis.answers, { item: "phase.active", option: "never" }, "phase.active");
  const stopped = gaveAnswer(diagnosis.answers, { item: "phase.active", option: "stopped" }, "phase.active");
  const counted = others !== null && others.length > 0;
  return (
    <Section id="beside" title={t("result.heading")} lede={t("result.lede")}>
      <div className="space-y-8">
        <div className="space-y-2">
          <QuietText>
            {SAMPLE_CAVEAT} {(abroad || stopped) && t("result.homeNote")}
          </QuietText>
          <QuietText>
            {t(counted ? "result.some" : others === null ? "result.later" : "result.none")}
          </QuietText>
        </div>
        <div className="side-by-side gap-x-12 gap-y-10">
          {questions.map((question) => (
            <OwnQuestion
              key={question.id}
              question={question}
              answers={diagnosis.answers}
              counted={counted}
            />
          ))}
        </div>
      </div>
    </Section>
  );
}
