import type { Tx } from "@/db/client";
import { actions } from "@/db/schema/plans";
import type { AuditEntry } from "@/lib/command";
import type { ActorOf } from "@/lib/context/actor";
import { type OwnAction, oneAction } from "./own-action";

type By = { actor: ActorOf<"member">; audit(entry: AuditEntry): Promise<void> };

/** Gives an action that is held for writing another day, and says in the timeline why. */
export async function moveDay(
  tx: Tx,
  action: OwnAction,
  dueOn: string,
  because: string,
  { actor, audit }: By,
) {
  if (action.dueOn === dueOn) return;
  await tx
    .update(actions)
    .set({ dueOn, version: action.version + 1 })
    .where(oneAction(actor, action.id));
  await audit({
    verb: "action.edited",
    subject: { kind: "action", id: action.id },
    firmId: actor.firmId,
    scope: "plan",
    changes: { dueOn: { from: action.dueOn, to: dueOn } },
    because,
  });
}
