import type { Instrument } from "@/lib/domain/instruments/types";

/**
 * Whether a result counts items by the weights of its questionnaire's version. Elsewhere the scores follow rules of
 * their own, and what a panel says of a point is kept beside the version without moving any score.
 */
export const countsByWeights = (instrument: string): boolean => instrument === "antecedents";

/** True where two versions of a questionnaire count their items differently, or say otherwise whose weights these are. */
export function weighsOtherwise(one: Instrument, other: Instrument): boolean {
  return said(one) !== said(other);
}

/**
 * The questionnaire with the weights of another version, and with what is said of these. An item that the other version
 * does not ask keeps what it counted for.
 */
export function withWeightsOf(instrument: Instrument, other: Instrument): Instrument {
  const { weights: own, caveat: _, ...rest } = instrument;
  const asked = new Set(keysOf(other));
  const kept = Object.entries(own ?? {}).filter(([key]) => !asked.has(key));
  const items = new Set(keysOf(instrument));
  const taken = Object.entries(other.weights ?? {}).filter(([key]) => items.has(key));
  return {
    ...rest,
    ...(other.weights ? { weights: Object.fromEntries([...kept, ...taken]) } : {}),
    ...(other.caveat === undefined ? {} : { caveat: other.caveat }),
  };
}

const keysOf = ({ sections }: Instrument) => sections.flatMap(({ items }) => items.map(({ key }) => key));

const said = ({ weights = {}, caveat = "" }: Instrument) =>
  JSON.stringify([caveat, Object.entries(weights).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))]);
