import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { Disclosure } from "@/components/ui/disclosure";
import { movedNames } from "@/lib/domain/expected-moves";
import type { Recommendation } from "@/lib/domain/knowledge-innovation/types";
import { freshnessOf } from "@/lib/domain/recommendations/dating";
import { formatList } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { ResultPage } from "@/lib/results/types";
import { AdviceDating } from "./advice-dating";
import { AdviceRank } from "./advice-rank";
import { type AnswerHref, AnswersBehind } from "./behind";
import { SourceNote } from "./source-note";

/** The rest stands with the details, so that the margin stays shorter than its paragraph. */
const SHOWN_REASONS = 2;

const NUMBERED =
  "grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3 gap-y-3 border-line border-t py-6 break-inside-avoid @4xl:grid-cols-[1.75rem_minmax(0,1fr)_17.5rem] @4xl:gap-x-5 print:grid-cols-[1.75rem_minmax(0,1fr)_14rem] print:gap-y-1 print:py-2";
const UNNUMBERED =
  "grid grid-cols-[minmax(0,1fr)] gap-x-5 gap-y-3 pb-5 @4xl:grid-cols-[minmax(0,1fr)_17.5rem]";

type Props = {
  advice: Recommendation;
  number: number;
  /** Stands under a line that says number and title already. */
  folded?: boolean;
  answers: ResultPage["answers"];
  answerHref?: AnswerHref;
  /** Today (ISO), to say when the advice should have been read again. */
  today: string;
  /** Under the text: offers that serve it, comments on it. */
  beside?: ReactNode;
};

/** One recommendation as a numbered paragraph; in its margin the answers that caused it. */
export function RecommendationEntry({ advice, number, folded, answers, answerHref, today, beside }: Props) {
  const t = texts("results");
  const items = advice.because.flatMap((reason) => reason.items);
  return (
    <li id={`advice-${advice.id}`} className={folded ? UNNUMBERED : NUMBERED}>
      {!folded && (
        <span aria-hidden="true" className="font-semibold text-ink-soft text-lg tabular-nums print:text-base">
          {number}
        </span>
      )}
      <div className="min-w-0 max-w-measure space-y-2">
        {!folded && <h3 className="text-lg print:text-base">{advice.title}</h3>}
        <p>{advice.why}</p>
        {!folded && (
          <p className="text-ink-soft text-sm">
            {t("advice.effort")}: {t(`advice.efforts.${advice.effort}`)}
          </p>
        )}
        <div className="print:hidden">
          <Disclosure summary={t("advice.detail")}>
            <Details advice={advice} place={number} today={today} />
          </Disclosure>
        </div>
        {beside && <div className="print:hidden">{beside}</div>}
      </div>
      <div
        className={classNames(
          "min-w-0 space-y-2 text-sm @4xl:border-line @4xl:border-s @4xl:ps-5",
          !folded && "col-start-2 @4xl:col-start-3 print:col-start-3 print:text-xs",
        )}
      >
        <p className="font-semibold">{t("advice.because")}</p>
        {advice.because.slice(0, SHOWN_REASONS).map((reason, index) => (
          <p key={reason.because} className={index === 0 ? "text-ink-soft" : "text-ink-soft print:hidden"}>
            {reason.because}
          </p>
        ))}
        <AnswersBehind items={items} answers={answers} answerHref={answerHref} />
      </div>
    </li>
  );
}

function Details({ advice, place, today }: { advice: Recommendation; place: number; today: string }) {
  const t = texts("results");
  // Results that were made under the first rules are kept as they are, without these factors.
  const weighed = "models" in advice;
  const moves = weighed ? movedNames(advice.expects) : [];
  return (
    <div className="space-y-4 py-2">
      <section>
        <h4 className="font-semibold text-sm">{t("advice.how")}</h4>
        <ol className="mt-1 list-decimal space-y-1 ps-5">
          {advice.how.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section>
        <h4 className="font-semibold text-sm">{t("advice.inside")}</h4>
        <p className="mt-1">{advice.inside}</p>
      </section>
      <section>
        <h4 className="font-semibold text-sm">{t("advice.agency")}</h4>
        <p className="mt-1">{advice.agency}</p>
        {weighed && (
          <p className="mt-1 text-ink-soft text-sm">
            {t("advice.helps")}:{" "}
            {formatList(advice.services.map((service) => t(`advice.services.${service}`)))}
          </p>
        )}
      </section>
      {moves.length > 0 && (
        <section>
          <h4 className="font-semibold text-sm">{t("advice.moves")}</h4>
          <ul className="mt-1 list-disc space-y-1 ps-5">
            {moves.map(({ item, label }) => (
              <li key={item} className="first-letter:uppercase">
                {label}
              </li>
            ))}
          </ul>
        </section>
      )}
      {weighed && <AdviceRank advice={advice} place={place} />}
      <AdviceDating freshness={freshnessOf(advice, today)} />
      <p className="text-ink-soft text-xs">
        <SourceNote source={advice.source} advises />. {t("advice.rule", { id: advice.id })}.
      </p>
      {advice.because.length > SHOWN_REASONS && (
        <ul className="list-disc space-y-1 ps-5 text-ink-soft text-sm">
          {advice.because.slice(SHOWN_REASONS).map((reason) => (
            <li key={reason.because}>{reason.because}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
