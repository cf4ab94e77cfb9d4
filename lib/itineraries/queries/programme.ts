import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { delegationEntries, delegationEntrySeats, delegationProgrammes } from "@/db/schema/delegation-agenda";
import { delegations } from "@/db/schema/delegations";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import type { EntryKind } from "@/lib/domain/itinerary";
import { localTimeOf } from "@/lib/domain/local-time";
import { marketClock } from "@/lib/domain/reference/market-clocks";
import { isUuid } from "@/lib/form-data";
import { visibleEntries, visibleTo } from "../scope";
import type { Companion, Programme, ProgrammeEntry } from "../types";
import { companionsOf } from "./companions";

type Actor = ActorOf<"admin" | "member" | "mentor">;

/**
 * The programme of a visit by the clock of its market: all of it for administrators; of a published one what is for
 * everybody or for the reader. Null where there is nothing for the reader to see yet.
 */
export async function getProgramme(context: Context<Actor>, delegationId: string): Promise<Programme | null> {
  if (!isUuid(delegationId)) return null;
  const { actor, now } = context;
  return context.read(async (tx) => {
    const frame = await frameOf(tx, actor, delegationId);
    if (!frame || (actor.kind !== "admin" && frame.publishedAt === null)) return null;
    const rows = await entriesOf(tx, actor, delegationId);
    const named = await seatsOf(
      tx,
      actor,
      rows.map(({ id }) => id),
    );
    const group = rows.length > 0 ? await companionsOf(tx, delegationId) : [];
    return {
      timeZone: frame.timeZone,
      publishedAt: frame.publishedAt?.toISOString() ?? null,
      entries: rows.map((row) => {
        const seats = named.filter(({ entryId }) => entryId === row.id).map(({ seatId }) => seatId);
        const who = row.forAll ? [] : group.filter(({ seatId }) => seats.includes(seatId));
        return toEntry(row, who, frame, now);
      }),
    };
  });
}

type Frame = { timeZone: string; publishedAt: Date | null };

async function frameOf(tx: Tx, actor: Actor, delegationId: string): Promise<Frame | null> {
  const [row] = await tx
    .select({
      market: delegations.market,
      timeZone: delegationProgrammes.timeZone,
      publishedAt: delegationProgrammes.publishedAt,
    })
    .from(delegations)
    .leftJoin(
      delegationProgrammes,
      and(
        visibleTo(actor, delegationProgrammes),
        eq(delegationProgrammes.agencyId, delegations.agencyId),
        eq(delegationProgrammes.delegationId, delegations.id),
      ),
    )
    .where(and(eq(delegations.agencyId, actor.agencyId), eq(delegations.id, delegationId)));
  return row ? { timeZone: row.timeZone ?? marketClock(row.market), publishedAt: row.publishedAt } : null;
}

const entriesOf = (tx: Tx, actor: Actor, delegationId: string) =>
  tx
    .select({
      id: delegationEntries.id,
      kind: sql<EntryKind>`${delegationEntries.kind}`,
      title: delegationEntries.title,
      startsAt: delegationEntries.startsAt,
      endsAt: delegationEntries.endsAt,
      forAll: delegationEntries.forAll,
      organisation: delegationEntries.organisation,
      personName: delegationEntries.personName,
      personRole: delegationEntries.personRole,
      place: delegationEntries.place,
      wanted: delegationEntries.wanted,
      createdAt: delegationEntries.createdAt,
      changedAt: delegationEntries.changedAt,
      cancelledAt: delegationEntries.cancelledAt,
      version: delegationEntries.version,
    })
    .from(delegationEntries)
    .where(and(visibleEntries(actor), eq(delegationEntries.delegationId, delegationId)))
    .orderBy(asc(delegationEntries.startsAt), asc(delegationEntries.endsAt), asc(delegationEntries.id));

function seatsOf(tx: Tx, { agencyId }: Actor, ids: string[]) {
  const { entryId, seatId } = delegationEntrySeats;
  return tx
    .select({ entryId, seatId })
    .from(delegationEntrySeats)
    .where(and(eq(delegationEntrySeats.agencyId, agencyId), inArray(entryId, ids)));
}

type Row = Awaited<ReturnType<typeof entriesOf>>[number];

function toEntry(row: Row, who: Companion[], { timeZone, publishedAt }: Frame, now: Date): ProgrammeEntry {
  const { startsAt, endsAt, createdAt, changedAt, cancelledAt, ...plain } = row;
  const [begins, ends] = [localTimeOf(startsAt, timeZone), localTimeOf(endsAt, timeZone)];
  const added = publishedAt !== null && createdAt > publishedAt;
  return {
    ...plain,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    date: begins.date,
    from: begins.time,
    to: ends.time,
    who,
    mark: cancelledAt !== null ? "cancelled" : added ? "new" : changedAt !== null ? "changed" : null,
    over: endsAt <= now,
  };
}
