import { randomUUID } from "node:crypto";
import {
  introductionLinks,
  introductionQuestions,
  introductionResults,
  introductions,
} from "@/db/schema/contacts";
import { hashSecret, newSecret } from "@/lib/auth/secrets";
import type { TestFirm, World } from "./world";

/** A firm that was introduced to a buyer, was asked about it once, and confirmed an order. */
export async function fillContacts(w: World, firm: TestFirm, name = "Kari Buyer") {
  const { agencyId, id: firmId, owner } = firm;
  const own = { agencyId, firmId };
  const [introductionId, questionId, token] = [randomUUID(), randomUUID(), newSecret()];
  const day = w.now.toISOString().slice(0, 10);
  const met = {
    kind: "market",
    place: "delegation",
    personName: name,
    organisation: "Ovens AS",
    country: "NO",
  };
  const said = { introducedOn: day, consentOn: day, recordedAt: w.now, recordedBy: owner.id };
  await w.owner.insert(introductions).values({ ...own, id: introductionId, ...met, ...said });
  const asked = { id: questionId, introductionId, month: 1, askedAt: w.now };
  await w.owner.insert(introductionQuestions).values({ ...own, ...asked });
  const link = { questionId, accountId: owner.id, tokenHash: hashSecret(token) };
  const expiresAt = new Date(w.now.getTime() + 60 * 86_400_000);
  await w.owner.insert(introductionLinks).values({ agencyId, ...link, expiresAt });
  const result = { introductionId, kind: "order", amount: 1000, currency: "EUR", without: "later" };
  await w.owner
    .insert(introductionResults)
    .values({ ...own, ...result, confirmedAt: w.now, confirmedBy: owner.id });
  return { introductionId, questionId, contactToken: token };
}
