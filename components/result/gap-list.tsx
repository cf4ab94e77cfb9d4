import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { Meter } from "@/components/ui/meter";
import { points } from "@/lib/domain/knowledge-innovation/level-words";
import type { Reason } from "@/lib/domain/knowledge-innovation/types";
import { texts } from "@/lib/i18n/texts";
import type { ResultPage } from "@/lib/results/types";
import { type AnswerHref, AnswersBehind } from "./behind";
import { SourceNote } from "./source-note";

const SHOWN = 4;

/** Something that is called for and lacks, in any model. Shares in 0..1. */
export type GapLine = {
  key: string;
  title: string;
  /** What it is a part of. */
  part?: string;
  /** False where nothing is known: finding out comes first. */
  known: boolean;
  missing: number;
  need: number;
  reason: Reason;
  /** Under it: offers of support that serve this very gap. */
  beside?: ReactNode;
};

type Props = {
  gaps: readonly GapLine[];
  /** Said where there is none. */
  none: string;
  answers: ResultPage["answers"];
  answerHref?: AnswerHref;
};

/** What is called for and lacks, most pressing first; the smaller ones folded. */
export function GapList({ gaps, none, ...rest }: Props) {
  const t = texts("results");
  if (gaps.length === 0) return <p className="text-ink-soft">{none}</p>;
  const more = gaps.slice(SHOWN);
  return (
    <>
      <ol className="border-line border-t">
        {gaps.slice(0, SHOWN).map((gap) => (
          <Gap key={gap.key} gap={gap} {...rest} />
        ))}
      </ol>
      {more.length > 0 && (
        <div className="mt-2 print:hidden">
          <Disclosure summary={t("gaps.more", { n: more.length })}>
            <ol>
              {more.map((gap) => (
                <Gap key={gap.key} gap={gap} {...rest} />
              ))}
            </ol>
          </Disclosure>
        </div>
      )}
    </>
  );
}

function Gap({ gap, answers, answerHref }: Omit<Props, "gaps" | "none"> & { gap: GapLine }) {
  const t = texts("results");
  const { key, title, part, known, missing, need, reason, beside } = gap;
  return (
    <li id={`gap-${key}`} className="space-y-2 border-line border-b py-4 print:py-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h3>
          {title}
          {part && <span className="ms-2 font-normal text-ink-soft text-sm">{part}</span>}
        </h3>
        <p className="text-ink-soft text-sm tabular-nums">
          {known ? t("gaps.held", { points: points(1 - missing) }) : t("gaps.unknown")}
        </p>
      </div>
      <Meter label={t("gaps.need")} share={need} text={t("points", { points: points(need) })} />
      <p className="max-w-measure text-ink-soft text-sm print:hidden">{reason.because}</p>
      <p className="text-ink-soft text-xs print:hidden">
        <SourceNote source={reason.source} />
      </p>
      <AnswersBehind items={reason.items} answers={answers} answerHref={answerHref} />
      {beside}
    </li>
  );
}
