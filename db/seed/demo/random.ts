/** Numbers that look like chance and are the same at every seeding (mulberry32). */
export type Chance = {
  next(): number;
  below(limit: number): number;
  pick<T>(list: readonly T[]): T;
  uuid(): string;
};

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[below(list.length)];
    if (chosen === undefined) throw new RangeError("nothing to pick from");
    return chosen;
  };
  const hex = (digits: number) => Array.from({ length: digits }, () => below(16).toString(16)).join("");
  const uuid = () => `${hex(8)}-${hex(4)}-4${hex(3)}-${"89ab"[below(4)]}${hex(3)}-${hex(12)}`;
  return { next, below, pick, uuid };
}
