import { type AnswerHref, AnswersBehind } from "@/components/result/behind";
import { StateMark } from "@/components/ui/state-mark";
import { points } from "@/lib/domain/knowledge-innovation/level-words";
import type { ThemeCell } from "@/lib/domain/picture/bottlenecks";
import { texts } from "@/lib/i18n/texts";
import type { PicturePage } from "@/lib/picture/types";

type Props = {
  /** Left out where the questionnaire says nothing of the theme. */
  cell: ThemeCell | undefined;
  /** The questionnaire has not been handed in. */
  open: boolean;
  answers: PicturePage["answers"];
  answerHref?: AnswerHref;
};

/** One crossing: a mark with its word, the figure, and the answers behind it, weakest first. */
export function BottleneckCell({ cell, open, answers, answerHref }: Props) {
  const t = texts("picture");
  if (!cell) return <p className="text-ink-soft text-sm">{t(open ? "map.open" : "map.silent")}</p>;
  const { score, holdsBack, items } = cell;
  if (score === null)
    return (
      <StateMark tone="neutral" icon="help">
        {t("map.unknown")}
      </StateMark>
    );
  const value = points(score);
  return (
    <div className="text-sm">
      <div className="flex flex-wrap items-baseline gap-x-3 @3xl:block">
        <StateMark tone={holdsBack ? "watch" : "good"}>
          {t(holdsBack ? "map.holds" : "map.carries")}
        </StateMark>
        <span aria-hidden="true" className="mt-1 hidden h-1 max-w-32 bg-ramp-1 @3xl:block">
          <span
            className={`block h-1 print:[print-color-adjust:exact] ${holdsBack ? "bg-watch" : "bg-ramp-4"}`}
            style={{ inlineSize: `${value}%` }}
          />
        </span>
        <p className="text-ink-soft text-xs tabular-nums">{t("map.points", { points: value })}</p>
      </div>
      <AnswersBehind
        items={items}
        answers={answers}
        answerHref={answerHref}
        summary={t("map.answers", { n: items.length })}
      />
    </div>
  );
}
