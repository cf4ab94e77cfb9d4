import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { threads } from "@/db/schema/threads";
import type { ActorOf } from "@/lib/context/actor";
import { allOf } from "@/lib/context/firm-scope";
import { Refusal } from "@/lib/errors";
import { visibleTo } from "../scope";

export type Talker = ActorOf<"member" | "mentor" | "admin">;

/** The thread that is written to, held until the transaction ends; or not found. */
export async function lockedThread(tx: Tx, actor: Talker, threadId: string) {
  const [row] = await tx
    .select({
      id: threads.id,
      firmId: threads.firmId,
      subject: threads.subject,
      agencyInvitedAt: threads.agencyInvitedAt,
    })
    .from(threads)
    .where(oneThread(actor, threadId))
    .for("update");
  if (!row) throw new Refusal("not-found");
  return row;
}

export const oneThread = (actor: Talker, threadId: string) =>
  allOf(visibleTo(actor), eq(threads.id, threadId));
