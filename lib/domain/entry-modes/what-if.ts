import { configure } from "@/lib/domain/entry-modes/configure";
import type { Configuration, HeldCompetences } from "@/lib/domain/entry-modes/types";
import type { Answers } from "@/lib/domain/instruments/types";
import type { EntryMode } from "@/lib/domain/vocabulary";

/** What one mode does when answers change. Places from 1; points of fit, null where nothing was or is known. */
export type Move = {
  mode: EntryMode;
  from: number;
  to: number;
  points: number | null;
  opened: boolean;
  blocked: boolean;
};

/**
 * The ranking before and after some answers are changed, and how each mode moves, in the order of the new ranking.
 * Answers must have passed `checkAnswer`; an answer "unknown" takes one away.
 */
export function whatIf(
  answers: Answers,
  changes: Answers,
  held: HeldCompetences = {},
): { before: Configuration; after: Configuration; moves: Move[] } {
  const before = configure(answers, held);
  const after = configure({ ...answers, ...changes }, held);
  const earlier = new Map(before.modes.map((mode) => [mode.mode, mode]));
  const moves = after.modes.flatMap((now): Move[] => {
    const was = earlier.get(now.mode);
    if (!was) return [];
    const [old, fresh] = [was.band?.[1] ?? null, now.band?.[1] ?? null];
    return [
      {
        mode: now.mode,
        from: was.place,
        to: now.place,
        points: old === null || fresh === null ? null : 100 * (fresh - old),
        opened: was.blockers.length > 0 && now.blockers.length === 0,
        blocked: was.blockers.length === 0 && now.blockers.length > 0,
      },
    ];
  });
  return { before, after, moves };
}
