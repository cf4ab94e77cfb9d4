import type { z } from "zod";
import type { Tx } from "@/db/client";
import type { Changes } from "@/db/schema/audit";
import { actions } from "@/db/schema/plans";
import { type AuditEntry, command } from "@/lib/command";
import type { ActorOf } from "@/lib/context/actor";
import { changesSet } from "@/lib/domain/plan-set";
import { ENDED_STATUSES } from "@/lib/domain/vocabulary";
import { Refusal } from "@/lib/errors";
import { setStatusInput } from "../schema";
import { lockedAction, oneAction, otherText } from "./own-action";
import { lockedPlan, noteSetChange } from "./own-plan";

/** Says where an action stands. Blocked names what blocks it; an end is dated, and opening again takes the date off. */
export const setStatus = command({
  name: "plans.set-status",
  input: setStatusInput,
  hats: ["member"],
  run: ({ tx, actor, input, now, audit }) => changeStatus(tx, input, { actor, now, audit }),
});

type Change = z.output<typeof setStatusInput>;
type By = { actor: ActorOf<"member">; now: Date; audit(entry: AuditEntry): Promise<void> };

/** The same within the transaction of whoever learns where the action stands. */
export async function changeStatus(tx: Tx, input: Change, { actor, now, audit }: By) {
  const { actionId, version, status, reason } = input;
  const blockedBy = status === "blocked" ? input.blockedBy : "";
  // The plan is held first, as in every other command, so that two writers never wait for each other.
  const plan = await lockedPlan(tx, actor);
  const before = await lockedAction(tx, actor, actionId);
  const done = { actionId, firmId: actor.firmId, status };
  if (before.status === status && before.blockedBy === blockedBy) return done;
  if (before.version !== version) throw new Refusal("conflict", {}, otherText(before));
  const ended = ENDED_STATUSES.includes(status);
  const endedAt = ended ? (before.endedAt ?? now) : null;
  await tx
    .update(actions)
    .set({ status, blockedBy, endedAt, version: version + 1 })
    .where(oneAction(actor, actionId));
  const changes: Changes = {};
  if (before.status !== status) changes.status = { from: before.status, to: status };
  if (before.blockedBy !== blockedBy) changes.blockedBy = { from: before.blockedBy, to: blockedBy };
  const reopened = ENDED_STATUSES.includes(before.status) && !ended;
  await audit({
    verb: ended ? "action.ended" : reopened ? "action.reopened" : "action.moved",
    subject: { kind: "action", id: actionId },
    firmId: actor.firmId,
    scope: "plan",
    changes,
    because: reason,
  });
  if (plan && changesSet(before.status, status)) await noteSetChange(tx, actor, plan, audit);
  return done;
}
