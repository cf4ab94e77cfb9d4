import { and, eq, type SQL, sql } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { mentors } from "@/db/schema/agencies";
import { assignments } from "@/db/schema/assignments";
import { firms } from "@/db/schema/firms";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { silenceOf } from "@/lib/domain/silence";
import { isUuid } from "@/lib/form-data";
import type { PairWork } from "../types";
import { metSince } from "./last-met";

type Admin = Context<ActorOf<"admin">>;

/** What the agency sees of a firm's work with its mentors, the running pairs first. */
export async function listWorkOfFirm(context: Admin, { firmId }: { firmId: string }): Promise<PairWork[]> {
  return isUuid(firmId) ? pairs(context, eq(assignments.firmId, firmId)) : [];
}

/** The same of a mentor's work with firms. */
export async function listWorkOfMentor(
  context: Admin,
  { mentorId }: { mentorId: string },
): Promise<PairWork[]> {
  return isUuid(mentorId) ? pairs(context, eq(assignments.mentorId, mentorId)) : [];
}

const held = sql`from meetings m where m.agency_id = ${assignments}.agency_id
  and m.assignment_id = ${assignments}.id and m.state = 'held'`;

async function pairs({ actor, now, read }: Admin, which: SQL): Promise<PairWork[]> {
  const rows = await read((tx) =>
    tx
      .select({
        assignmentId: assignments.id,
        firmId: assignments.firmId,
        firm: firms.legalName,
        mentorId: assignments.mentorId,
        mentor: accounts.name,
        since: assignments.since,
        endedAt: assignments.endedAt,
        metSince: metSince(),
        minutes: sql<number>`(select coalesce(sum(m.spent_minutes), 0)::int ${held})`,
        dates: sql<
          string[]
        >`(select coalesce(json_agg(m.starts_at order by m.starts_at desc), '[]') ${held})`,
        handOver: sql<
          PairWork["handOver"]
        >`(select case when h.written_at is null then 'asked' else 'written' end
          from hand_overs h where h.agency_id = ${assignments}.agency_id and h.assignment_id = ${assignments}.id)`,
      })
      .from(assignments)
      .innerJoin(firms, and(eq(firms.agencyId, assignments.agencyId), eq(firms.id, assignments.firmId)))
      .innerJoin(
        mentors,
        and(eq(mentors.agencyId, assignments.agencyId), eq(mentors.id, assignments.mentorId)),
      )
      .innerJoin(accounts, eq(accounts.id, mentors.accountId))
      .where(and(eq(assignments.agencyId, actor.agencyId), which))
      .orderBy(sql`${assignments.endedAt} desc nulls first`, firms.legalName, accounts.name, assignments.id),
  );
  return rows.map(({ metSince: met, since, endedAt, dates, ...row }) => ({
    ...row,
    since: since.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    dates: dates.map((at) => new Date(at).toISOString()),
    silence: endedAt === null ? silenceOf(new Date(met), since, now) : null,
  }));
}
