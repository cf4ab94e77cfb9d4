import { randomUUID } from "node:crypto";
import { actions } from "@/db/schema/plans";
import { command } from "@/lib/command";
import { addActionInput } from "../schema";
import { noteSetChange, planForWriting, requireActiveMembers } from "./own-plan";

/** Adds an action that the firm thought of itself. */
export const addAction = command({
  name: "plans.add-action",
  input: addActionInput,
  hats: ["member"],
  idempotent: true,
  async run({ tx, actor, input, now, audit }) {
    const { owner, ...content } = input;
    const { agencyId, firmId, accountId } = actor;
    const plan = await planForWriting(tx, actor, now, audit);
    await requireActiveMembers(tx, actor, { owner });
    const id = randomUUID();
    await tx.insert(actions).values({
      ...content,
      agencyId,
      firmId,
      id,
      planId: plan.id,
      ownerAccountId: owner,
      createdAt: now,
      createdBy: accountId,
    });
    await audit({
      verb: "action.added",
      subject: { kind: "action", id },
      firmId,
      scope: "plan",
      changes: { title: { from: null, to: content.title } },
    });
    await noteSetChange(tx, actor, plan, audit);
    return { actionId: id, firmId };
  },
});
