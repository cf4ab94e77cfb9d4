import type { Tx } from "@/db/client";
import { agendaItems } from "@/db/schema/meetings";
import { agencyOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { waitingPoints } from "../queries/waiting-points";
import type { WaitingPoint } from "../types";

type Where = { firmId: string; meetingId: string; mentorAccountId: string | null };

/**
 * Puts on a meeting's agenda what was chosen of what waits now, or what is suggested where nobody was asked. What was
 * chosen and no longer waits is left out: it is settled. Returns how many points were added.
 */
export async function putOnAgenda(
  tx: Tx,
  context: Context,
  { firmId, meetingId, mentorAccountId }: Where,
  chosen: readonly string[] | undefined,
): Promise<number> {
  const agencyId = agencyOf(context.actor);
  if (agencyId === null) return 0;
  const waiting = (await waitingPoints(tx, context, { firmId, meetingId })).filter(
    ({ raterAccountId }) => raterAccountId === null || raterAccountId === mentorAccountId,
  );
  const added = waiting.filter(({ value, suggested }) => (chosen ? chosen.includes(value) : suggested));
  if (added.length === 0) return 0;
  const own = { agencyId, firmId, meetingId, createdAt: context.now };
  await tx.insert(agendaItems).values(added.map((point) => ({ ...own, ...columnsOf(point) })));
  return added.length;
}

function columnsOf({ kind, about }: WaitingPoint) {
  if (about.kind === "action") return { kind, actionId: about.actionId };
  return { kind, ratingId: about.ratingId, itemKey: about.itemKey };
}
