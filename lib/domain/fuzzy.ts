import { DomainError } from "@/lib/domain/error";

/** A triangular fuzzy number: the least, the most likely and the greatest value, l <= m <= u, each in 0..1. */
export type Fuzzy = readonly [l: number, m: number, u: number];

/**
 * The five linguistic levels (very low, low, medium, high, very high) as fuzzy numbers. The source (Rezvani,
 * Afrasiabi & Mobini 2024) does not print its scale: this one was derived from its figures and reproduces them.
 */
export const FIVE_LEVELS: readonly Fuzzy[] = [
  [0, 0, 0.25],
  [0, 0.25, 0.5],
  [0.25, 0.5, 0.75],
  [0.5, 0.75, 1],
  [0.75, 1, 1],
];

/** The crisp value of a fuzzy number, its centroid (l + m + u) / 3, in 0..1. */
export function crispOf([l, m, u]: Fuzzy): number {
  return (l + m + u) / 3;
}

/** Whether a value is three ordered bounds in 0..1. */
export function isFuzzy(value: unknown): value is Fuzzy {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [l, m, u] = value;
  return [l, m, u].every((bound) => typeof bound === "number") && 0 <= l && l <= m && m <= u && u <= 1;
}

/** Passes a fuzzy number on. Throws `fuzzy.bounds` for anything else. */
export function asFuzzy(value: unknown): Fuzzy {
  if (isFuzzy(value)) return value;
  throw new DomainError("fuzzy.bounds", "A fuzzy number is three bounds from 0 to 1, in rising order.");
}
