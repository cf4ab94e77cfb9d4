import { eq, type SQL, sql } from "drizzle-orm";
import { results } from "@/db/schema/assessments";
import type { Actor } from "@/lib/context/actor";
import { firmRows } from "@/lib/context/firm-scope";
import type { DiagnosisOf, ModelId } from "@/lib/domain/models/types";

/** Results of one firm; mentors see them where the firm shares its diagnosis. */
export const visibleTo = (actor: Actor, firmId: string): SQL => firmRows(actor, results, firmId, "diagnosis");

/** Results of one questionnaire. */
export const ofInstrument = (instrument: ModelId): SQL => eq(results.instrument, instrument);

/** The stored diagnosis, read as the questionnaire's own kind; only beside `ofInstrument`, which makes it so. */
export const diagnosisOf = <Id extends ModelId>(_instrument: Id): SQL<DiagnosisOf[Id]> =>
  sql<DiagnosisOf[Id]>`${results.diagnosis}`;
