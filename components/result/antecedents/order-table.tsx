import { QuietText } from "@/components/ui/quiet-text";
import type { AntecedentsDiagnosis, Neighbours } from "@/lib/domain/antecedents/types";
import { formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { named } from "./names";

/** From this share of the draws on, the order is called likely or firm: the portal's words for it. */
const FIRM = 0.95;
const LIKELY = 0.8;

/** How sure the order of the components is, neighbour by neighbour, in words. */
export function OrderTable({ neighbours }: Pick<AntecedentsDiagnosis, "neighbours">) {
  const t = texts("antecedents");
  if (neighbours.length === 0) return <p className="text-ink-soft">{t("order.none")}</p>;
  return (
    <div className="space-y-3">
      <ol className="border-line border-t">
        {neighbours.map((pair) => (
          <li
            key={pair.above}
            className="grid gap-x-6 border-line border-b py-2 sm:grid-cols-[1fr_auto] sm:items-baseline"
          >
            <span>{sentenceOf(pair)}</span>
            <span className="text-ink-soft text-sm">{t(`order.${wordOf(pair)}`)}</span>
          </li>
        ))}
      </ol>
      <QuietText>{t("order.note")}</QuietText>
    </div>
  );
}

function sentenceOf({ above, below, aWins, ties, draws }: Neighbours): string {
  const words = { above: named(above), below: named(below), draws: formatNumber(draws) };
  const t = texts("antecedents");
  return ties === draws
    ? t("order.same", words)
    : t("order.sentence", { ...words, wins: formatNumber(aWins) });
}

function wordOf({ aWins, ties, draws }: Neighbours) {
  if (ties === draws) return "equal";
  if (aWins >= draws * FIRM) return "firm";
  return aWins >= draws * LIKELY ? "likely" : "open";
}
