import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { interests, offers } from "@/db/schema/offers";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { noteInterestInput } from "../schema";
import { openAt, visibleTo } from "../scope";

/** Notes that the firm is interested in an open offer; once, whoever of the firm does so. */
export const noteInterest = command({
  name: "offers.note-interest",
  input: noteInterestInput,
  hats: ["member"],
  idempotent: true,
  async run({ tx, actor, input: { offerId, note }, now, audit }) {
    const [offer] = await tx
      .select({ title: offers.title, open: openAt(now).mapWith(Boolean) })
      .from(offers)
      .where(and(visibleTo(actor), eq(offers.id, offerId)));
    if (!offer) throw new Refusal("not-found");
    if (!offer.open) throw new Refusal("closed");
    const { agencyId, firmId, accountId } = actor;
    const made = await tx
      .insert(interests)
      .values({ agencyId, firmId, id: randomUUID(), offerId, accountId, note, notedAt: now })
      .onConflictDoNothing()
      .returning({ id: interests.id });
    if (made.length === 0) throw new Refusal("interest-noted");
    await audit({
      verb: "interest.noted",
      subject: { kind: "offer", id: offerId },
      firmId,
      scope: "plan",
      changes: { title: { from: null, to: offer.title }, note: { from: null, to: note } },
    });
    return { offerId };
  },
});
