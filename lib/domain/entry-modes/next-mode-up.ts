import { COMPETENCE_LINES } from "@/lib/domain/competence/lines";
import { crosses, labelOf, levelIn, lifts, rulesOf } from "@/lib/domain/entry-modes/blockers";
import { FACTORS, isWithinReach } from "@/lib/domain/entry-modes/factors";
import type { Bearing } from "@/lib/domain/entry-modes/fit";
import { MODE_TRAITS } from "@/lib/domain/entry-modes/traits";
import type {
  Blocker,
  CompetenceNeed,
  LevelChange,
  NextModeUp,
  OpenFactor,
  PassedOver,
} from "@/lib/domain/entry-modes/types";
import type { Answers } from "@/lib/domain/instruments/types";
import { ENTRY_MODES, type EntryMode } from "@/lib/domain/vocabulary";

/** A mode as far as it is known before anything is said about the step to it. */
export type Standing = {
  mode: EntryMode;
  bearings: readonly Bearing[];
  fit: number | null;
  feasible: boolean;
  blockers: readonly Blocker[];
  findOut: readonly OpenFactor[];
  competences: readonly CompetenceNeed[];
};

/** A fit below this has more against it than for it. The portal's judgement. */
export const FEASIBLE_FIT = 0.5;
/** Fits nearer than this are the same fit. */
const SAME = 1e-9;

/**
 * The next mode up: of those that commit more resources than this one and that the market does not rule out, the least
 * demanding, and where several ask the same, the one that fits best. Modes that the market rules out and that would have
 * come before it are named with what rules them out.
 */
export function nextModeUp<S extends Standing>(
  mode: EntryMode,
  standings: readonly S[],
): { next: S | null; passedOver: PassedOver[] } {
  const here = MODE_TRAITS[mode].commitment;
  const above = standings
    .filter((other) => MODE_TRAITS[other.mode].commitment > here)
    .toSorted(
      (one, other) =>
        MODE_TRAITS[one.mode].commitment - MODE_TRAITS[other.mode].commitment ||
        (other.fit ?? -1) - (one.fit ?? -1) ||
        ENTRY_MODES.indexOf(one.mode) - ENTRY_MODES.indexOf(other.mode),
    )
    .map((standing) => ({ standing, barred: standing.blockers.filter(isMarketFact) }));
  const at = above.findIndex(({ barred }) => barred.length === 0);
  const passed = at < 0 ? above : above.slice(0, at);
  return {
    next: above[at]?.standing ?? null,
    passedOver: passed.map(({ standing, barred }) => ({ mode: standing.mode, blockers: barred })),
  };
}

const EXTERNAL = new Set(FACTORS.filter(({ side }) => side === "external").map(({ key }) => key));
const isMarketFact = ({ factor }: Blocker) => EXTERNAL.has(factor) && !isWithinReach(factor);

/**
 * What would have to change for a mode to become feasible: the blockers lifted, then the fewest further steps of one
 * level. Steps that the firm can take itself come before changes of the market, the weightiest first.
 */
export function missingFor(standing: Standing, answers: Answers): NextModeUp {
  const levels = liftedLevels(standing.mode, answers);
  const reached = climb(standing, answers, levels);
  const changes = changesOf(standing, answers, levels);
  return {
    mode: standing.mode,
    feasible: standing.feasible,
    blockers: standing.blockers,
    changes,
    withinReach: reached && changes.every(({ own }) => own),
    lacking: standing.competences.filter(({ held }) => held !== null && held < COMPETENCE_LINES.lackingBelow),
    findOut: standing.findOut,
  };
}

function liftedLevels(mode: EntryMode, answers: Answers): Map<string, number> {
  const levels = new Map<string, number>();
  for (const rule of rulesOf(mode)) {
    const at = levels.get(rule.factor) ?? levelIn(answers, rule.factor);
    if (at !== null && crosses(rule, at)) levels.set(rule.factor, lifts(rule));
  }
  return levels;
}

// Raises levels until the mode fits; says whether it does in the end.
function climb({ bearings, fit }: Standing, answers: Answers, levels: Map<string, number>): boolean {
  if (fit === null) return false;
  const step = stepOf(bearings);
  const levelOf = (key: string) => levels.get(key) ?? levelIn(answers, key) ?? 0;
  const steps = (bearing: Bearing) =>
    towards(bearing) * (levelOf(bearing.factor.key) - before(bearing, answers));
  let reached = bearings.reduce((total, bearing) => total + steps(bearing) * step(bearing), fit);
  for (const bearing of inOrder(bearings, answers)) {
    const { key } = bearing.factor;
    while (reached < FEASIBLE_FIT - SAME && levelOf(key) !== (towards(bearing) > 0 ? 5 : 1)) {
      levels.set(key, levelOf(key) + towards(bearing));
      reached += step(bearing);
    }
  }
  return reached >= FEASIBLE_FIT - SAME;
}

const before = ({ factor }: Bearing, answers: Answers) => levelIn(answers, factor.key) ?? 0;
const towards = ({ strength }: Bearing) => (strength > 0 ? 1 : -1);

/** Fit won by one level of a factor, among those that are known. */
function stepOf(bearings: readonly Bearing[]): (bearing: Bearing) => number {
  const known = bearings.filter(({ value }) => value !== null);
  const weights = known.reduce((total, { weight }) => total + weight, 0);
  return ({ weight, value }) => (value === null ? 0 : weight / 4 / weights);
}

// A firm is never advised to become worse at something, nor can it change its room at home.
const canMove = ({ factor, strength }: Bearing) =>
  isWithinReach(factor.key) ? strength > 0 : factor.side === "external";

function inOrder(bearings: readonly Bearing[], answers: Answers): Bearing[] {
  return bearings
    .filter((bearing) => canMove(bearing) && levelIn(answers, bearing.factor.key) !== null)
    .toSorted(
      (one, other) =>
        Number(isWithinReach(other.factor.key)) - Number(isWithinReach(one.factor.key)) ||
        other.weight - one.weight ||
        (one.factor.key < other.factor.key ? -1 : 1),
    );
}

function changesOf(
  { bearings }: Standing,
  answers: Answers,
  levels: ReadonlyMap<string, number>,
): LevelChange[] {
  const step = stepOf(bearings);
  return [...levels].map(([factor, to]) => {
    const bearing = bearings.find((one) => one.factor.key === factor);
    const from = levelIn(answers, factor) ?? 0;
    const points = bearing ? 100 * towards(bearing) * (to - from) * step(bearing) : 0;
    return { factor, label: labelOf(factor), from, to, points, own: isWithinReach(factor) };
  });
}
