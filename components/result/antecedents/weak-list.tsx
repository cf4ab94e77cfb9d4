import { Disclosure } from "@/components/ui/disclosure";
import { Meter } from "@/components/ui/meter";
import { COMPONENT_WORDS } from "@/lib/domain/antecedents/components";
import type { WeakPoint } from "@/lib/domain/antecedents/types";
import { points } from "@/lib/domain/knowledge-innovation/level-words";
import { texts } from "@/lib/i18n/texts";
import type { ResultPage } from "@/lib/results/types";
import { type AnswerHref, AnswersBehind } from "../behind";
import { SourceNote } from "../source-note";
import { itemLabel } from "./names";

const SHOWN = 8;

type Props = {
  weakest: readonly WeakPoint[];
  answers: ResultPage["answers"];
  answerHref?: AnswerHref;
};

/** Where the answers leave most to gain, by how far from the top they are and how much experts hold of the point. */
export function WeakList({ weakest, ...behind }: Props) {
  const t = texts("antecedents");
  if (weakest.length === 0) return <p className="text-ink-soft">{t("weakest.none")}</p>;
  const more = weakest.slice(SHOWN);
  return (
    <>
      <ol className="border-line border-t">
        {weakest.slice(0, SHOWN).map((point) => (
          <Weak key={point.item} point={point} {...behind} />
        ))}
      </ol>
      {more.length > 0 && (
        <div className="mt-2 print:hidden">
          <Disclosure summary={t("weakest.more", { n: more.length })}>
            <ol>
              {more.map((point) => (
                <Weak key={point.item} point={point} {...behind} />
              ))}
            </ol>
          </Disclosure>
        </div>
      )}
    </>
  );
}

function Weak({ point, answers, answerHref }: Omit<Props, "weakest"> & { point: WeakPoint }) {
  const t = texts("antecedents");
  const { item, component, need, reason } = point;
  return (
    <li className="space-y-2 border-line border-b py-4 print:py-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h3>{itemLabel(item, answers[item]?.question)}</h3>
        <p className="text-ink-soft text-sm">{COMPONENT_WORDS[component].title}</p>
      </div>
      <Meter label={t("weakest.need")} share={need} text={t("points", { points: points(need) })} />
      <p className="max-w-measure text-ink-soft text-sm">
        {reason.because}{" "}
        <span className="text-xs">
          <SourceNote source={reason.source} />.
        </span>
      </p>
      <AnswersBehind items={reason.items} answers={answers} answerHref={answerHref} />
    </li>
  );
}
