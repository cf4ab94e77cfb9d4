import { and, asc, desc, eq, type SQL, sql } from "drizzle-orm";
import { interests, offers } from "@/db/schema/offers";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import type { OfferKind, OfferState } from "@/lib/domain/vocabulary";
import { isUuid } from "@/lib/form-data";
import { type ListInput, type ListPage, offsetOf } from "@/lib/list-input";
import { openAt, visibleTo } from "../scope";
import type { OfferForAgency, OfferRow } from "../types";
import { agencyColumns, toOfferForAgency } from "./columns";
import { matching } from "./conditions";

// Names are written out: in a select of one table the builder would drop them from columns.
const noted = sql<number>`(select count(*)::int from ${interests} i where i.agency_id = offers.agency_id
  and i.offer_id = offers.id and i.withdrawn_at is null)`;

/** All offers of the agency with how many firms noted interest, for its administrators. */
export async function listOffers(
  context: Context<ActorOf<"admin">>,
  input: ListInput,
): Promise<ListPage<OfferRow>> {
  const where = and(visibleTo(context.actor), matching(input, context.now));
  return context.read(async (tx) => {
    const rows = await tx
      .select({
        id: offers.id,
        kind: offers.kind,
        title: offers.title,
        status: offers.status,
        startsOn: offers.startsOn,
        endsOn: offers.endsOn,
        deadline: offers.deadline,
        timeZone: offers.timeZone,
        open: openAt(context.now).mapWith(Boolean),
        updatedAt: offers.updatedAt,
        interests: noted,
      })
      .from(offers)
      .where(where)
      .orderBy(...order(input))
      .limit(input.pageSize)
      .offset(offsetOf(input));
    const [count] = await tx.select({ n: sql<number>`count(*)::int` }).from(offers).where(where);
    return {
      rows: rows.map((row) => ({
        ...row,
        kind: row.kind as OfferKind,
        status: row.status as OfferState,
        deadline: row.deadline?.toISOString() ?? null,
        updatedAt: row.updatedAt.toISOString(),
      })),
      total: count?.n ?? 0,
    };
  });
}

/** One offer in any state, for its editors; null where there is none in this agency. */
export async function getOffer(
  context: Context<ActorOf<"admin">>,
  offerId: string,
): Promise<OfferForAgency | null> {
  if (!isUuid(offerId)) return null;
  const [row] = await context.read((tx) =>
    tx
      .select(agencyColumns(context.now))
      .from(offers)
      .where(and(visibleTo(context.actor), eq(offers.id, offerId))),
  );
  return row ? toOfferForAgency(row) : null;
}

function order({ sort }: ListInput): SQL[] {
  const turn = sort.desc ? desc : asc;
  const by: Record<string, SQL> = {
    title: sql`lower(${offers.title})`,
    kind: sql`${offers.kind}`,
    status: sql`array_position(array['draft', 'published', 'archived'], ${offers.status})`,
    deadline: sql`${offers.deadline}`,
    starts: sql`${offers.startsOn}`,
    interests: noted,
    updated: sql`${offers.updatedAt}`,
  };
  return [sql`${turn(by[sort.id] ?? sql`${offers.updatedAt}`)} nulls last`, asc(offers.id)];
}
