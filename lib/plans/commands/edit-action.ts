import type { Changes } from "@/db/schema/audit";
import { actions } from "@/db/schema/plans";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { editActionInput } from "../schema";
import { lockedAction, oneAction, otherText } from "./own-action";
import { requireActiveMembers } from "./own-plan";

/** Changes what an action says. A day that was set and moves asks why; the second of two writers sees the first one's text. */
export const editAction = command({
  name: "plans.edit-action",
  input: editActionInput,
  hats: ["member"],
  async run({ tx, actor, input: { actionId, version, reason, ...content }, audit }) {
    const before = await lockedAction(tx, actor, actionId);
    if (before.version !== version) throw new Refusal("conflict", {}, otherText(before));
    const done = { actionId, firmId: actor.firmId };
    const changes = changesBetween(before, content);
    if (Object.keys(changes).length === 0) return done;
    if ("dueOn" in changes && before.dueOn !== null && reason === "")
      throw new Refusal("invalid", { reason: ["date-moved"] });
    if ("owner" in changes) await requireActiveMembers(tx, actor, { owner: content.owner });
    const { owner, ...rest } = content;
    await tx
      .update(actions)
      .set({ ...rest, ownerAccountId: owner, version: version + 1 })
      .where(oneAction(actor, actionId));
    await audit({
      verb: "action.edited",
      subject: { kind: "action", id: actionId },
      firmId: actor.firmId,
      scope: "plan",
      changes,
      because: reason,
    });
    return done;
  },
});

function changesBetween(before: Record<string, unknown>, after: Record<string, unknown>): Changes {
  return Object.fromEntries(
    Object.entries(after)
      .filter(([field, value]) => value !== before[field])
      .map(([field, value]) => [field, { from: before[field] ?? null, to: value }]),
  );
}
