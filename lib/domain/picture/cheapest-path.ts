import { boundOf, gainOf, type Open, type Requirement, type Search } from "@/lib/domain/picture/path-search";
import { EFFORT_WEIGHT } from "@/lib/domain/recommendations/score";
import type { Effort } from "@/lib/domain/vocabulary";

/** An action or a piece of advice that could be done, and the items that it should move. */
export type PathStep = { id: string; effort: Effort; expects: readonly string[] };

/** Where a requirement would stand after the steps of a path. */
export type Attained = { id: string; label: string; now: number; after: number; needed: number };

/** `proven`: nothing cheaper reaches it. Where nothing reaches it, `attained` is what all steps together would do. */
export type Path = {
  reached: boolean;
  proven: boolean;
  steps: readonly string[];
  effort: number;
  attained: readonly Attained[];
  /** The requirement with the least to spare, or with the most missing; null where a goal asks for nothing. */
  binding: Attained | null;
};

const SLACK = 1e-9;
/** Parts looked at before the search gives up its proof and keeps the best path found. */
const MOST_PARTS = 200_000;
/** Effort first, then the number of steps. */
const weightOf = ({ effort }: PathStep) => EFFORT_WEIGHT[effort] * 1_000 + 1;

/**
 * The steps with the least total effort (small 1, medium 2, large 3) that meet all requirements, of these the fewest;
 * found by branch and bound. Assumed, by the portal's judgement: a
 * step moves each item that it is expected to move up one level, and several on one item move it no further.
 */
export function cheapestPath(steps: readonly PathStep[], requirements: readonly Requirement[]): Path {
  const useful = withoutDominated(steps.map((step) => toOpen(step, requirements)).filter(moves));
  const everything = after(useful, requirements);
  if (everything.some(isShort)) return pathOf([], requirements, { reached: false, proven: true }, everything);
  const best = search(useful, requirements);
  const chosen = best.chosen.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return pathOf(chosen, requirements, { reached: true, proven: best.proven }, after(chosen, requirements));
}

const isShort = ({ after: reached, needed }: Attained) => reached < needed - SLACK;
const moves = (open: Open) => open.items.length > 0;

function toOpen(step: PathStep, requirements: readonly Requirement[]): Open {
  const counts = (item: string) => requirements.some(({ gains }) => (gains[item] ?? 0) > 0);
  const items = [...new Set(step.expects)].filter(counts);
  return { id: step.id, weight: weightOf(step), effort: EFFORT_WEIGHT[step.effort], items };
}

// A step whose items another covers for no more effort is never needed beside it nor instead of it.
function withoutDominated(all: readonly Open[]): Open[] {
  const covers = (one: Open, other: Open) => other.items.every((item) => one.items.includes(item));
  return all.filter(
    (other) =>
      !all.some(
        (one) =>
          one.id !== other.id &&
          one.weight <= other.weight &&
          covers(one, other) &&
          (one.weight < other.weight || !covers(other, one) || one.id < other.id),
      ),
  );
}

function after(steps: readonly Open[], requirements: readonly Requirement[]): Attained[] {
  const moved = new Set(steps.flatMap(({ items }) => items));
  return requirements.map(({ id, label, now, needed, gains }) => {
    const gained = [...moved].reduce((sum, item) => sum + (gains[item] ?? 0), 0);
    return { id, label, now, needed, after: now + gained };
  });
}

function search(useful: readonly Open[], requirements: readonly Requirement[]) {
  const best = { chosen: useful, weight: useful.reduce((sum, { weight }) => sum + weight, 0), proven: true };
  let parts = 0;
  const visit = (state: Search) => {
    parts += 1;
    if (parts > MOST_PARTS) {
      best.proven = false;
      return;
    }
    const bound = boundOf(state, requirements, SLACK);
    if (bound === null || state.weight + bound >= best.weight) return;
    if (bound === 0) {
      Object.assign(best, { chosen: state.chosen, weight: state.weight });
      return;
    }
    const [next, ...left] = byWorth(state, requirements);
    if (!next) return;
    const moved = new Set([...state.moved, ...next.items]);
    visit({ chosen: [...state.chosen, next], weight: state.weight + next.weight, moved, left });
    visit({ ...state, left });
  };
  visit({ chosen: [], weight: 0, moved: new Set(), left: useful });
  return best;
}

// The step that closes most of what is missing for its effort is tried first.
function byWorth({ left, moved }: Search, requirements: readonly Requirement[]): Open[] {
  const worth = (open: Open) =>
    requirements.reduce(
      (sum, one) => sum + gainOf(open, one, moved) / Math.max(SLACK, one.needed - one.now),
      0,
    ) / open.weight;
  const ranked = left.map((open) => ({ open, worth: worth(open) }));
  return ranked
    .toSorted((one, other) => other.worth - one.worth || (one.open.id < other.open.id ? -1 : 1))
    .map(({ open }) => open);
}

function pathOf(
  chosen: readonly Open[],
  requirements: readonly Requirement[],
  found: Pick<Path, "reached" | "proven">,
  attained: readonly Attained[],
): Path {
  const spare = (one: Attained) => one.after - one.needed;
  const asked = requirements.length === 0 ? [] : attained;
  const [binding] = asked.toSorted((one, other) => spare(one) - spare(other) || (one.id < other.id ? -1 : 1));
  return {
    ...found,
    steps: chosen.map(({ id }) => id),
    effort: chosen.reduce((sum, { effort }) => sum + effort, 0),
    attained,
    binding: binding ?? null,
  };
}
