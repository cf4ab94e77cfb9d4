import { command } from "@/lib/command";
import { addActionInput } from "../schema";
import { noteSetChange, planForWriting, requireActiveMembers } from "./own-plan";
import { putAction } from "./put-action";

/** Adds an action that the firm thought of itself. */
export const addAction = command({
  name: "plans.add-action",
  input: addActionInput,
  hats: ["member"],
  idempotent: true,
  async run({ tx, actor, input, now, audit }) {
    const { owner, ...content } = input;
    const plan = await planForWriting(tx, actor, now, audit);
    await requireActiveMembers(tx, actor, { owner });
    const actionId = await putAction(tx, plan, { ...content, ownerAccountId: owner }, { actor, now, audit });
    await noteSetChange(tx, actor, plan, audit);
    return { actionId, firmId: actor.firmId };
  },
});
