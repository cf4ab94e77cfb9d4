import { and, eq, sql } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { mentors } from "@/db/schema/agencies";
import { introductions } from "@/db/schema/contacts";
import { delegations } from "@/db/schema/delegations";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import type { ContactUse, ResultKind, Without } from "@/lib/domain/contact-terms";
import type { OutcomeGroup, OutcomeRow } from "../types";

type Came = { kind: ResultKind; without: Without };

// Names are written out: in a select of one table the builder would drop them from columns.
const answers = (also: ReturnType<typeof sql>) => sql<boolean>`exists (select 1 from introduction_questions q
  where q.agency_id = introductions.agency_id and q.introduction_id = introductions.id ${also})`;
const uses = sql<ContactUse[]>`array(select distinct u from introduction_questions q, unnest(q.uses) u
  where q.agency_id = introductions.agency_id and q.introduction_id = introductions.id and q.used)`;
const results = sql<
  Came[]
>`(select coalesce(json_agg(json_build_object('kind', r.kind, 'without', r.without)), '[]')
  from introduction_results r where r.agency_id = introductions.agency_id and r.introduction_id = introductions.id)`;

/**
 * What came of introductions: of all, and by delegation, mentor and market. One that was used once counts as used, and the
 * two sides of a tie between participants are one, of the market that they travelled to.
 */
export async function listOutcomes(context: Context<ActorOf<"admin">>): Promise<OutcomeRow[]> {
  const rows = await context.read((tx) =>
    tx
      .select({
        delegationId: introductions.delegationId,
        delegation: delegations.name,
        mentorId: introductions.mentorId,
        mentor: accounts.name,
        one: sql<string>`coalesce(${introductions.tieId}, ${introductions.id})`,
        market: sql<string>`case when ${introductions.tieId} is null then ${introductions.country} else ${delegations.market} end`,
        answered: answers(sql`and q.answered_at is not null`),
        used: answers(sql`and q.used`),
        uses,
        results,
      })
      .from(introductions)
      .leftJoin(
        delegations,
        and(eq(delegations.agencyId, introductions.agencyId), eq(delegations.id, introductions.delegationId)),
      )
      .leftJoin(
        mentors,
        and(eq(mentors.agencyId, introductions.agencyId), eq(mentors.id, introductions.mentorId)),
      )
      .leftJoin(accounts, eq(accounts.id, mentors.accountId))
      .where(eq(introductions.agencyId, context.actor.agencyId)),
  );
  const groups = new Map<string, OutcomeRow>();
  const count = (group: OutcomeGroup, id: string | null, name: string | null, row: (typeof rows)[number]) => {
    if (id === null) return;
    const key = `${group} ${id}`;
    const sum = groups.get(key) ?? {
      group,
      id,
      name: name ?? "",
      introductions: 0,
      answered: 0,
      used: 0,
      uses: {},
      results: 0,
      kinds: {},
      without: {},
    };
    sum.introductions += 1;
    sum.answered += row.answered ? 1 : 0;
    sum.used += row.used ? 1 : 0;
    for (const use of new Set(row.uses)) sum.uses[use] = (sum.uses[use] ?? 0) + 1;
    sum.results += row.results.length;
    for (const { kind, without } of row.results) {
      sum.kinds[kind] = (sum.kinds[kind] ?? 0) + 1;
      sum.without[without] = (sum.without[without] ?? 0) + 1;
    }
    groups.set(key, sum);
  };
  for (const row of onePerContact(rows)) {
    count("all", "", "", row);
    count("delegation", row.delegationId, row.delegation, row);
    count("mentor", row.mentorId, row.mentor, row);
    count("market", row.market, row.market, row);
  }
  return [...groups.values()].sort((a, b) => b.introductions - a.introductions || a.id.localeCompare(b.id));
}

type Row = { one: string; answered: boolean; used: boolean; uses: ContactUse[]; results: Came[] };

function onePerContact<R extends Row>(rows: readonly R[]): R[] {
  const merged = new Map<string, R>();
  for (const row of rows) {
    const before = merged.get(row.one);
    merged.set(row.one, {
      ...row,
      answered: row.answered || (before?.answered ?? false),
      used: row.used || (before?.used ?? false),
      uses: [...row.uses, ...(before?.uses ?? [])],
      results: [...row.results, ...(before?.results ?? [])],
    });
  }
  return [...merged.values()];
}
