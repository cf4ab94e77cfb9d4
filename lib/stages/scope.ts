import type { SQL } from "drizzle-orm";
import { stageMoves } from "@/db/schema/stages";
import type { Actor } from "@/lib/context/actor";
import { firmRows } from "@/lib/context/firm-scope";

/** Moves of one firm; mentors see them where the firm shares its results. */
export const visibleTo = (actor: Actor, firmId: string): SQL =>
  firmRows(actor, stageMoves, firmId, "diagnosis");
