import { DomainError } from "@/lib/domain/error";
import { ANTECEDENTS_V1 } from "@/lib/domain/instruments/antecedents-v1";
import { COMPETENCE_V1 } from "@/lib/domain/instruments/competence-v1";
import { ENTRY_MODE_V1 } from "@/lib/domain/instruments/entry-mode-v1";
import { ENTRY_MODE_V2 } from "@/lib/domain/instruments/entry-mode-v2";
import { KNOWLEDGE_INNOVATION_V1 } from "@/lib/domain/instruments/knowledge-innovation-v1";
import { NAVIGATOR_V1 } from "@/lib/domain/instruments/navigator-v1";
import { SURVEY_V1 } from "@/lib/domain/instruments/survey-v1";
import { SURVEY_V2 } from "@/lib/domain/instruments/survey-v2";
import type { Instrument } from "@/lib/domain/instruments/types";

/** Every published version of every instrument, by id and version. */
export const INSTRUMENTS: readonly Instrument[] = [
  KNOWLEDGE_INNOVATION_V1,
  COMPETENCE_V1,
  NAVIGATOR_V1,
  ANTECEDENTS_V1,
  ENTRY_MODE_V1,
  ENTRY_MODE_V2,
  SURVEY_V1,
  SURVEY_V2,
];

/** One version of an instrument. Throws `unknown-instrument`. */
export function instrumentOf(id: string, version: number): Instrument {
  const found = INSTRUMENTS.find((instrument) => instrument.id === id && instrument.version === version);
  if (!found) throw new DomainError("unknown-instrument", "This questionnaire does not exist.");
  return found;
}

/** The newest version of an instrument, which new assessments use. Throws `unknown-instrument`. */
export function latestInstrument(id: string): Instrument {
  const versions = INSTRUMENTS.filter((instrument) => instrument.id === id);
  const newest = versions.reduce<Instrument | null>(
    (best, instrument) => (best && best.version > instrument.version ? best : instrument),
    null,
  );
  if (!newest) throw new DomainError("unknown-instrument", "This questionnaire does not exist.");
  return newest;
}
