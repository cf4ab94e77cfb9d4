import type { WaveInput } from "@/lib/domain/waves/types";

/** Numbers from 0 to 1, the same for the same seed on every machine (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export type WaveShape = {
  firms: number;
  mentors: number;
  /** Chance that a pair is eligible. */
  density: number;
  mostSeats: number;
  mostDemand: number;
  mostWaited: number;
  /** Scores are multiples of this: the larger, the more ties. */
  step: number;
  ageing: number;
  /** Chance that a pair runs already, as far as seats go. */
  running: number;
  serveMostFirst: boolean;
};

/** A wave of this shape: the same for the same seed. */
export function randomWave(shape: WaveShape, seed: number): WaveInput {
  const random = randomFrom(seed);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const firms = Array.from({ length: shape.firms }, (_, number) => ({
    id: `firm ${number}`,
    demand: 1 + upTo(shape.mostDemand - 1),
    waited: upTo(shape.mostWaited),
  }));
  const mentors = Array.from({ length: shape.mentors }, (_, number) => ({
    id: `mentor ${number}`,
    capacity: upTo(shape.mostSeats),
  }));
  const edges: WaveInput["edges"][number][] = [];
  const locked: { firm: string; mentor: string }[] = [];
  for (const mentor of mentors) {
    let left = mentor.capacity;
    for (const firm of firms) {
      const pair = { firm: firm.id, mentor: mentor.id };
      if (random() < shape.density)
        edges.push({ ...pair, score: shape.step * upTo(Math.floor(1000 / shape.step)) });
      if (left > 0 && random() < shape.running) {
        locked.push(pair);
        left--;
      }
    }
  }
  const { ageing, serveMostFirst } = shape;
  return { firms, mentors, edges, locked, ageing, serveMostFirst };
}

/** The same list in another order. */
export function shuffled<Each>(list: readonly Each[], random: () => number): Each[] {
  return list
    .map((each) => ({ each, key: random() }))
    .sort((one, other) => one.key - other.key)
    .map(({ each }) => each);
}
