import { configure } from "@/lib/domain/entry-modes/configure";
import type { ScoreBand } from "@/lib/domain/fuzzy-bands";
import { canonicalAnswers } from "@/lib/domain/instruments/engine";
import type { Answers, Instrument } from "@/lib/domain/instruments/types";
import type { EntryMode } from "@/lib/domain/vocabulary";

/** Version of factors, strengths, weights and blocking rules together. */
export const ENTRY_MODE_RULES_VERSION = 2;

/** Where a mode stood when the answers were handed in. */
export type RankedMode = {
  mode: EntryMode;
  place: number;
  band: ScoreBand | null;
  tiedWith: readonly EntryMode[];
  feasible: boolean;
  /** The rules that rule it out. */
  blockedBy: readonly string[];
};

/** What the answers about one market say: the ranking, and the answers that `configure` opens it with. */
export type EntryModeDiagnosis = {
  instrument: { id: string; version: number };
  rulesVersion: number;
  answers: Answers;
  ranking: readonly RankedMode[];
  known: number;
  asked: number;
};

/** Ranks the modes for the market that the answers are about. Answers must have passed `checkAnswer`. */
export function diagnoseEntryMode(instrument: Instrument, given: Answers): EntryModeDiagnosis {
  const answers = canonicalAnswers(instrument, given);
  const { modes, known, asked } = configure(answers);
  return {
    instrument: { id: instrument.id, version: instrument.version },
    rulesVersion: ENTRY_MODE_RULES_VERSION,
    answers,
    ranking: modes.map(({ mode, place, band, tiedWith, feasible, blockers }) => ({
      mode,
      place,
      band,
      tiedWith,
      feasible,
      blockedBy: blockers.map(({ ruleId }) => ruleId),
    })),
    known,
    asked,
  };
}
