import { sql } from "drizzle-orm";
import { getTableConfig } from "drizzle-orm/pg-core";
import { beforeAll, describe, expect, it } from "vitest";
import { firmMarkets } from "@/db/schema/firms";
import { actions } from "@/db/schema/plans";
import type { Context } from "@/lib/context/context";
import { tables, tablesByName } from "../support/every-table";
import { fillFirm } from "../support/full-firm";
import { type TestFirm, type TestMentor, type TestPerson, type World, world } from "../support/world";

let w: World;
let firm: TestFirm;
let neighbour: TestFirm;
let foreign: TestFirm;
let mentor: TestMentor;
let admin: TestPerson;

beforeAll(async () => {
  w = await world();
  const [here, there] = [await w.agency(), await w.agency()];
  [firm, neighbour, foreign] = [await w.firm(here.id), await w.firm(here.id), await w.firm(there.id)];
  mentor = await w.mentor(here.id);
  const [idle, stranger] = [await w.mentor(here.id), await w.mentor(there.id)];
  admin = await w.administrator(here.id);
  await w.administrator(there.id);
  await w.assign(firm, mentor);
  await w.assign(neighbour, idle);
  await w.assign(foreign, stranger);
  await fillFirm(w, firm, mentor);
  await fillFirm(w, neighbour, idle);
  await fillFirm(w, foreign, stranger);
});

describe("the catalogue", () => {
  it("has row-level security on every table, unforced, and the policies that the schema declares", async () => {
    const declared = tables
      .flatMap((table) =>
        getTableConfig(table).policies.map((policy) => `${getTableConfig(table).name}.${policy.name}`),
      )
      .sort();
    const found = await w.database.owner.query<{ name: string }>(
      "select tablename || '.' || policyname as name from pg_policies where schemaname = 'public'",
    );
    expect(found.rows.map(({ name }) => name).sort()).toEqual(declared);
    const state = await w.database.owner.query<{ name: string; ok: boolean }>(
      `select c.relname as name, c.relrowsecurity and not c.relforcerowsecurity and c.relowner = 'landfall_owner'::regrole as ok
       from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`,
    );
    expect(state.rows.filter(({ ok }) => !ok)).toEqual([]);
    expect(state.rows.map(({ name }) => name).sort()).toEqual([...tablesByName.keys()].sort());
  });

  it("gives the working roles no way round", async () => {
    const roles = await w.database.owner.query<{ rolname: string; free: boolean }>(
      "select rolname, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as free from pg_roles where rolname like 'landfall_%'",
    );
    expect(roles.rows.sort((a, b) => a.rolname.localeCompare(b.rolname))).toEqual(
      ["landfall_app", "landfall_job", "landfall_owner"].map((rolname) => ({ rolname, free: false })),
    );
  });

  it("keeps audit rows, account events, reviews, messages, feedback, questionnaires and moves between stages append-only for the application", async () => {
    const rights = await w.database.owner.query<{ name: string }>(
      `select table_name || ' ' || lower(privilege_type) as name from information_schema.table_privileges
       where grantee = 'landfall_app' and table_name in ('audit', 'account_events', 'reviews', 'stage_moves', 'messages', 'feedback', 'instrument_versions') and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')`,
    );
    expect(rights.rows).toEqual([]);
  });
});

type Seen = "own" | "agency" | "none";
// Rows of each table as its hat sees them: those of the own (or mentored) firm, all of the agency, or none.
const expected: Record<string, { member: Seen; mentor: Seen; admin: Seen }> = {
  firm_markets: { member: "own", mentor: "own", admin: "agency" },
  memberships: { member: "own", mentor: "own", admin: "agency" },
  sharing: { member: "own", mentor: "own", admin: "agency" },
  join_requests: { member: "own", mentor: "none", admin: "none" },
  invitations: { member: "own", mentor: "none", admin: "none" },
  assignments: { member: "own", mentor: "own", admin: "agency" },
  assessments: { member: "own", mentor: "own", admin: "agency" },
  responses: { member: "own", mentor: "own", admin: "agency" },
  revealed_answers: { member: "own", mentor: "own", admin: "agency" },
  answer_views: { member: "none", mentor: "own", admin: "none" },
  results: { member: "own", mentor: "own", admin: "agency" },
  plans: { member: "own", mentor: "own", admin: "agency" },
  actions: { member: "own", mentor: "own", admin: "agency" },
  comments: { member: "own", mentor: "own", admin: "agency" },
  reviews: { member: "own", mentor: "own", admin: "agency" },
  review_triggers: { member: "own", mentor: "own", admin: "agency" },
  private_notes: { member: "none", mentor: "own", admin: "none" },
  market_plan_parts: { member: "own", mentor: "own", admin: "agency" },
  market_plans: { member: "own", mentor: "own", admin: "agency" },
  stage_moves: { member: "own", mentor: "own", admin: "agency" },
  visits: { member: "own", mentor: "none", admin: "none" },
  meetings: { member: "own", mentor: "own", admin: "agency" },
  meeting_times: { member: "own", mentor: "own", admin: "agency" },
  agenda_items: { member: "own", mentor: "own", admin: "agency" },
  meeting_notes: { member: "own", mentor: "none", admin: "none" },
  next_steps: { member: "own", mentor: "own", admin: "agency" },
  threads: { member: "own", mentor: "own", admin: "none" },
  messages: { member: "own", mentor: "own", admin: "none" },
  thread_reads: { member: "own", mentor: "none", admin: "none" },
  hand_overs: { member: "none", mentor: "own", admin: "agency" },
  feedback: { member: "own", mentor: "none", admin: "agency" },
  mentor_searches: { member: "own", mentor: "none", admin: "agency" },
  mentor_wishes: { member: "own", mentor: "own", admin: "agency" },
  mentor_refusals: { member: "own", mentor: "none", admin: "agency" },
  introductions: { member: "own", mentor: "none", admin: "agency" },
  introduction_questions: { member: "own", mentor: "none", admin: "agency" },
  introduction_results: { member: "own", mentor: "none", admin: "agency" },
  delegation_applications: { member: "own", mentor: "none", admin: "agency" },
  delegation_seats: { member: "own", mentor: "none", admin: "agency" },
  travel_claims: { member: "own", mentor: "none", admin: "agency" },
  travel_costs: { member: "own", mentor: "none", admin: "agency" },
  journey_reports: { member: "own", mentor: "own", admin: "agency" },
  journey_steps: { member: "own", mentor: "own", admin: "agency" },
  follow_ups: { member: "own", mentor: "none", admin: "agency" },
  journey_step_answers: { member: "own", mentor: "none", admin: "agency" },
  campaign_invitations: { member: "own", mentor: "own", admin: "agency" },
  wave_pairs: { member: "own", mentor: "own", admin: "agency" },
  interests: { member: "own", mentor: "none", admin: "agency" },
  audit: { member: "own", mentor: "own", admin: "agency" },
};

const firmsIn = async (context: Context, table: string): Promise<string[]> => {
  const found = await context.read((tx) =>
    tx.execute<{ firm_id: string }>(
      sql`select distinct firm_id from ${sql.identifier(table)} where firm_id is not null`,
    ),
  );
  return found.rows.map((row) => row.firm_id).sort();
};
const rowsOf = (seen: Seen) =>
  seen === "none" ? [] : seen === "own" ? [firm.id] : [firm.id, neighbour.id].sort();

describe("rows of a firm", () => {
  it("has a row here for every table that holds a firm's data", () => {
    const ofFirms = [...tablesByName]
      .filter(([, table]) => getTableConfig(table).columns.some((column) => column.name === "firm_id"))
      .map(([name]) => name);
    expect(Object.keys(expected).sort()).toEqual(ofFirms.sort());
  });

  it.each(Object.keys(expected))("%s: each hat sees its own and nothing else", async (table) => {
    const row = expected[table];
    if (!row) throw new Error(table);
    expect(await firmsIn(await w.memberContext(firm), table)).toEqual(rowsOf(row.member));
    expect(await firmsIn(await w.mentorContext(mentor), table)).toEqual(rowsOf(row.mentor));
    expect(await firmsIn(await w.adminContext(admin, firm.agencyId), table)).toEqual(rowsOf(row.admin));
    expect(await firmsIn(await w.contextOf(null, { kind: "anonymous", id: firm.agencyId }), table)).toEqual(
      [],
    );
  });

  it.each(Object.keys(expected))("%s: it is the policy that hides the rest", async (table) => {
    const context = await w.memberContext(firm);
    await w.database.owner.query(`alter table ${table} disable row level security`);
    const bare = await firmsIn(context, table);
    await w.database.owner.query(`alter table ${table} enable row level security`);
    expect(bare).toContain(foreign.id);
  });

  it("refuses a write across the border", async () => {
    const context = await w.memberContext(firm);
    const smuggle = context.write((tx) =>
      tx.insert(firmMarkets).values({ agencyId: foreign.agencyId, firmId: foreign.id, country: "NO" }),
    );
    await expect(smuggle).rejects.toMatchObject({ code: "42501" });
    const moved = await context.write((tx) => tx.update(actions).set({ title: "Mine now" }).returning());
    expect(moved.map((row) => row.firmId)).toEqual([firm.id]);
  });

  it("hides from mentors what the firm takes back", async () => {
    const context = await w.mentorContext(mentor);
    await w.database.owner.query("delete from sharing where firm_id = $1 and scope = 'answers'", [firm.id]);
    expect(await firmsIn(context, "responses")).toEqual([]);
    expect(await firmsIn(context, "results")).toEqual([firm.id]);
    await w.database.owner.query(
      "delete from sharing where firm_id = $1 and scope in ('diagnosis', 'plan')",
      [firm.id],
    );
    for (const table of [
      "assessments",
      "results",
      "plans",
      "actions",
      "comments",
      "audit",
      "journey_reports",
    ])
      expect([table, await firmsIn(context, table)]).toEqual([table, []]);
  });
});
