import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { introductions } from "@/db/schema/contacts";
import { delegationWishes } from "@/db/schema/delegation-agenda";
import { delegationSeats } from "@/db/schema/delegations";
import { firms } from "@/db/schema/firms";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import type { MeetingWishState } from "@/lib/domain/itinerary";
import { isUuid } from "@/lib/form-data";
import { ownSeats } from "../scope";
import type { MeetingWish } from "../types";

/** Whom firms would like to meet on a visit: all for administrators, the own ones for a firm. */
export async function listWishes(
  context: Context<ActorOf<"admin" | "member">>,
  delegationId: string,
): Promise<MeetingWish[]> {
  if (!isUuid(delegationId)) return [];
  const { actor } = context;
  const whose = actor.kind === "member" ? ownSeats(actor) : eq(delegationSeats.agencyId, actor.agencyId);
  return context.read((tx) =>
    tx
      .select({
        id: delegationWishes.id,
        seatId: delegationWishes.seatId,
        firm: firms.legalName,
        whom: delegationWishes.whom,
        why: delegationWishes.why,
        state: sql<MeetingWishState>`${delegationWishes.state}`,
        reply: delegationWishes.reply,
        entryId: delegationWishes.entryId,
      })
      .from(delegationWishes)
      .innerJoin(
        delegationSeats,
        and(
          eq(delegationSeats.agencyId, delegationWishes.agencyId),
          eq(delegationSeats.id, delegationWishes.seatId),
        ),
      )
      .innerJoin(
        firms,
        and(eq(firms.agencyId, delegationSeats.agencyId), eq(firms.id, delegationSeats.firmId)),
      )
      .where(and(whose, eq(delegationSeats.delegationId, delegationId)))
      .orderBy(asc(firms.legalName), asc(delegationWishes.createdAt), asc(delegationWishes.id)),
  );
}

/** Names of those whom the firm has recorded as contacts made on this delegation. */
export async function listRecorded(
  context: Context<ActorOf<"member">>,
  delegationId: string,
): Promise<string[]> {
  if (!isUuid(delegationId)) return [];
  const { agencyId, firmId } = context.actor;
  const rows = await context.read((tx) =>
    tx
      .select({ name: introductions.personName })
      .from(introductions)
      .where(
        and(
          eq(introductions.agencyId, agencyId),
          eq(introductions.firmId, firmId),
          eq(introductions.delegationId, delegationId),
          isNull(introductions.erasedAt),
        ),
      ),
  );
  return rows.map(({ name }) => name);
}
