import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { firms } from "@/db/schema/firms";
import { handOvers } from "@/db/schema/hand-overs";

type Ended = { agencyId: string; firmId: string; mentorId: string; assignmentId: string };

/** Asks the mentor whose work with a firm ends for a note to the next one; its id is in the mail about the end. */
export async function askHandOver(tx: Tx, ended: Ended, now: Date): Promise<string> {
  const [firm] = await tx
    .select({ name: firms.legalName })
    .from(firms)
    .where(and(eq(firms.agencyId, ended.agencyId), eq(firms.id, ended.firmId)));
  const id = randomUUID();
  await tx
    .insert(handOvers)
    .values({ ...ended, id, firmName: firm?.name ?? "", askedAt: now })
    .onConflictDoNothing();
  return id;
}
