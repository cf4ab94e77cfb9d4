import { randomUUID } from "node:crypto";
import { interests, offers } from "@/db/schema/offers";
import type { TestFirm, World } from "../support/world";

/** An open offer, a draft, and one that the firm noted interest in. */
export async function offersOf(w: World, firm: TestFirm, mark: string) {
  const { agencyId, id: firmId, owner } = firm;
  const [offerId, draftOfferId, heldOfferId] = [randomUUID(), randomUUID(), randomUUID()];
  const text = { summary: "Buyers of ovens.", body: "A stand.", provider: "Fair House", place: "Oslo" };
  const row = { agencyId, kind: "fair", timeZone: "UTC", createdAt: w.now, updatedAt: w.now, ...text };
  const dates = { startsOn: "2026-09-01", endsOn: "2026-09-03", country: "NO", knowledge: ["market"] };
  const shown = { ...row, ...dates, status: "published", publishedAt: w.now };
  await w.owner.insert(offers).values([
    { ...shown, id: offerId, title: `Open ${mark}` },
    { ...row, ...dates, id: draftOfferId, status: "draft", title: `Draft ${mark}` },
    { ...shown, id: heldOfferId, title: `Held ${mark}` },
  ]);
  const interest = { accountId: owner.id, note: `Interest ${mark}`, notedAt: w.now };
  await w.owner.insert(interests).values({ agencyId, firmId, offerId: heldOfferId, ...interest });
  return { offerId, draftOfferId, heldOfferId };
}
