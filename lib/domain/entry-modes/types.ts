import type { ScoreBand } from "@/lib/domain/fuzzy-bands";
import type { Answer } from "@/lib/domain/instruments/types";
import type { ActivityCompetence, ForeignActivity } from "@/lib/domain/reference/activity-competences";
import type { SourceRef } from "@/lib/domain/sources";
import type { EntryMode } from "@/lib/domain/vocabulary";

/** How much one factor says about one mode: 1 a little, 2 clearly, 3 strongly; below zero, more of it speaks against. */
export type Strength = -3 | -2 | -1 | 1 | 2 | 3;

/** A factor that bears on the choice of a mode. Its source names the factor; every strength is the portal's. */
export type Factor = {
  /** Key of the question that asks for it. */
  key: string;
  side: "internal" | "external";
  label: string;
  /** Why more of it speaks for the modes with a strength above zero. */
  helps: string;
  /** Why more of it speaks against the modes with a strength below zero. */
  hinders: string;
  effects: Partial<Record<EntryMode, Strength>>;
  source: SourceRef;
};

/** One factor's answer and what it does to one mode, in points of fit (-50..50); all of them add up to fit - 50. */
export type Effect = {
  factor: string;
  label: string;
  answer: Answer;
  strength: Strength;
  points: number;
  because: string;
  source: SourceRef;
};

/** A factor that is not known: what to find out. `spread`: points of fit between its worst and its best answer. */
export type OpenFactor = { factor: string; label: string; spread: number; couldBlock: boolean };

/** What rules a mode out for now: the factor has to leave the level that it stands at. */
export type Blocker = {
  ruleId: string;
  factor: string;
  label: string;
  /** The level that would lift it. */
  needs: 1 | 2 | 3 | 4 | 5;
  because: string;
  source: SourceRef;
};

/** A change of one factor by whole levels. */
export type LevelChange = {
  factor: string;
  label: string;
  from: number;
  to: number;
  points: number;
  /** Within the firm's own reach; a fact about the market is not. */
  own: boolean;
};

/** A competence that the mode calls for, and how well the firm holds it (0..1, null where not known). */
export type CompetenceNeed = {
  competence: ActivityCompetence;
  name: string;
  activity: ForeignActivity;
  held: number | null;
  /** The activity's competences are the source's; that the mode resembles the activity may be the portal's judgement. */
  source: SourceRef;
};

/** A way that asks for more and is no step up in this market, with what rules it out there. */
export type PassedOver = { mode: EntryMode; blockers: readonly Blocker[] };

/** What is missing for a mode that asks for more: blockers to lift, then the fewest steps of level. */
export type NextModeUp = {
  mode: EntryMode;
  feasible: boolean;
  blockers: readonly Blocker[];
  changes: readonly LevelChange[];
  /** False where all that the firm itself can change would not be enough. */
  withinReach: boolean;
  lacking: readonly CompetenceNeed[];
  findOut: readonly OpenFactor[];
};

/** A reason to look at the choice again: a factor reaches a level. */
export type ReviewTrigger = {
  id: string;
  mode: EntryMode;
  factor: string;
  label: string;
  when: "at-most" | "at-least";
  level: 1 | 2 | 3 | 4 | 5;
  outcome: "blocks" | "opens" | "turns";
};

export type ModeFit = {
  mode: EntryMode;
  /** Place in the list from 1. */
  place: number;
  /** Fit in 0..1 under the least, the likely and the greatest weights; null where nothing is known. */
  band: ScoreBand | null;
  /** Fit at the worst and at the best that open answers could turn out to be. */
  reach: readonly [least: number, most: number];
  /** Others of the same standing that cannot be told apart from it. */
  tiedWith: readonly EntryMode[];
  /** No blocker, and at least as much for it as against it. */
  feasible: boolean;
  pluses: readonly Effect[];
  minuses: readonly Effect[];
  /** Answers in the middle: they count, and say neither. */
  even: readonly Effect[];
  findOut: readonly OpenFactor[];
  blockers: readonly Blocker[];
  competences: readonly CompetenceNeed[];
  /** Null where the market rules out every mode that asks for more, or none does. */
  nextUp: NextModeUp | null;
  /** Modes that would have come before `nextUp`, but for the market. */
  passedOver: readonly PassedOver[];
  reviewWhen: readonly ReviewTrigger[];
};

/** The twelve modes for one market: those that nothing rules out first, each group by fit. */
export type Configuration = {
  modes: readonly ModeFit[];
  /** Factors with an answer, of all. */
  known: number;
  asked: number;
  /** What is not known, by how much it could move. */
  findOut: readonly OpenFactor[];
};

/** How well the firm holds each competence, 0..1; null or missing where not known. */
export type HeldCompetences = Partial<Record<ActivityCompetence, number | null>>;
