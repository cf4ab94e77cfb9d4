import { eq } from "drizzle-orm";
import { reviewTriggers } from "@/db/schema/review-triggers";
import { command } from "@/lib/command";
import { allOf } from "@/lib/context/firm-scope";
import { Refusal } from "@/lib/errors";
import { canWatch } from "../policy";
import { settleReviewTriggerInput } from "../schema";
import { visibleTriggers } from "../scope";

/** Says that the choice was looked at again, or that there is no more need to. Twice is once. */
export const settleReviewTrigger = command({
  name: "entry-modes.settle-review-trigger",
  input: settleReviewTriggerInput,
  hats: ["member"],
  async run({ tx, actor, input, now, audit }) {
    const { triggerId, version, state } = input;
    const one = allOf(visibleTriggers(actor, actor.firmId), eq(reviewTriggers.id, triggerId));
    const [before] = await tx
      .select({
        firmId: reviewTriggers.firmId,
        state: reviewTriggers.state,
        version: reviewTriggers.version,
      })
      .from(reviewTriggers)
      .where(one)
      .for("update");
    if (!before) throw new Refusal("not-found");
    if (!canWatch(actor, before.firmId)) throw new Refusal("forbidden");
    const done = { triggerId, firmId: actor.firmId, state };
    if (before.state === state) return done;
    if (before.state !== "open" || before.version !== version) throw new Refusal("conflict");
    await tx
      .update(reviewTriggers)
      .set({ state, settledAt: now, settledBy: actor.accountId, version: version + 1 })
      .where(one);
    await audit({
      verb: "review-trigger.settled",
      subject: { kind: "review-trigger", id: triggerId },
      firmId: actor.firmId,
      scope: "plan",
      changes: { status: { from: before.state, to: state } },
    });
    return done;
  },
});
