import { blockersOf, rulesOf } from "@/lib/domain/entry-modes/blockers";
import { amountOf, FACTORS } from "@/lib/domain/entry-modes/factors";
import {
  type Bearing,
  bearingsOn,
  effectsOf,
  fitBand,
  fitReach,
  openFactors,
} from "@/lib/domain/entry-modes/fit";
import { FEASIBLE_FIT, missingFor, nextModeUp } from "@/lib/domain/entry-modes/next-mode-up";
import { reviewWhen } from "@/lib/domain/entry-modes/review-when";
import { competenceSource, MODE_TRAITS } from "@/lib/domain/entry-modes/traits";
import type {
  CompetenceNeed,
  Configuration,
  HeldCompetences,
  ModeFit,
  OpenFactor,
} from "@/lib/domain/entry-modes/types";
import { tied } from "@/lib/domain/fuzzy-bands";
import type { Answers } from "@/lib/domain/instruments/types";
import { answerOf } from "@/lib/domain/instruments/visible";
import { ACTIVITY_COMPETENCES, COMPETENCES_OF_ACTIVITY } from "@/lib/domain/reference/activity-competences";
import { ENTRY_MODES, type EntryMode } from "@/lib/domain/vocabulary";

/**
 * The twelve modes for one market, from the firm's and the market's factors. Modes that nothing rules out come first,
 * then by fit, equal ones by commitment. Answers not known are left out and named as what to find out; competences are
 * set beside, not mixed in. No mode is called the right one: the weights are the portal's judgement, and modes whose
 * bands overlap are tied. Answers must have passed `checkAnswer`.
 */
export function configure(answers: Answers, held: HeldCompetences = {}): Configuration {
  const standings = ENTRY_MODES.map((mode) => standingOf(mode, answers, held));
  const ranked = standings.toSorted(
    (one, other) =>
      Number(one.blockers.length > 0) - Number(other.blockers.length > 0) ||
      (other.fit ?? -1) - (one.fit ?? -1) ||
      ENTRY_MODES.indexOf(one.mode) - ENTRY_MODES.indexOf(other.mode),
  );
  const modes = ranked.map((standing, at): ModeFit => {
    const { bearings, fit, ...rest } = standing;
    const { next, passedOver } = nextModeUp(standing.mode, standings);
    const effects = effectsOf(bearings, answers);
    return {
      ...rest,
      ...effects,
      place: at + 1,
      reach: fitReach(bearings),
      tiedWith: tiesOf(standing, ranked),
      nextUp: next ? missingFor(next, answers) : null,
      passedOver,
      reviewWhen: reviewWhen(standing.mode, answers, effects.pluses),
    };
  });
  const known = FACTORS.filter(({ key }) => amountOf(answerOf(answers, key)) !== null).length;
  return { modes, known, asked: FACTORS.length, findOut: toFindOut(modes) };
}

type Assessed = ReturnType<typeof standingOf>;

function standingOf(mode: EntryMode, answers: Answers, held: HeldCompetences) {
  const bearings = bearingsOn(mode, answers);
  const band = fitBand(bearings);
  const blockers = blockersOf(mode, answers);
  const fit = band?.[1] ?? null;
  return {
    mode,
    bearings,
    band,
    fit,
    blockers,
    feasible: blockers.length === 0 && fit !== null && fit >= FEASIBLE_FIT,
    findOut: openOf(mode, bearings, answers),
    competences: competencesFor(mode, held),
  };
}

// A factor may rule a mode out without bearing on it otherwise; not knowing it matters all the same.
function openOf(mode: EntryMode, bearings: readonly Bearing[], answers: Answers): OpenFactor[] {
  const blocking = new Set(rulesOf(mode).map(({ factor }) => factor));
  const open = openFactors(bearings, (factor) => blocking.has(factor));
  const silent = FACTORS.filter(
    ({ key, effects }) =>
      blocking.has(key) && effects[mode] === undefined && amountOf(answerOf(answers, key)) === null,
  );
  return [...open, ...silent.map(({ key, label }) => ({ factor: key, label, spread: 0, couldBlock: true }))];
}

function competencesFor(mode: EntryMode, held: HeldCompetences): CompetenceNeed[] {
  const { activity } = MODE_TRAITS[mode];
  return COMPETENCES_OF_ACTIVITY[activity].map((competence) => ({
    competence,
    name: ACTIVITY_COMPETENCES[competence],
    activity,
    held: held[competence] ?? null,
    source: competenceSource(mode),
  }));
}

function tiesOf({ mode, band, blockers }: Assessed, all: readonly Assessed[]): EntryMode[] {
  return all
    .filter(
      (other) =>
        other.mode !== mode &&
        band !== null &&
        other.band !== null &&
        other.blockers.length > 0 === blockers.length > 0 &&
        tied(band, other.band),
    )
    .map((other) => other.mode);
}

// The largest spread that a factor has in any mode; equal ones by key.
function toFindOut(modes: readonly ModeFit[]): OpenFactor[] {
  const widest = new Map<string, OpenFactor>();
  for (const open of modes.flatMap(({ findOut }) => findOut)) {
    const known = widest.get(open.factor);
    widest.set(open.factor, {
      ...open,
      spread: Math.max(open.spread, known?.spread ?? 0),
      couldBlock: open.couldBlock || (known?.couldBlock ?? false),
    });
  }
  return [...widest.values()].toSorted(
    (one, other) =>
      Number(other.couldBlock) - Number(one.couldBlock) ||
      other.spread - one.spread ||
      (one.factor < other.factor ? -1 : 1),
  );
}
