import type { Factor } from "@/lib/domain/entry-modes/types";
import { factorSource } from "@/lib/domain/instruments/factors/named-by";

type Words = Pick<Factor, "label" | "helps" | "hinders">;

/** A factor inside the firm, by the key of its question. */
export const internal = (key: string, words: Words, effects: Factor["effects"]): Factor => ({
  key,
  side: "internal",
  ...words,
  effects,
  source: factorSource(key),
});

/** A factor of one market, by name. */
export const external = (name: string, words: Words, effects: Factor["effects"]): Factor => {
  const key = `factor.market.${name}`;
  return { key, side: "external", ...words, effects, source: factorSource(key) };
};
