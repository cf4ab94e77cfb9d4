import type { DelphiResult } from "@/lib/domain/delphi";
import type { Fuzzy } from "@/lib/domain/fuzzy";
import type { Instrument } from "@/lib/domain/instruments/types";

/** An item of the instrument with what a panel said of it; null where too few rated it. */
export type Judged = { itemKey: string; result: DelphiResult | null };

const EVEN: Fuzzy = [1, 1, 1];

/**
 * The weights of an instrument after a panel: an accepted item counts its fuzzy mean, a rejected one is left out, and
 * one that the panel did not judge keeps what it counted for (all the same, where the instrument had no weights).
 */
export function panelWeights(instrument: Instrument, judged: readonly Judged[]): Record<string, Fuzzy> {
  const by = new Map(judged.map(({ itemKey, result }) => [itemKey, result]));
  const keys = instrument.sections.flatMap(({ items }) => items.map(({ key }) => key));
  return Object.fromEntries(
    keys.flatMap((key): [string, Fuzzy][] => {
      const result = by.get(key);
      if (result) return result.accepted ? [[key, result.fuzzy]] : [];
      const before = instrument.weights ? instrument.weights[key] : EVEN;
      return before ? [[key, before]] : [];
    }),
  );
}

/** The instrument as it counts under a panel's weights; its questions stay the same, its number is given on publishing. */
export function instrumentWith(
  instrument: Instrument,
  { weights, caveat }: { weights: Readonly<Record<string, Fuzzy>>; caveat: string },
): Instrument {
  return { ...instrument, weights, caveat };
}
