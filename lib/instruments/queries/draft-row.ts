import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { instrumentDrafts } from "@/db/schema/instruments";
import type { ActorOf } from "@/lib/context/actor";
import { Refusal } from "@/lib/errors";

/** The agency's draft of a questionnaire, held against other writers until the transaction ends; or not found. */
export async function draftUnderLock(tx: Tx, actor: ActorOf<"admin">, instrument: string) {
  const [row] = await tx
    .select({
      baseVersion: instrumentDrafts.baseVersion,
      definition: instrumentDrafts.definition,
      version: instrumentDrafts.version,
    })
    .from(instrumentDrafts)
    .where(and(eq(instrumentDrafts.agencyId, actor.agencyId), eq(instrumentDrafts.instrument, instrument)))
    .for("update");
  if (!row) throw new Refusal("not-found");
  return row;
}
