import { and, eq, isNull } from "drizzle-orm";
import { interests } from "@/db/schema/offers";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { withdrawInterestInput } from "../schema";

/** Takes the firm's interest back; any member may, and the row stays with its date. */
export const withdrawInterest = command({
  name: "offers.withdraw-interest",
  input: withdrawInterestInput,
  hats: ["member"],
  async run({ tx, actor, input: { offerId }, now, audit }) {
    const { agencyId, firmId } = actor;
    const ended = await tx
      .update(interests)
      .set({ withdrawnAt: now })
      .where(
        and(
          eq(interests.agencyId, agencyId),
          eq(interests.firmId, firmId),
          eq(interests.offerId, offerId),
          isNull(interests.withdrawnAt),
        ),
      )
      .returning({ id: interests.id });
    if (ended.length === 0) throw new Refusal("not-found");
    await audit({
      verb: "interest.withdrawn",
      subject: { kind: "offer", id: offerId },
      firmId,
      scope: "plan",
    });
    return { offerId };
  },
});
