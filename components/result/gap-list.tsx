import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { Meter } from "@/components/ui/meter";
import { points } from "@/lib/domain/knowledge-innovation/level-words";
import type { KnowledgeGap } from "@/lib/domain/knowledge-innovation/types";
import { texts } from "@/lib/i18n/texts";
import type { ResultPage } from "@/lib/results/types";
import { type AnswerHref, AnswersBehind } from "./behind";
import { termName } from "./term-names";

const SHOWN = 4;

type Props = {
  gaps: readonly KnowledgeGap[];
  answers: ResultPage["answers"];
  answerHref?: AnswerHref;
  /** Offers of support that serve this very gap. */
  offersFor?: (gap: KnowledgeGap) => ReactNode;
};

/** Knowledge that the phase calls for and the firm lacks, most pressing first. */
export function GapList({ gaps, ...rest }: Props) {
  const t = texts("results");
  if (gaps.length === 0) return <p className="text-ink-soft">{t("gaps.none")}</p>;
  const more = gaps.slice(SHOWN);
  return (
    <>
      <ol className="border-line border-t">
        {gaps.slice(0, SHOWN).map((gap) => (
          <Gap key={gap.knowledge} gap={gap} {...rest} />
        ))}
      </ol>
      {more.length > 0 && (
        <div className="mt-2 print:hidden">
          <Disclosure summary={t("gaps.more", { n: more.length })}>
            <ol>
              {more.map((gap) => (
                <Gap key={gap.knowledge} gap={gap} {...rest} />
              ))}
            </ol>
          </Disclosure>
        </div>
      )}
    </>
  );
}

function Gap({ gap, answers, answerHref, offersFor }: Omit<Props, "gaps"> & { gap: KnowledgeGap }) {
  const t = texts("results");
  return (
    <li id={`gap-${gap.knowledge}`} className="space-y-2 border-line border-b py-4 print:py-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h3>{termName("knowledge", gap.knowledge)}</h3>
        <p className="text-ink-soft text-sm tabular-nums">
          {gap.known ? t("gaps.held", { points: points(1 - gap.missing) }) : t("gaps.unknown")}
        </p>
      </div>
      <Meter label={t("gaps.need")} share={gap.need} text={t("points", { points: points(gap.need) })} />
      <p className="max-w-measure text-ink-soft text-sm print:hidden">{gap.reason.because}</p>
      <AnswersBehind items={gap.reason.items} answers={answers} answerHref={answerHref} />
      {offersFor?.(gap)}
    </li>
  );
}
