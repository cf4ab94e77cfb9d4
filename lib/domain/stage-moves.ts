import { STAGE_PLACES, type StagePlace } from "@/lib/domain/vocabulary";

/** One move of a firm to a stage of its life abroad: the day (YYYY-MM-DD) and the instant of recording (ISO). */
export type StageMove = { id: string; stage: StagePlace; movedOn: string; recordedAt: string };

/** Where a move led; `first` where nothing stood before it, `same` where it stayed. */
export type MoveDirection = "first" | "up" | "down" | "same";

export type ToldMove<M extends StageMove> = M & { from: StagePlace | null; direction: MoveDirection };

/** The moves in the order in which they happened, each with where it came from. Of one day the later recorded counts last. */
export function storyOf<M extends StageMove>(moves: readonly M[]): ToldMove<M>[] {
  const ordered = moves.toSorted(byDay);
  return ordered.map((move, at) => {
    const from = ordered[at - 1]?.stage ?? null;
    return { ...move, from, direction: directionOf(from, move.stage) };
  });
}

/** The stage that stands on a day (all days, if none is named); null before the first move. */
export function stageOn<M extends StageMove>(moves: readonly M[], day?: string): M | null {
  const until = day === undefined ? moves : moves.filter((move) => move.movedOn <= day);
  return until.toSorted(byDay).at(-1) ?? null;
}

/** From one stage to another: up, down or the same, in the order of the stages. */
export function directionOf(from: StagePlace | null, to: StagePlace): MoveDirection {
  if (from === null) return "first";
  const by = STAGE_PLACES.indexOf(to) - STAGE_PLACES.indexOf(from);
  return by === 0 ? "same" : by > 0 ? "up" : "down";
}

function byDay(one: StageMove, other: StageMove): number {
  return (
    compare(one.movedOn, other.movedOn) ||
    compare(one.recordedAt, other.recordedAt) ||
    compare(one.id, other.id)
  );
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
