import type { Factor } from "@/lib/domain/entry-modes/types";
import { ilkevich } from "@/lib/domain/instruments/factors/ilkevich";

type Words = Pick<Factor, "label" | "helps" | "hinders">;

/** A factor inside the firm, by the key of its question. */
export const internal = (key: string, words: Words, effects: Factor["effects"]): Factor => ({
  key,
  side: "internal",
  ...words,
  effects,
  source: ilkevich("Recommendation 3, internal factors"),
});

/** A factor of one market, by name. */
export const external = (name: string, words: Words, effects: Factor["effects"]): Factor => ({
  key: `factor.market.${name}`,
  side: "external",
  ...words,
  effects,
  source: ilkevich("Recommendation 5, external factors"),
});

/** An external constraint of one market, by name. */
export const constraint = (name: string, words: Words, effects: Factor["effects"]): Factor => ({
  ...external(name, words, effects),
  source: ilkevich("Recommendation 8, external constraints"),
});
