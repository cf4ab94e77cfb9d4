import type { Fuzzy } from "@/lib/domain/fuzzy";
import type { Instrument } from "@/lib/domain/instruments/types";

const COUNTING = ["antecedents", "competence", "knowledge-innovation"];

/**
 * Whether a result counts items by the weights of its questionnaire's version: where its scores are means of items. The
 * navigator counts steps that are done, ways into a market have weights of their own for each way, and a survey judges
 * nothing: there what a panel says of a point is kept beside the version without moving any score.
 */
export const countsByWeights = (instrument: string): boolean => COUNTING.includes(instrument);

/**
 * True where two versions of a questionnaire count their items differently, or say otherwise whose weights these are.
 * Never where no score counts by weights.
 */
export function weighsOtherwise(one: Instrument, other: Instrument): boolean {
  return countsByWeights(one.id) && said(one) !== said(other);
}

/** What an item counts where its version has no weights. */
const EVEN: Fuzzy = [1, 1, 1];

/**
 * The questionnaire with the weights of another version, and with what is said of these. An item that the other version
 * does not ask keeps what it counted for.
 */
export function withWeightsOf(instrument: Instrument, other: Instrument): Instrument {
  const { weights: own, caveat, ...rest } = instrument;
  const asked = new Set(keysOf(other));
  const items = keysOf(instrument);
  const taken = items.flatMap((key): [string, Fuzzy][] => {
    const weight = asked.has(key) ? other.weights?.[key] : own ? own[key] : EVEN;
    return weight ? [[key, weight]] : [];
  });
  // Where no score counts by weights, nothing is said of them, and what the questionnaire says of itself stays true.
  const saying = countsByWeights(instrument.id) ? other.caveat : caveat;
  return {
    ...rest,
    ...(other.weights ? { weights: Object.fromEntries(taken) } : {}),
    ...(saying === undefined ? {} : { caveat: saying }),
  };
}

const keysOf = ({ sections }: Instrument) => sections.flatMap(({ items }) => items.map(({ key }) => key));

const said = ({ weights = {}, caveat = "" }: Instrument) =>
  JSON.stringify([caveat, Object.entries(weights).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))]);
