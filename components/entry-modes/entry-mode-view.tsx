import type { AnswerHref } from "@/components/result/behind";
import { configure } from "@/lib/domain/entry-modes/configure";
import type { ResultPageOf } from "@/lib/results/types";
import { FindOut } from "./find-out";
import { JudgementNotice } from "./judgement-notice";
import { ModeRanking } from "./mode-ranking";

type Props = { result: ResultPageOf<"entry-mode">; answerHref?: AnswerHref };

/** The ways into one market as a result: the ranking opened down to factors, without what-if and reminders. */
export function EntryModeView({ result: { diagnosis, answers }, answerHref }: Props) {
  const configuration = configure(diagnosis.answers);
  const words = Object.fromEntries(Object.entries(answers).map(([key, one]) => [key, one.words.join(" ")]));
  return (
    <>
      <JudgementNotice />
      <FindOut open={configuration.findOut} answerHref={answerHref} />
      <ModeRanking
        configuration={configuration}
        words={words}
        answerHref={answerHref}
        competencesKnown={false}
      />
    </>
  );
}
