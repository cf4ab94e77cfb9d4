import { asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { administrators, mentors } from "@/db/schema/agencies";
import { firms, memberships } from "@/db/schema/firms";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { chosen, type ListInput, type ListPage, offsetOf } from "@/lib/list-input";
import type { PersonRow } from "../types";

type Hat = PersonRow["hats"][number];

/** Everyone who wears a hat in the agency now, one line a person with all the hats that they wear here. */
export async function listPeople(
  context: Context<ActorOf<"admin">>,
  input: ListInput,
): Promise<ListPage<PersonRow>> {
  const worn = hatsOf(context.actor.agencyId);
  const wanted = [...chosen(input, "hat")];
  const like = `%${input.q.replace(/[\\%_]/g, "\\$&")}%`;
  const matches =
    input.q === "" ? sql`true` : sql`(${accounts.name} ilike ${like} or ${accounts.email} ilike ${like})`;
  // A person found by one hat is still shown with all of them.
  const wears = wanted.length === 0 ? sql`true` : sql`bool_or(${inArray(sql`h.kind`, wanted)})`;
  return context.read(async (tx) => {
    const grouped = tx
      .select({
        id: accounts.id,
        name: accounts.name,
        email: accounts.email,
        since: sql<string>`min(h.since)`.as("since"),
        hats: sql<
          Hat[]
        >`json_agg(json_build_object('kind', h.kind, 'firmId', h.firm_id, 'firm', h.firm, 'mentorId', h.mentor_id)
          order by h.kind, h.firm)`.as("hats"),
      })
      .from(accounts)
      .innerJoin(worn, eq(sql`h.account_id`, accounts.id))
      .where(matches)
      .groupBy(accounts.id, accounts.name, accounts.email)
      .having(wears)
      .as("people");
    const rows = await tx
      .select()
      .from(grouped)
      .orderBy(...order(input, grouped))
      .limit(input.pageSize)
      .offset(offsetOf(input));
    const [count] = await tx.select({ n: sql<number>`count(*)::int` }).from(grouped);
    return {
      rows: rows.map((row) => ({ ...row, since: new Date(row.since).toISOString() })),
      total: count?.n ?? 0,
    };
  });
}

const hatsOf = (agencyId: string): SQL => sql`(
  select m.account_id, m.role as kind, m.firm_id, f.legal_name as firm, m.joined_at as since,
      null::uuid as mentor_id
    from ${memberships} m join ${firms} f on f.agency_id = m.agency_id and f.id = m.firm_id
    where m.agency_id = ${agencyId} and m.ended_at is null
  union all
  select t.account_id, 'mentor', null, null, t.created_at, t.id from ${mentors} t
    where t.agency_id = ${agencyId} and t.state <> 'ended'
  union all
  select d.account_id, 'admin', null, null, d.created_at, null from ${administrators} d
    where d.agency_id = ${agencyId} and d.ended_at is null) h`;

function order({ sort }: ListInput, people: Record<"id" | "name" | "email" | "since", unknown>): SQL[] {
  const turn = sort.desc ? desc : asc;
  const name = sql`lower(${people.name})`;
  const by: Record<string, SQL> = { email: sql`${people.email}`, since: sql`${people.since}` };
  return [turn(by[sort.id] ?? name), sql`${people.id}`];
}
