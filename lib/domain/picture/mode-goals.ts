import { blockersOf, levelIn } from "@/lib/domain/entry-modes/blockers";
import { isWithinReach } from "@/lib/domain/entry-modes/factors";
import { type Bearing, bearingsOn, fitBand } from "@/lib/domain/entry-modes/fit";
import { FEASIBLE_FIT } from "@/lib/domain/entry-modes/next-mode-up";
import type { Answers } from "@/lib/domain/instruments/types";
import type { Goal } from "@/lib/domain/picture/goals";
import { oneUp } from "@/lib/domain/picture/level-gains";
import type { Requirement } from "@/lib/domain/picture/path-search";
import { entryModeName } from "@/lib/domain/reference/entry-modes";
import { ENTRY_MODES, type EntryMode } from "@/lib/domain/vocabulary";

/**
 * The ways into one market that are not feasible yet, each as a goal: enough fit, and every blocker lifted. Only what the
 * firm itself can change adds anything. Steps that would make a way fit less are to be avoided on the way to it.
 */
export function modeGoals(market: { code: string; name: string }, answers: Answers): Goal[] {
  return ENTRY_MODES.flatMap((mode) => {
    const bearings = bearingsOn(mode, answers);
    const fit = fitBand(bearings)?.[1] ?? null;
    const blockers = blockedIn(mode, answers);
    if (fit === null || (fit >= FEASIBLE_FIT && blockers.length === 0)) return [];
    const enough: Requirement = {
      id: "fit",
      label: entryModeName(mode),
      now: fit,
      needed: FEASIBLE_FIT,
      gains: gainsOf(bearings, answers),
    };
    return [
      {
        id: `mode-${market.code}-${mode}`,
        kind: "mode" as const,
        name: entryModeName(mode),
        to: market.name,
        requirements: [enough, ...blockers],
        avoids: bearings.flatMap(({ strength, factor }) => (strength < 0 ? [factor.key] : [])),
      },
    ];
  });
}

/** What one level of each factor within the firm's reach adds to the fit. */
function gainsOf(bearings: readonly Bearing[], answers: Answers): Requirement["gains"] {
  const known = bearings.filter(({ value }) => value !== null);
  const weights = known.reduce((sum, { weight }) => sum + weight, 0);
  return Object.fromEntries(
    known.flatMap(({ factor, strength, weight }) =>
      strength > 0 && isWithinReach(factor.key) && oneUp(answers[factor.key]) !== null
        ? [[factor.key, weight / 4 / weights]]
        : [],
    ),
  );
}

function blockedIn(mode: EntryMode, answers: Answers): Requirement[] {
  return blockersOf(mode, answers).map(({ ruleId, factor, label, needs }) => {
    const level = levelIn(answers, factor) ?? 1;
    const share = (at: number) => (at - 1) / 4;
    const id = `blocker-${ruleId}`;
    // A market's own factors, and those that would have to fall, no step of the firm can move.
    if (needs <= level || !isWithinReach(factor)) return { id, label, now: 0, needed: 1, gains: {} };
    return { id, label, now: share(level), needed: share(needs), gains: { [factor]: 0.25 } };
  });
}
