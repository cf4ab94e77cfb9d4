import { DomainError } from "@/lib/domain/error";
import type { Fuzzy } from "@/lib/domain/fuzzy";

/** Passes a seed on. Throws `seed.range` for what is not a whole number in 0..4294967295. */
export function asSeed(seed: number): number {
  if (Number.isInteger(seed) && seed >= 0 && seed <= 0xffffffff) return seed;
  throw new DomainError("seed.range", "A seed is a whole number from 0 to 4294967295.");
}

/**
 * A generator of numbers strictly between 0 and 1 (mulberry32). The same seed gives the same row of numbers,
 * everywhere and always. Throws `seed.range`.
 */
export function drawsFrom(seed: number): () => number {
  let state = asSeed(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
}

/**
 * A seed of its own for a named thing (FNV-1a), so that its draws do not hang on which others there are.
 * Throws `seed.range`.
 */
export function seedFor(seed: number, name: string): number {
  let hash = 0x811c9dc5 ^ asSeed(seed);
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** The value of a triangular distribution at a share (0..1) of its probability: l at 0, u at 1, densest at m. */
export function triangular([l, m, u]: Fuzzy, share: number): number {
  if (u === l) return l;
  const rising = (m - l) / (u - l);
  return share < rising
    ? l + (u - l) * Math.sqrt(share * rising)
    : u - (u - l) * Math.sqrt((1 - share) * (1 - rising));
}
