/** One measure that a goal asks for: where it stands, where it has to be, and what one level of each item adds to it. */
export type Requirement = {
  id: string;
  label: string;
  now: number;
  needed: number;
  gains: Readonly<Record<string, number>>;
};

/** A step as the search sees it: its items are those that some requirement counts. */
export type Open = { id: string; weight: number; effort: number; items: readonly string[] };

/** A part of the search: what is chosen, what it moves, and what may still be chosen. */
export type Search = {
  chosen: readonly Open[];
  weight: number;
  moved: ReadonlySet<string>;
  left: readonly Open[];
};

/** What a step adds to a requirement beside what has been moved already. */
export function gainOf(open: Open, { gains }: Requirement, moved: ReadonlySet<string>): number {
  let sum = 0;
  for (const item of open.items) if (!moved.has(item)) sum += gains[item] ?? 0;
  return sum;
}

/**
 * The least weight that any choice from what is left can need, 0 where all is met, null where nothing can meet it: for
 * each requirement the steps that add most for their weight, the last one taken in part. What a step adds only
 * shrinks as others are chosen, so that no choice is cheaper.
 */
export function boundOf(state: Search, requirements: readonly Requirement[], slack: number): number | null {
  let least = 0;
  for (const requirement of requirements) {
    const bound = boundFor(state, requirement, slack);
    if (bound === null) return null;
    least = Math.max(least, bound);
  }
  return least;
}

function boundFor({ left, moved }: Search, requirement: Requirement, slack: number): number | null {
  let missing = requirement.needed - requirement.now;
  for (const item of moved) missing -= requirement.gains[item] ?? 0;
  if (missing <= slack) return 0;
  const offers = left
    .map((open) => ({ weight: open.weight, gain: gainOf(open, requirement, moved) }))
    .filter(({ gain }) => gain > 0)
    .toSorted((one, other) => other.gain / other.weight - one.gain / one.weight);
  let weight = 0;
  for (const offer of offers) {
    if (offer.gain >= missing - slack)
      return Math.max(1, Math.ceil(weight + (offer.weight * (missing - slack)) / offer.gain - 1e-6));
    missing -= offer.gain;
    weight += offer.weight;
  }
  return null;
}
