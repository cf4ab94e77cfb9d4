import { randomUUID } from "node:crypto";
import { offers } from "@/db/schema/offers";
import { command } from "@/lib/command";
import { createOfferInput } from "../schema";

/** Writes a programme or a fair as a draft: nobody but the agency's administrators sees it yet. */
export const createOffer = command({
  name: "offers.create",
  input: createOfferInput,
  hats: ["admin"],
  idempotent: true,
  async run({ tx, actor, input, now, audit }) {
    const { agencyId, accountId } = actor;
    const id = randomUUID();
    await tx
      .insert(offers)
      .values({ ...input, agencyId, id, createdAt: now, createdBy: accountId, updatedAt: now });
    await audit({
      verb: "offer.created",
      subject: { kind: "offer", id },
      changes: { title: { from: null, to: input.title } },
    });
    return { id, agencyId };
  },
});
