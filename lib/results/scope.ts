import type { SQL } from "drizzle-orm";
import { results } from "@/db/schema/assessments";
import type { Actor } from "@/lib/context/actor";
import { firmRows } from "@/lib/context/firm-scope";

/** Results of one firm; mentors see them where the firm shares its diagnosis. */
export const visibleTo = (actor: Actor, firmId: string): SQL => firmRows(actor, results, firmId, "diagnosis");
