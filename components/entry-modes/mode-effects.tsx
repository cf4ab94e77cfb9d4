import Link from "next/link";
import { SourceNote } from "@/components/result/source-note";
import { Disclosure } from "@/components/ui/disclosure";
import { QuietText } from "@/components/ui/quiet-text";
import type { Effect, ModeFit } from "@/lib/domain/entry-modes/types";
import { texts } from "@/lib/i18n/texts";
import { orUnknown, signedPoints } from "./words";

export type EffectContext = {
  /** Answers in words, by key. */
  words: Readonly<Record<string, string>>;
  /** Where an answer can be looked at; left out where the viewer may not. */
  answerHref?: (key: string) => string;
};

/** All that speaks for and against a mode, each down to the factor, the answer and the source. */
export function ModeEffects({ fit, ...context }: { fit: ModeFit } & EffectContext) {
  const t = texts("entry-modes");
  return (
    <div className="space-y-5">
      <div className="grid gap-x-10 gap-y-5 lg:grid-cols-2">
        <EffectList title={t("effects.pluses")} effects={fit.pluses} {...context} />
        <EffectList title={t("effects.minuses")} effects={fit.minuses} {...context} />
      </div>
      {fit.even.length > 0 && (
        <Disclosure summary={t("effects.even", { n: fit.even.length })}>
          <EffectList effects={fit.even} {...context} />
        </Disclosure>
      )}
      <QuietText>{t("effects.sum")}</QuietText>
    </div>
  );
}

function EffectList({
  title,
  effects,
  ...context
}: { title?: string; effects: readonly Effect[] } & EffectContext) {
  const t = texts("entry-modes");
  return (
    <div>
      {title && <h4 className="font-semibold text-sm">{title}</h4>}
      {effects.length === 0 ? (
        <p className="mt-1 text-ink-soft text-sm">{t("effects.none")}</p>
      ) : (
        <ul className="mt-1 border-line border-t">
          {effects.map((effect) => (
            <EffectLine key={effect.factor} effect={effect} {...context} />
          ))}
        </ul>
      )}
    </div>
  );
}

function EffectLine({ effect, words, answerHref }: { effect: Effect } & EffectContext) {
  const t = texts("entry-modes");
  const { factor, label, points, strength, because, source } = effect;
  const answer = words[factor];
  return (
    <li className="space-y-0.5 border-line border-b py-2 text-sm">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-semibold">{label}</span>
        <span className="whitespace-nowrap tabular-nums">
          {t("effects.points", { points: signedPoints(points) })}
        </span>
      </p>
      <p>{because}</p>
      {answer !== undefined && (
        <p className="text-ink-soft">
          {answerHref ? (
            <Link href={answerHref(factor)}>“{orUnknown(answer)}”</Link>
          ) : (
            `“${orUnknown(answer)}”`
          )}
        </p>
      )}
      <p className="text-ink-soft text-xs">
        {t("effects.strength", { strength: `s${Math.abs(strength)}` })}. <SourceNote source={source} />
      </p>
    </li>
  );
}
