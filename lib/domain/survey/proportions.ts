/** A share with the bounds of its 95 % interval, all in 0..1. */
export type Proportion = { share: number; low: number; high: number };

const Z = 1.959_963_985;

/** The share of `chosen` among `n` with Wilson's interval, which stays within 0..1 and holds for few firms. `n` is positive. */
export function proportionOf(chosen: number, n: number): Proportion {
  const share = chosen / n;
  const middle = share + Z ** 2 / (2 * n);
  const half = Z * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  const scale = 1 + Z ** 2 / n;
  return { share, low: Math.max(0, (middle - half) / scale), high: Math.min(1, (middle + half) / scale) };
}

/** How far one share lies above another, -1..1, with the bounds of the 95 % interval. */
export type Difference = {
  by: number;
  low: number;
  high: number;
  /** The interval leaves out zero: chance alone would seldom part the two so far. */
  clear: boolean;
};

/** The difference of two shares of different firms, by Newcombe's method from Wilson's intervals. */
export function differenceOf(one: Proportion, other: Proportion): Difference {
  const by = one.share - other.share;
  const low = Math.max(-1, by - Math.hypot(one.share - one.low, other.high - other.share));
  const high = Math.min(1, by + Math.hypot(one.high - one.share, other.share - other.low));
  return { by, low, high, clear: low > 0 || high < 0 };
}
