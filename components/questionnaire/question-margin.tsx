import { MarginNote } from "@/components/page/margin-layout";
import type { QuestionPage } from "@/lib/assessments/types";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { AnswerWords } from "./answer-words";

/** Beside a question: why it is asked, how to judge, and what was said before and by whom. */
export function QuestionMargin({ question, timeZone }: { question: QuestionPage; timeZone: string }) {
  const { item, answer, previous } = question;
  const t = texts("assessments");
  const day = (iso: string) => formatDate(iso, { timeZone });
  const name = (by: string | null) => by ?? t("nobody");
  return (
    <>
      <MarginNote title={t("question.why")}>
        <p>{item.why}</p>
      </MarginNote>
      <MarginNote title={t("question.how")}>
        <p>{item.how}</p>
      </MarginNote>
      {previous && (
        <MarginNote title={t("question.before")}>
          <AnswerWords words={previous.words} />
          <p>
            {t("question.beforeBy", {
              n: previous.round,
              name: name(previous.given.by),
              date: day(previous.given.at),
            })}
          </p>
        </MarginNote>
      )}
      {answer && !answer.carried && (
        <MarginNote title={t("question.now")}>
          <p>{t("question.sameByNow", { name: name(answer.given.by), date: day(answer.given.at) })}</p>
        </MarginNote>
      )}
    </>
  );
}
