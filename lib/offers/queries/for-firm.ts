import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { interests, offers } from "@/db/schema/offers";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import type { Recommendation } from "@/lib/domain/knowledge-innovation/types";
import { judges } from "@/lib/domain/models/registry";
import { type OfferFit, offerFit } from "@/lib/domain/offer-fit";
import { recommend } from "@/lib/domain/recommendations/recommend";
import { isUuid } from "@/lib/form-data";
import { factsOf } from "@/lib/picture/queries/facts-of";
import { openAt, visibleTo } from "../scope";
import type { OfferForFirm, OfferLine, OfferText, OwnInterest } from "../types";
import { lineColumns, textColumns, toLine, toText } from "./columns";
import { MOST_OFFERS, standingOf } from "./standing";

type MemberContext = Context<ActorOf<"member">>;
/** What the firm could join, the best fits first, each with what speaks for it and against it. */
export async function listOffersForFirm(context: MemberContext): Promise<OfferForFirm[]> {
  const { now, actor } = context;
  return context.read(async (tx) => {
    const standing = await standingOf(tx, actor.agencyId, actor.firmId, now);
    const own = await interestsOf(tx, actor);
    const advice = await adviceTo(tx, actor, now);
    const rows = await tx
      .select(lineColumns(now))
      .from(offers)
      .where(and(visibleTo(actor), openAt(now)))
      .orderBy(sql`${offers.deadline} nulls last`, offers.id)
      .limit(MOST_OFFERS);
    if (!standing) return [];
    return rows
      .map(toLine)
      .map((offer) => ({
        offer,
        fit: offerFit(offer, standing.firm, standing.diagnosis, now, advice),
        interest: own.get(offer.id) ?? null,
      }))
      .toSorted(byFit);
  });
}

/** What the firm noted interest in, whatever became of it; newest first. */
export async function listOwnInterests(
  context: MemberContext,
): Promise<{ offer: OfferLine; interest: OwnInterest }[]> {
  const { now, actor } = context;
  return context.read(async (tx) => {
    const own = await interestsOf(tx, actor);
    const rows = await tx.select(lineColumns(now)).from(offers).where(eq(offers.agencyId, actor.agencyId));
    return rows
      .flatMap((row) => {
        const interest = own.get(row.id);
        return interest ? [{ offer: toLine(row), interest }] : [];
      })
      .toSorted((one, other) => (one.interest.notedAt < other.interest.notedAt ? 1 : -1));
  });
}

/** One offer with its fit; an archived one only where the firm noted interest. Null where there is none. */
export async function getOfferForFirm(
  context: MemberContext,
  offerId: string,
): Promise<{ offer: OfferText; fit: OfferFit | null; interest: OwnInterest | null } | null> {
  if (!isUuid(offerId)) return null;
  const { now, actor } = context;
  return context.read(async (tx) => {
    const [row] = await tx
      .select(textColumns(now))
      .from(offers)
      .where(and(eq(offers.agencyId, actor.agencyId), eq(offers.id, offerId)));
    const own = await interestsOf(tx, actor);
    const interest = own.get(offerId) ?? null;
    if (!row || (row.status !== "published" && !interest)) return null;
    const standing = await standingOf(tx, actor.agencyId, actor.firmId, now);
    const advice = await adviceTo(tx, actor, now);
    const offer = toText(row);
    return {
      offer,
      fit: standing ? offerFit(offer, standing.firm, standing.diagnosis, now, advice) : null,
      interest,
    };
  });
}

/** What the firm is advised now, the pressing first; nothing before its first result. */
async function adviceTo(tx: Tx, actor: ActorOf<"member">, now: Date): Promise<Recommendation[]> {
  const facts = await factsOf(tx, actor, actor.firmId, now);
  if (!Object.keys(facts.diagnoses).some(judges)) return [];
  const { first, rest } = recommend(facts);
  return [...first, ...rest];
}

const rank = ({ fit }: OfferForFirm) => (fit.open ? (fit.fits ? 0 : 1) : 2);

function byFit(one: OfferForFirm, other: OfferForFirm): number {
  return (
    rank(one) - rank(other) ||
    other.fit.gaps.length - one.fit.gaps.length ||
    other.fit.serves.length - one.fit.serves.length ||
    other.fit.reasons.length - one.fit.reasons.length ||
    (one.offer.deadline ?? "9999").localeCompare(other.offer.deadline ?? "9999") ||
    (one.offer.id < other.offer.id ? -1 : 1)
  );
}

async function interestsOf(tx: Tx, actor: ActorOf<"member">): Promise<Map<string, OwnInterest>> {
  const rows = await tx
    .select({
      offerId: interests.offerId,
      note: interests.note,
      notedAt: interests.notedAt,
      by: accounts.name,
    })
    .from(interests)
    .leftJoin(accounts, eq(accounts.id, interests.accountId))
    .where(
      and(
        eq(interests.agencyId, actor.agencyId),
        eq(interests.firmId, actor.firmId),
        isNull(interests.withdrawnAt),
      ),
    );
  return new Map(
    rows.map(({ offerId, note, notedAt, by }) => [offerId, { note, notedAt: notedAt.toISOString(), by }]),
  );
}
