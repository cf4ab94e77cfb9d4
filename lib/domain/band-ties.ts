import { type Ranked, tied } from "@/lib/domain/fuzzy-bands";

/**
 * The largest sets of things that cannot be told apart, each from every other of its set. One can stand in two sets; one
 * that is clearly apart from all others stands in none. In the order of the ranking.
 */
export function tiesOf<Id extends string>(ranking: readonly Ranked<Id>[]): Id[][] {
  // Bands that overlap each other all share a point: the greatest of their lower ends.
  const sets = ranking.map(({ band: [point] }) =>
    ranking.filter(({ band: [low, , high] }) => low <= point && point <= high).map(({ id }) => id),
  );
  const ids = (set: readonly Id[]) => set.join();
  const largest = sets.filter(
    (set) =>
      set.length > 1 &&
      !sets.some((other) => other.length > set.length && set.every((id) => other.includes(id))),
  );
  return largest
    .filter((set, at) => largest.findIndex((other) => ids(other) === ids(set)) === at)
    .toSorted((one, other) => placeOf(ranking, one) - placeOf(ranking, other));
}

function placeOf<Id extends string>(ranking: readonly Ranked<Id>[], [first]: readonly Id[]): number {
  return ranking.findIndex(({ id }) => id === first);
}

/** Cuts a ranking where everything above lies clearly above everything below. */
export function groupsOf<Id extends string>(ranking: readonly Ranked<Id>[]): Id[][] {
  const groups = ranking.reduce<Ranked<Id>[][]>((before, placed) => {
    const first = before.findIndex((group) => group.some((other) => tied(other.band, placed.band)));
    const kept = first < 0 ? before : before.slice(0, first);
    const joined = first < 0 ? [] : before.slice(first).flat();
    return [...kept, [...joined, placed]];
  }, []);
  return groups.map((group) => group.map(({ id }) => id));
}
