import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { Changes } from "@/db/schema/audit";
import { offers } from "@/db/schema/offers";
import { command } from "@/lib/command";
import type { ActorOf } from "@/lib/context/actor";
import { missingToPublish } from "@/lib/domain/offer-completeness";
import { Refusal } from "@/lib/errors";
import { agencyColumns, toOfferForAgency } from "../queries/columns";
import { textsOf } from "../queries/texts";
import { editOfferInput } from "../schema";
import { visibleTo } from "../scope";
import type { OfferForAgency } from "../types";

/** Changes an offer's text. The second of two writers gets the first one's text beside the own. */
export const editOffer = command({
  name: "offers.edit",
  input: editOfferInput,
  hats: ["admin"],
  async run({ tx, actor, input: { offerId, version, ...content }, now, audit }) {
    const before = await offerUnderLock(tx, actor, offerId, now);
    if (before.version !== version) throw conflictWith(before);
    const lacking = before.status === "published" ? missingToPublish(content) : [];
    if (lacking.length > 0)
      throw new Refusal("incomplete", Object.fromEntries(lacking.map((field) => [field, ["needed"]])));
    await tx
      .update(offers)
      .set({ ...content, updatedAt: now, version: version + 1 })
      .where(and(visibleTo(actor), eq(offers.id, offerId)));
    await audit({
      verb: "offer.edited",
      subject: { kind: "offer", id: offerId },
      changes: changesOf(before, { ...content, deadline: content.deadline?.toISOString() ?? null }),
    });
    return { id: offerId, agencyId: actor.agencyId };
  },
});

/** The offer, held against other writers until the transaction ends; or not found. */
export async function offerUnderLock(
  tx: Tx,
  actor: ActorOf<"admin">,
  offerId: string,
  now: Date,
): Promise<OfferForAgency> {
  const [row] = await tx
    .select(agencyColumns(now))
    .from(offers)
    .where(and(visibleTo(actor), eq(offers.id, offerId)))
    .for("update");
  if (!row) throw new Refusal("not-found");
  return toOfferForAgency(row);
}

/** What the second writer is shown: the first one's text and its version. */
export const conflictWith = (offer: OfferForAgency) =>
  new Refusal("conflict", {}, { ...textsOf(offer), version: offer.version });

function changesOf(before: OfferForAgency, after: Record<string, unknown>): Changes {
  const old: Record<string, unknown> = { ...before };
  return Object.fromEntries(
    Object.entries(after)
      .filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(old[field]))
      .map(([field, value]) => [field, { from: old[field] ?? null, to: value }]),
  );
}
