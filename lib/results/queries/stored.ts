import { eq, type SQL, sql } from "drizzle-orm";
import { results } from "@/db/schema/assessments";
import type { DiagnosisOf, ModelId } from "@/lib/domain/models/types";

/** Results of one questionnaire. */
export const ofInstrument = (instrument: ModelId): SQL => eq(results.instrument, instrument);

/** The stored diagnosis, read as the questionnaire's own kind; only beside `ofInstrument`, which makes it so. */
export const diagnosisOf = <Id extends ModelId>(_instrument: Id): SQL<DiagnosisOf[Id]> =>
  sql<DiagnosisOf[Id]>`${results.diagnosis}`;
