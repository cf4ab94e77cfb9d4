import { randomUUID } from "node:crypto";
import { reviewTriggers } from "@/db/schema/review-triggers";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { canWatch } from "../policy";
import { todayOf } from "../queries/trigger-lines";
import { addReviewTriggerInput } from "../schema";

/** Notes when a way into a market is to be looked at again. What is watched already is not watched twice. */
export const addReviewTrigger = command({
  name: "entry-modes.add-review-trigger",
  input: addReviewTriggerInput,
  hats: ["member"],
  idempotent: true,
  async run({ tx, actor, input, now, context, audit }) {
    const { agencyId, firmId, accountId } = actor;
    if (!canWatch(actor, firmId)) throw new Refusal("forbidden");
    if (input.dueOn < todayOf(context)) throw new Refusal("invalid", { dueOn: ["past"] });
    const { watch, ...rest } = input;
    const id = randomUUID();
    const made = await tx
      .insert(reviewTriggers)
      .values({ agencyId, firmId, id, ...rest, ...watch, createdAt: now, createdBy: accountId })
      .onConflictDoNothing()
      .returning({ id: reviewTriggers.id });
    if (made.length === 0) throw new Refusal("invalid", { watch: ["already-watched"] });
    await audit({
      verb: "review-trigger.added",
      subject: { kind: "review-trigger", id },
      firmId,
      scope: "plan",
      changes: {
        country: { from: null, to: input.country },
        mode: { from: null, to: watch.mode },
        dueOn: { from: null, to: input.dueOn },
      },
    });
    return { triggerId: id, firmId, country: input.country };
  },
});
