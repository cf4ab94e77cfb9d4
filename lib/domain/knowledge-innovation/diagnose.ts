import { canonicalAnswers } from "@/lib/domain/instruments/engine";
import type { Answers, Instrument } from "@/lib/domain/instruments/types";
import { bandOf } from "@/lib/domain/knowledge-innovation/band";
import { gapsOf } from "@/lib/domain/knowledge-innovation/gaps";
import { mapOf } from "@/lib/domain/knowledge-innovation/map";
import { notesOf } from "@/lib/domain/knowledge-innovation/notes";
import { phaseOf } from "@/lib/domain/knowledge-innovation/phase";
import {
  activityScores,
  innovationProfiles,
  knowledgeProfiles,
} from "@/lib/domain/knowledge-innovation/scores";
import type { Diagnosis, FirmProfile, Reason } from "@/lib/domain/knowledge-innovation/types";
import { unsupportedOf } from "@/lib/domain/knowledge-innovation/unsupported";
import { restingOn } from "@/lib/domain/weighed-mean";

/** Version of the rules below; a change of a threshold, a weight or a table is a new version. */
export const DIAGNOSIS_RULES_VERSION = 1;
/** The same rules where a panel's weights count in the means, which they once did not. */
const WEIGHED_RULES_VERSION = 2;

/**
 * What one set of answers says about the firm. Only items that are asked count. The profile serves the phase
 * where answers do not settle it, and the notes. Answers must have passed `checkAnswer`.
 */
export function diagnose(instrument: Instrument, given: Answers, profile?: FirmProfile): Diagnosis {
  const answers = canonicalAnswers(instrument, given);
  const placed = phaseOf(answers, profile);
  const knowledge = knowledgeProfiles(answers, instrument);
  const innovations = innovationProfiles(answers, placed.phase, instrument);
  const activities = activityScores(answers, instrument);
  const rested = <T extends { reason: Reason }>(found: T) => restingOn(instrument, found);
  const unsupported = unsupportedOf(innovations, knowledge);
  return {
    instrument: { id: instrument.id, version: instrument.version },
    rulesVersion: instrument.weights ? WEIGHED_RULES_VERSION : DIAGNOSIS_RULES_VERSION,
    phase: placed,
    band: rested(bandOf({ knowledge, innovations, activities }, placed.phase)),
    knowledge,
    innovations,
    activities,
    map: mapOf(knowledge, unsupported, placed.phase),
    gaps: gapsOf(knowledge, placed.phase).map(rested),
    unsupported: unsupported.map(rested),
    notes: notesOf({ answers, phase: placed.phase, knowledge, activities, profile }),
  };
}
