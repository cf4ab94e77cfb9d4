import type { DelphiResult } from "@/lib/domain/delphi";
import type { Fuzzy } from "@/lib/domain/fuzzy";
import { countedItems } from "@/lib/domain/instruments/counted-items";
import type { Instrument } from "@/lib/domain/instruments/types";
import { mean } from "@/lib/domain/weighed-mean";

/** An item of the instrument with what a panel said of it; null where too few rated it. */
export type Judged = { itemKey: string; result: DelphiResult | null };
type Rated = { itemKey: string | null; result: DelphiResult | null };

/**
 * The weights of an instrument after a panel: an accepted item counts its fuzzy mean, a rejected one is left out, and one
 * that the panel did not judge keeps what it counted for. Where the instrument had no weights, that is what an accepted
 * item counts on average, without a spread: nobody was asked about it. That it is so is the portal's judgement.
 */
export function panelWeights(instrument: Instrument, judged: readonly Judged[]): Record<string, Fuzzy> {
  const by = new Map(judged.map(({ itemKey, result }) => [itemKey, result]));
  const keys = instrument.sections.flatMap(({ items }) => items.map(({ key }) => key));
  const average = mean(judged.flatMap(({ result }) => (result?.accepted ? result.crisp : []))) ?? 1;
  const even: Fuzzy = [average, average, average];
  return Object.fromEntries(
    keys.flatMap((key): [string, Fuzzy][] => {
      const result = by.get(key);
      if (result) return result.accepted ? [[key, result.fuzzy]] : [];
      const before = instrument.weights ? instrument.weights[key] : even;
      return before ? [[key, before]] : [];
    }),
  );
}

/** Whether a panel judged anything that a score counts, so that its weights move scores. */
export function movesScores(instrument: Instrument, judged: readonly Rated[]): boolean {
  const counted = countedItems(instrument);
  return judged.some(({ itemKey, result }) => itemKey !== null && result !== null && counted.has(itemKey));
}

/** The instrument as it counts under a panel's weights; its questions stay the same, its number is given on publishing. */
export function instrumentWith(
  instrument: Instrument,
  { weights, caveat }: { weights: Readonly<Record<string, Fuzzy>>; caveat: string },
): Instrument {
  return { ...instrument, weights, caveat };
}
