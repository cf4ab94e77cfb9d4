import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { mentors } from "@/db/schema/agencies";
import { results } from "@/db/schema/assessments";
import { delegationApplications, delegationSeats, delegations } from "@/db/schema/delegations";
import { firms } from "@/db/schema/firms";
import { mentorBusinesses } from "@/db/schema/mentor-profiles";
import { areRivals, weekOf } from "@/lib/domain/delegation-terms";
import type { Experienced, Newcomer, VisitInput } from "@/lib/domain/visits/types";
import { keptApart } from "./keep-apart";

/** Delegations that one experienced member joins in one plan, at most. A judgement of the portal. */
const MOST_TRIPS = 2;

const active = ["invited", "accepted"];

/** Everything that a plan of the open delegations is made of, read anew. */
export async function gatherInputs(tx: Tx, agencyId: string): Promise<VisitInput> {
  const open = await tx
    .select({
      id: delegations.id,
      market: delegations.market,
      startsOn: delegations.startsOn,
      seats: delegations.seats,
      minNewcomers: delegations.minNewcomers,
      minExperienced: delegations.minExperienced,
    })
    .from(delegations)
    .where(and(eq(delegations.agencyId, agencyId), eq(delegations.state, "open")))
    .orderBy(delegations.id);
  const marketOf = new Map(open.map(({ id, market }) => [id, market]));
  const asked = await applicationsTo(tx, agencyId, [...marketOf.keys()]);
  const taken = await seatsTaken(tx, agencyId);
  const firmIds = idsOf(asked, "firmId").filter((id) => !taken.some(({ firmId }) => firmId === id));
  const travellers = await newcomersOf(tx, agencyId, firmIds);
  const newcomers: Newcomer[] = travellers.map(({ id, sector, ready }) => {
    const own = asked.filter(({ firmId }) => firmId === id);
    const markets = [...new Set(own.map(({ delegationId }) => marketOf.get(delegationId) ?? ""))];
    const available = own.map(({ delegationId }) => delegationId);
    return { id, sector, markets, available, ...(ready === null ? {} : { ready }) };
  });
  const known = await experiencedOf(tx, agencyId, idsOf(asked, "mentorId"));
  const experienced: Experienced[] = known.map(({ id, sector, markets }) => {
    const busy = taken.filter(({ mentorId }) => mentorId === id).map(({ startsOn }) => weekOf(startsOn));
    const own = asked.filter(({ mentorId }) => mentorId === id).map(({ delegationId }) => delegationId);
    const free = open.filter(
      ({ id: one, startsOn }) => own.includes(one) && !busy.includes(weekOf(startsOn)),
    );
    return { id, sector, markets, available: free.map(({ id: one }) => one), limit: MOST_TRIPS };
  });
  const conflicts = await keptApart(
    tx,
    agencyId,
    travellers.map(({ id }) => id),
    known.map(({ id }) => id),
  );
  for (const [at, one] of travellers.entries()) {
    for (const other of travellers.slice(at + 1))
      if (areRivals(one, other)) conflicts.push([one.id, other.id]);
    for (const mentor of known)
      if (mentor.own.includes(one.division ?? "")) conflicts.push([one.id, mentor.id]);
  }
  return {
    delegations: open.map(({ startsOn, ...one }) => ({ ...one, week: weekOf(startsOn) })),
    newcomers,
    experienced,
    conflicts,
  };
}

const idsOf = <K extends "firmId" | "mentorId">(
  rows: readonly Record<K, string | null>[],
  key: K,
): string[] => [...new Set(rows.flatMap((row) => row[key] ?? []))].sort();

function applicationsTo(tx: Tx, agencyId: string, delegationIds: string[]) {
  const { delegationId, firmId, mentorId, wish } = delegationApplications;
  return tx
    .select({ delegationId, firmId, mentorId })
    .from(delegationApplications)
    .where(
      and(
        eq(delegationApplications.agencyId, agencyId),
        inArray(delegationId, delegationIds),
        isNull(delegationApplications.withdrawnAt),
      ),
    )
    .orderBy(wish, delegationId);
}

function seatsTaken(tx: Tx, agencyId: string) {
  const { firmId, mentorId } = delegationSeats;
  return tx
    .select({ firmId, mentorId, startsOn: delegations.startsOn })
    .from(delegationSeats)
    .innerJoin(
      delegations,
      and(
        eq(delegations.agencyId, delegationSeats.agencyId),
        eq(delegations.id, delegationSeats.delegationId),
      ),
    )
    .where(
      and(
        eq(delegationSeats.agencyId, agencyId),
        inArray(delegationSeats.state, active),
        inArray(delegations.state, ["planned", "confirmed"]),
      ),
    );
}

async function newcomersOf(tx: Tx, agencyId: string, ids: string[]) {
  const rows = await tx
    .select({
      id: firms.id,
      division: firms.naceDivision,
      section: firms.naceSection,
      chapters: firms.hsChapters,
    })
    .from(firms)
    .where(and(eq(firms.agencyId, agencyId), inArray(firms.id, ids)))
    .orderBy(firms.id);
  const phases = await tx
    .selectDistinctOn([results.firmId], { firmId: results.firmId, phase: results.phase })
    .from(results)
    .where(
      and(
        eq(results.agencyId, agencyId),
        eq(results.instrument, "knowledge-innovation"),
        inArray(results.firmId, ids),
      ),
    )
    .orderBy(results.firmId, desc(results.computedAt));
  return rows.map((row) => {
    const phase = phases.find(({ firmId }) => firmId === row.id)?.phase ?? null;
    const sector = row.division ?? row.section ?? `unknown ${row.id}`;
    return { ...row, sector, ready: phase === null ? null : phase !== "pre" };
  });
}

async function experiencedOf(tx: Tx, agencyId: string, ids: string[]) {
  const rows = await tx
    .select({
      id: mentors.id,
      divisions: mentors.divisions,
      markets: mentors.markets,
      facts: mentors.marketFacts,
    })
    .from(mentors)
    .where(and(eq(mentors.agencyId, agencyId), inArray(mentors.id, ids), eq(mentors.state, "active")))
    .orderBy(mentors.id);
  const businesses = await tx
    .select({ mentorId: mentorBusinesses.mentorId, division: mentorBusinesses.division })
    .from(mentorBusinesses)
    .where(and(eq(mentorBusinesses.agencyId, agencyId), inArray(mentorBusinesses.mentorId, ids)));
  return rows.map(({ id, divisions, markets, facts }) => ({
    id,
    sector: divisions[0] ?? `unknown ${id}`,
    own: businesses.filter(({ mentorId }) => mentorId === id).map(({ division }) => division),
    // A market without a number of years counts as one: known, but not for long.
    markets: {
      ...Object.fromEntries(markets.map((market) => [market, 1])),
      ...Object.fromEntries(facts.map(({ country, years }) => [country, years])),
    },
  }));
}
