import type { Tx } from "@/db/client";
import { agendaItems } from "@/db/schema/meetings";
import { agencyOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import type { AgendaKind } from "@/lib/domain/meeting";
import { ENDED_STATUSES } from "@/lib/domain/vocabulary";
import { actionLines } from "@/lib/plans/queries/lines";
import { todayOf } from "@/lib/plans/queries/people";

/** Puts the actions on the agenda that are blocked or overdue, as far as whoever calls the meeting sees them. */
export async function prefillAgenda(
  tx: Tx,
  context: Context,
  { firmId, meetingId }: { firmId: string; meetingId: string },
): Promise<void> {
  const agencyId = agencyOf(context.actor);
  if (agencyId === null) return;
  const lines = await actionLines(tx, context.actor, firmId, todayOf(context));
  const stuck = lines.flatMap(({ id, status, overdue }): { actionId: string; kind: AgendaKind }[] => {
    if (status === "blocked") return [{ actionId: id, kind: "blocked" }];
    return overdue && !ENDED_STATUSES.includes(status) ? [{ actionId: id, kind: "overdue" }] : [];
  });
  if (stuck.length === 0) return;
  const own = { agencyId, firmId, meetingId, createdAt: context.now };
  await tx.insert(agendaItems).values(stuck.map((item) => ({ ...own, ...item })));
}
