import { Disclosure } from "@/components/ui/disclosure";
import { Meter } from "@/components/ui/meter";
import { AREA_WORDS, COMPETENCE_PARTS } from "@/lib/domain/competence/areas";
import type { CompetenceGap } from "@/lib/domain/competence/types";
import { points } from "@/lib/domain/knowledge-innovation/level-words";
import { texts } from "@/lib/i18n/texts";
import type { ResultPage } from "@/lib/results/types";
import { type AnswerHref, AnswersBehind } from "../behind";
import { SourceNote } from "../source-note";

const SHOWN = 5;

type Props = {
  gaps: readonly CompetenceGap[];
  answers: ResultPage["answers"];
  answerHref?: AnswerHref;
};

/** Parts that the stage calls for and the firm lacks, most pressing first. */
export function CompetenceGaps({ gaps, ...rest }: Props) {
  const t = texts("competence");
  if (gaps.length === 0) return <p className="text-ink-soft">{t("gaps.none")}</p>;
  const more = gaps.slice(SHOWN);
  return (
    <>
      <ol className="border-line border-t">
        {gaps.slice(0, SHOWN).map((gap) => (
          <Gap key={gap.part} gap={gap} {...rest} />
        ))}
      </ol>
      {more.length > 0 && (
        <div className="mt-2 print:hidden">
          <Disclosure summary={t("gaps.more", { n: more.length })}>
            <ol>
              {more.map((gap) => (
                <Gap key={gap.part} gap={gap} {...rest} />
              ))}
            </ol>
          </Disclosure>
        </div>
      )}
    </>
  );
}

function Gap({ gap, answers, answerHref }: Omit<Props, "gaps"> & { gap: CompetenceGap }) {
  const t = texts("competence");
  const { area, part, known, missing, need, reason } = gap;
  return (
    <li id={`gap-${part}`} className="space-y-2 border-line border-b py-4 print:py-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h3>
          {COMPETENCE_PARTS.find(({ id }) => id === part)?.name}
          <span className="ms-2 font-normal text-ink-soft text-sm">{AREA_WORDS[area].name}</span>
        </h3>
        <p className="text-ink-soft text-sm tabular-nums">
          {known ? t("gaps.held", { points: points(1 - missing) }) : t("gaps.unknown")}
        </p>
      </div>
      <Meter
        label={t("gaps.need")}
        share={need}
        text={texts("results")("points", { points: points(need) })}
      />
      <p className="max-w-measure text-ink-soft text-sm print:hidden">{reason.because}</p>
      <p className="text-ink-soft text-xs print:hidden">
        <SourceNote source={reason.source} />
      </p>
      <AnswersBehind items={reason.items} answers={answers} answerHref={answerHref} />
    </li>
  );
}
