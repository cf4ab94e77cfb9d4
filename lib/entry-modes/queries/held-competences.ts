import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/context/actor";
import type { HeldCompetences } from "@/lib/domain/entry-modes/types";
import { newestResults } from "@/lib/results/queries/newest-results";

/** How well the firm holds the competences that activities abroad call for, after its newest answers; empty without any. */
export async function heldCompetencesOf(tx: Tx, actor: Actor, firmId: string): Promise<HeldCompetences> {
  const newest = (await newestResults(tx, actor, firmId, "competence")).at(-1);
  const held = newest?.result.diagnosis.activities.flatMap(({ competences }) => competences) ?? [];
  return Object.fromEntries(held.map(({ competence, score }) => [competence, score]));
}
