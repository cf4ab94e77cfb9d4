import { EmptyState } from "@/components/page/empty-state";
import { QuietText } from "@/components/ui/quiet-text";
import type { FormHat } from "@/lib/action-state";
import type { Feedback, FeedbackPair } from "@/lib/feedback/types";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { FeedbackForm } from "./feedback-form";

type Props = {
  /** What is due from the own side, with a key each. */
  due: readonly (FeedbackPair & { newKey: string })[];
  said: readonly Feedback[];
  firmId: string;
  hat: FormHat;
  timeZone: string;
};

/** What both sides said of their work together, and what is asked now. */
export function FeedbackView({ due, said, firmId, hat, timeZone }: Props) {
  const t = texts("feedback");
  const asked = due.filter((pair) => pair.due !== null);
  if (asked.length === 0 && said.length === 0)
    return <EmptyState title={t("none")}>{t("noneText")}</EmptyState>;
  return (
    <div className="max-w-2xl space-y-10">
      {asked.map(({ newKey, ...pair }) => (
        <FeedbackForm key={pair.assignmentId} pair={pair} firmId={firmId} hat={hat} newKey={newKey} />
      ))}
      {said.length > 0 && <FeedbackList said={said} timeZone={timeZone} />}
    </div>
  );
}

const SCALE = ["w1", "w2", "w3", "w4", "w5"] as const;

export function FeedbackList({ said, timeZone }: Pick<Props, "said" | "timeZone">) {
  const t = texts("feedback");
  return (
    <div className="space-y-3">
      <QuietText>{t("agreed")}</QuietText>
      <ol className="border-line border-t">
        {said.map(({ id, side, afterMeetings, worth, helped, change, givenAt, mentor }) => (
          <li key={id} className="space-y-1 border-line border-b py-4">
            <p className="text-ink-soft text-xs">
              {t("entry", { n: afterMeetings, side, mentor, when: formatDate(givenAt, { timeZone }) })}
            </p>
            <p className="font-semibold">{t(`scale.${SCALE[worth - 1] ?? "w3"}`)}</p>
            {[helped, change]
              .filter((words) => words !== "")
              .map((words) => (
                <p key={words} className="max-w-measure whitespace-pre-line">
                  {words}
                </p>
              ))}
          </li>
        ))}
      </ol>
    </div>
  );
}
