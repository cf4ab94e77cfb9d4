import { type AnswerHref, AnswersBehind } from "@/components/result/behind";
import { SourceNote } from "@/components/result/source-note";
import type { Reason } from "@/lib/domain/knowledge-innovation/types";
import { texts } from "@/lib/i18n/texts";
import type { PicturePage } from "@/lib/picture/types";

type Line = { label: string; reason: Reason | null; more?: string | null };
type Props = {
  statements: readonly Line[];
  answers: PicturePage["answers"];
  answerHref?: AnswerHref;
};

/** Why each thing is said: the sentence, the rule, the source and the answers behind it. */
export function StatementReasons({ statements, answers, answerHref }: Props) {
  const t = texts("picture");
  return (
    <dl className="max-w-measure space-y-4 py-1 text-sm">
      {statements.map(({ label, reason, more }) =>
        reason === null ? null : (
          <div key={label}>
            <dt className="font-semibold">{label}</dt>
            <dd>
              {reason.because} {more}
            </dd>
            <dd className="text-ink-soft text-xs">
              <SourceNote source={reason.source} />. {t("facts.rule", { id: reason.ruleId })}.
            </dd>
            <dd>
              <AnswersBehind items={reason.items} answers={answers} answerHref={answerHref} />
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}
