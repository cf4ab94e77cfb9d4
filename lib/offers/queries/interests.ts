import { and, asc, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { firms } from "@/db/schema/firms";
import { interests, offers } from "@/db/schema/offers";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { chosen, type ListInput, type ListPage, offsetOf } from "@/lib/list-input";
import type { InterestRow } from "../types";

/** Who noted interest in an offer: firm, person, date, note. Withdrawn ones only when asked for. */
export async function listInterests(
  context: Context<ActorOf<"admin">>,
  offerId: string,
  input: ListInput,
): Promise<ListPage<InterestRow>> {
  const { agencyId } = context.actor;
  const where = and(
    eq(interests.agencyId, agencyId),
    eq(interests.offerId, offerId),
    chosen(input, "withdrawn").length > 0 ? undefined : isNull(interests.withdrawnAt),
  );
  return context.read(async (tx) => {
    const rows = await tx
      .select({
        id: interests.id,
        firmId: interests.firmId,
        firm: firms.legalName,
        person: accounts.name,
        email: accounts.email,
        note: interests.note,
        notedAt: interests.notedAt,
        withdrawnAt: interests.withdrawnAt,
      })
      .from(interests)
      .innerJoin(firms, and(eq(firms.agencyId, interests.agencyId), eq(firms.id, interests.firmId)))
      .innerJoin(accounts, eq(accounts.id, interests.accountId))
      .where(where)
      .orderBy(...order(input))
      .limit(input.pageSize)
      .offset(offsetOf(input));
    const [count] = await tx.select({ n: sql<number>`count(*)::int` }).from(interests).where(where);
    return {
      rows: rows.map((row) => ({
        ...row,
        notedAt: row.notedAt.toISOString(),
        withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
      })),
      total: count?.n ?? 0,
    };
  });
}

export type FirmInterest = { offerId: string; title: string; notedAt: string; note: string };

/** What a firm noted interest in and still holds, newest first, for its administrators. */
export async function listInterestsOfFirm(
  context: Context<ActorOf<"admin">>,
  firmId: string,
): Promise<FirmInterest[]> {
  const rows = await context.read((tx) =>
    tx
      .select({
        offerId: interests.offerId,
        title: offers.title,
        notedAt: interests.notedAt,
        note: interests.note,
      })
      .from(interests)
      .innerJoin(offers, and(eq(offers.agencyId, interests.agencyId), eq(offers.id, interests.offerId)))
      .where(
        and(
          eq(interests.agencyId, context.actor.agencyId),
          eq(interests.firmId, firmId),
          isNull(interests.withdrawnAt),
        ),
      )
      .orderBy(desc(interests.notedAt)),
  );
  return rows.map((row) => ({ ...row, notedAt: row.notedAt.toISOString() }));
}

function order({ sort }: ListInput): SQL[] {
  const turn = sort.desc ? desc : asc;
  const by: Record<string, SQL> = {
    firm: sql`lower(${firms.legalName})`,
    person: sql`lower(${accounts.name})`,
  };
  return [turn(by[sort.id] ?? sql`${interests.notedAt}`), asc(interests.id)];
}
