import { and, eq } from "drizzle-orm";
import { offers } from "@/db/schema/offers";
import { command } from "@/lib/command";
import { missingToPublish } from "@/lib/domain/offer-completeness";
import type { OfferState } from "@/lib/domain/vocabulary";
import { Refusal } from "@/lib/errors";
import { canBecome } from "../policy";
import { changeStateInput } from "../schema";
import { visibleTo } from "../scope";
import { conflictWith, offerUnderLock } from "./edit-offer";

const becoming = (name: string, to: OfferState, verb: string) =>
  command({
    name,
    input: changeStateInput,
    hats: ["admin"],
    async run({ tx, actor, input: { offerId, version }, now, audit }) {
      const before = await offerUnderLock(tx, actor, offerId, now);
      if (before.version !== version) throw conflictWith(before);
      if (!canBecome(before.status, to)) throw new Refusal("wrong-state");
      const lacking = to === "published" ? missingToPublish(before) : [];
      if (lacking.length > 0)
        throw new Refusal("incomplete", Object.fromEntries(lacking.map((field) => [field, ["needed"]])));
      const publishedAt = to === "published" ? { publishedAt: now } : {};
      await tx
        .update(offers)
        .set({ status: to, updatedAt: now, version: version + 1, ...publishedAt })
        .where(and(visibleTo(actor), eq(offers.id, offerId)));
      await audit({
        verb,
        subject: { kind: "offer", id: offerId },
        changes: { status: { from: before.status, to } },
      });
      return { id: offerId, agencyId: actor.agencyId };
    },
  });

/** Puts an offer into the public catalogue; refuses an incomplete one and says what is missing. */
export const publishOffer = becoming("offers.publish", "published", "offer.published");

/** Takes an offer out of the catalogue for good; firms that noted interest still find it. */
export const archiveOffer = becoming("offers.archive", "archived", "offer.archived");

/** Takes an offer out of the catalogue to work on it, or brings an archived one back for that. */
export const takeBackOffer = becoming("offers.take-back", "draft", "offer.taken-back");
