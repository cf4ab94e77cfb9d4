/** Sixty-four bits of an id, in two halves. */
export type IdMark = readonly [number, number];

/** Marks an id by its UTF-16 code units: the same id always gets the same mark, whatever else takes part. */
export function markOf(id: string): IdMark {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (let place = 0; place < id.length; place++) {
    const unit = id.charCodeAt(place);
    first = Math.imul(first ^ unit, 0x9e3779b1);
    second = Math.imul(second ^ unit, 0x5f356495);
  }
  return [scramble(first ^ (second >>> 15)), scramble(second ^ (first >>> 13))];
}

/**
 * The tie-break of a pair, 1 to 2^32: among answers with equal points the one with the largest sum is chosen. Never
 * 0, so that a pair worth no points is still better than an empty seat.
 */
export function tieOf(firm: IdMark, mentor: IdMark): number {
  const mixed = scramble(firm[0] ^ Math.imul(mentor[0], 0x85ebca6b)) ^ Math.imul(firm[1], 0xc2b2ae35);
  return (scramble(mixed + mentor[1]) >>> 0) + 1;
}

function scramble(bits: number): number {
  let mixed = bits;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return mixed ^ (mixed >>> 16);
}
