import { and, asc, desc, eq, gte, inArray, type SQL, sql } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { mentors } from "@/db/schema/agencies";
import { assignments } from "@/db/schema/assignments";
import { audit } from "@/db/schema/audit";
import { firms } from "@/db/schema/firms";
import { offers } from "@/db/schema/offers";
import { actions } from "@/db/schema/plans";
import { reviews } from "@/db/schema/reviews";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import type { ReviewedKind } from "@/lib/domain/review-state";
import { chosen, type ListInput, type ListPage, offsetOf } from "@/lib/list-input";
import { answersHandedIn, standsAlone } from "@/lib/timeline/queries/handing-in";
import { AREAS, NEWS } from "../schema";
import type { AgencyEvent } from "../types";

type AdminContext = Context<ActorOf<"admin">>;

/** What happened in the agency, newest first: who, what, when, about which firm. */
export async function listHistory(context: AdminContext, input: ListInput): Promise<ListPage<AgencyEvent>> {
  const areas = chosen(input, "area").flatMap((area) => AREAS[area as keyof typeof AREAS] ?? []);
  const hats = [...chosen(input, "hat")];
  const where = and(
    eq(audit.agencyId, context.actor.agencyId),
    standsAlone(),
    areas.length > 0 ? inArray(audit.subjectKind, areas) : undefined,
    hats.length > 0 ? inArray(audit.hat, hats) : undefined,
    input.q === "" ? undefined : sql`${audit.firmId} = any ((select firms_matching(${input.q}))::uuid[])`,
  );
  const turn = input.sort.desc ? desc : asc;
  return context.read(async (tx) => {
    const rows = await selectEvents(
      tx,
      where,
      [turn(audit.at), turn(audit.id)],
      input.pageSize,
      offsetOf(input),
    );
    const [count] = await tx.select({ n: sql<number>`count(*)::int` }).from(audit).where(where);
    return { rows, total: count?.n ?? 0 };
  });
}

/** What others did lately that an administrator wants to know of; not every answer and sign-in. */
export async function listNews(context: AdminContext, since: Date, most = 200): Promise<AgencyEvent[]> {
  const where = and(
    eq(audit.agencyId, context.actor.agencyId),
    standsAlone(),
    gte(audit.at, since),
    inArray(audit.verb, [...NEWS]),
  );
  return context.read((tx) => selectEvents(tx, where, [desc(audit.at), desc(audit.id)], most, 0));
}

/** The mentor whom an event about a mentor or an assignment means. */
const mentorMeant = sql`(
  select a.name from ${mentors} m join ${accounts} a on a.id = m.account_id
  where m.agency_id = ${audit.agencyId} and (m.id = ${audit.subjectId} or m.id = (
    select s.mentor_id from ${assignments} s where s.agency_id = ${audit.agencyId} and s.id = ${audit.subjectId})))`;

async function selectEvents(
  tx: Parameters<Parameters<AdminContext["read"]>[0]>[0],
  where: SQL | undefined,
  order: SQL[],
  limit: number,
  offset: number,
): Promise<AgencyEvent[]> {
  const rows = await tx
    .select({
      id: audit.id,
      at: audit.at,
      verb: audit.verb,
      person: accounts.name,
      hat: audit.hat,
      firmId: audit.firmId,
      firm: firms.legalName,
      subjectKind: audit.subjectKind,
      subjectId: audit.subjectId,
      subject: sql<string | null>`coalesce(${offers.title}, ${actions.title}, ${mentorMeant})`,
      reviewed: sql<ReviewedKind | null>`(select r.subject_kind from ${reviews} r
        where r.agency_id = ${audit.agencyId} and r.id = ${audit.subjectId})`,
      changes: audit.changes,
      handedIn: answersHandedIn(),
    })
    .from(audit)
    .leftJoin(accounts, eq(accounts.id, audit.accountId))
    .leftJoin(firms, and(eq(firms.agencyId, audit.agencyId), eq(firms.id, audit.firmId)))
    .leftJoin(offers, and(eq(offers.agencyId, audit.agencyId), eq(offers.id, audit.subjectId)))
    .leftJoin(actions, and(eq(actions.agencyId, audit.agencyId), eq(actions.id, audit.subjectId)))
    .where(where)
    .orderBy(...order)
    .limit(limit)
    .offset(offset);
  return rows.map(({ changes, handedIn, ...row }) => ({
    ...row,
    at: row.at.toISOString(),
    count: handedIn ?? Object.keys(changes).length,
    to: String(changes.status?.to ?? changes.role?.to ?? changes.state?.to ?? ""),
  }));
}
