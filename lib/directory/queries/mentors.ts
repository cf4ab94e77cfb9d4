import { and, arrayOverlaps, asc, desc, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { mentors } from "@/db/schema/agencies";
import { assignments } from "@/db/schema/assignments";
import { mentorVettings } from "@/db/schema/mentor-profiles";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { silenceOf } from "@/lib/domain/silence";
import { isUuid } from "@/lib/form-data";
import { chosen, type ListInput, type ListPage, offsetOf } from "@/lib/list-input";
import { metSince } from "@/lib/meetings/queries/last-met";
import { mentorsVisibleTo } from "../scope";
import type { MentorRecord, MentorRow } from "../types";

const load = sql<number>`(select count(*)::int from ${assignments} where ${assignments.agencyId} = ${mentors.agencyId}
  and ${assignments.mentorId} = ${mentors.id} and ${assignments.endedAt} is null)`;

const quietSince = sql<string | null>`(select min(${metSince()}) from ${assignments}
  where ${assignments.agencyId} = ${mentors.agencyId} and ${assignments.mentorId} = ${mentors.id}
    and ${assignments.endedAt} is null)`;

const vetted = sql<boolean>`exists (select 1 from ${mentorVettings}
  where ${mentorVettings.agencyId} = ${mentors.agencyId} and ${mentorVettings.mentorId} = ${mentors.id}
    and ${mentorVettings.state} = 'vetted')`;

const columns = {
  id: mentors.id,
  name: accounts.name,
  email: accounts.email,
  headline: mentors.headline,
  state: mentors.state,
  vetted,
  load,
  quietSince,
  markets: mentors.markets,
  languages: mentors.languages,
  since: mentors.createdAt,
};

/** The agency's mentors with how many firms each looks after. */
export async function listMentors(
  context: Context<ActorOf<"admin">>,
  input: ListInput,
): Promise<ListPage<MentorRow>> {
  const states = chosen(input, "state");
  const markets = chosen(input, "market");
  const like = `%${input.q.replace(/[\\%_]/g, "\\$&")}%`;
  const where = and(
    mentorsVisibleTo(context.actor),
    states.length > 0 ? inArray(mentors.state, [...states]) : undefined,
    markets.length > 0 ? arrayOverlaps(mentors.markets, [...markets]) : undefined,
    input.q === ""
      ? undefined
      : or(
          sql`${accounts.name} ilike ${like}`,
          sql`${accounts.email} ilike ${like}`,
          sql`${mentors.headline} ilike ${like}`,
        ),
  );
  return context.read(async (tx) => {
    const rows = await tx
      .select(columns)
      .from(mentors)
      .innerJoin(accounts, eq(accounts.id, mentors.accountId))
      .where(where)
      .orderBy(...order(input))
      .limit(input.pageSize)
      .offset(offsetOf(input));
    const [count] = await tx
      .select({ n: sql<number>`count(*)::int` })
      .from(mentors)
      .innerJoin(accounts, eq(accounts.id, mentors.accountId))
      .where(where);
    return {
      rows: rows.map((row) => toRow(row, context.now)),
      total: count?.n ?? 0,
    };
  });
}

/** One mentor with the whole profile; null where there is no such mentor in the agency. */
export async function getMentor(
  context: Context<ActorOf<"admin">>,
  mentorId: string,
): Promise<MentorRecord | null> {
  if (!isUuid(mentorId)) return null;
  const [row] = await context.read((tx) =>
    tx
      .select({
        ...columns,
        experience: mentors.experience,
        industries: mentors.industries,
        knowledge: mentors.knowledge,
        entryModes: mentors.entryModes,
        version: mentors.version,
      })
      .from(mentors)
      .innerJoin(accounts, eq(accounts.id, mentors.accountId))
      .where(and(mentorsVisibleTo(context.actor), eq(mentors.id, mentorId))),
  );
  return row ? toRow(row, context.now) : null;
}

function toRow<R extends { since: Date; quietSince: string | null }>(
  { quietSince: from, ...row }: R,
  now: Date,
) {
  const silence = from === null ? null : silenceOf(null, new Date(from), now);
  return { ...row, since: row.since.toISOString(), silence };
}

function order({ sort }: ListInput): SQL[] {
  const turn = sort.desc ? desc : asc;
  const name = sql`lower(${accounts.name})`;
  const by: Record<string, SQL> = {
    load,
    quiet: quietSince,
    state: sql`${mentors.state}`,
    since: sql`${mentors.createdAt}`,
  };
  return [turn(by[sort.id] ?? name), name, asc(mentors.id)];
}
