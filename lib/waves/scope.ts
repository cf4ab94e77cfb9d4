import { eq, type SQL } from "drizzle-orm";
import { wavePairs, waves } from "@/db/schema/waves";
import type { Actor, ActorOf } from "@/lib/context/actor";
import { allOf, NO_ROWS } from "@/lib/context/firm-scope";
import { isUuid } from "@/lib/form-data";

/** The waves of an administrator's agency; one of them by its id. */
export const wavesOf = (admin: ActorOf<"admin">, waveId?: string): SQL =>
  waveId !== undefined && !isUuid(waveId)
    ? NO_ROWS
    : allOf(eq(waves.agencyId, admin.agencyId), waveId === undefined ? undefined : eq(waves.id, waveId));

/** What is proposed to a firm or to a mentor. */
export function proposedTo(actor: Actor): SQL {
  switch (actor.kind) {
    case "member":
      return allOf(eq(wavePairs.agencyId, actor.agencyId), eq(wavePairs.firmId, actor.firmId));
    case "mentor":
      return allOf(eq(wavePairs.agencyId, actor.agencyId), eq(wavePairs.mentorId, actor.mentorId));
    default:
      return NO_ROWS;
  }
}
