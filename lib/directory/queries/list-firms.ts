import { and, asc, desc, eq, inArray, isNull, not, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { mentors } from "@/db/schema/agencies";
import { assignments } from "@/db/schema/assignments";
import { firms } from "@/db/schema/firms";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import type { Phase, SizeClass } from "@/lib/domain/vocabulary";
import { chosen, type ListInput, type ListPage, offsetOf } from "@/lib/list-input";
import { firmsVisibleTo } from "../scope";
import type { FirmRow } from "../types";
import { hasMentor, latestResults, openReviews } from "./standing";

const phase = sql<Phase | null>`latest.phase`;
const assessedAt = sql<string | null>`latest.submitted_at`;

/** The agency's firms: searched, filtered, sorted and counted over everything. */
export async function listFirms(
  context: Context<ActorOf<"admin">>,
  input: ListInput,
): Promise<ListPage<FirmRow>> {
  const { agencyId } = context.actor;
  const where = and(firmsVisibleTo(context.actor), ...conditions(input, context.now));
  const latest = latestResults(agencyId);
  return context.read(async (tx) => {
    const rows = await tx
      .select({
        id: firms.id,
        name: firms.legalName,
        country: firms.country,
        naceSection: firms.naceSection,
        sizeClass: firms.sizeClass,
        phase,
        band: sql<string | null>`latest.band`,
        assessedAt,
        openReviews,
        createdAt: firms.createdAt,
      })
      .from(firms)
      .leftJoin(latest, sql`latest.firm_id = ${firms.id}`)
      .where(where)
      .orderBy(...order(input))
      .limit(input.pageSize)
      .offset(offsetOf(input));
    const [count] = await tx
      .select({ n: sql<number>`count(*)::int` })
      .from(firms)
      .leftJoin(latest, sql`latest.firm_id = ${firms.id}`)
      .where(where);
    const names = await mentorNames(
      tx,
      agencyId,
      rows.map(({ id }) => id),
    );
    return {
      rows: rows.map((row) => ({
        ...row,
        sizeClass: row.sizeClass as SizeClass | null,
        assessedAt: row.assessedAt === null ? null : new Date(row.assessedAt).toISOString(),
        createdAt: row.createdAt.toISOString(),
        mentors: names.filter(({ firmId }) => firmId === row.id).map(({ name }) => name),
      })),
      total: count?.n ?? 0,
    };
  });
}

const DAY = 86_400_000;

function conditions(input: ListInput, now: Date): (SQL | undefined)[] {
  const when = (name: string, condition: (values: string[]) => SQL) => {
    const values = [...chosen(input, name)];
    return values.length > 0 ? condition(values) : undefined;
  };
  return [
    input.q === "" ? undefined : sql`${firms.id} = any ((select firms_matching(${input.q}))::uuid[])`,
    when("country", (values) => inArray(firms.country, values)),
    when("industry", (values) => inArray(firms.naceSection, values)),
    when("size", (values) => inArray(firms.sizeClass, values)),
    when("phase", (values) => inArray(sql`coalesce(${phase}, 'none')`, values)),
    when("mentor", ([value]) => (value === "yes" ? hasMentor : not(hasMentor))),
    when("review", ([value]) => (value === "open" ? sql`${openReviews} > 0` : sql`${openReviews} = 0`)),
    when("assessed", ([value]) =>
      value === "90-days"
        ? sql`latest.submitted_at >= ${new Date(now.getTime() - 90 * DAY).toISOString()}::timestamptz`
        : sql`latest.submitted_at is null`,
    ),
  ];
}

function order({ sort }: ListInput): SQL[] {
  const turn = sort.desc ? desc : asc;
  const name = sql`lower(${firms.legalName})`;
  const by: Record<string, SQL> = {
    country: sql`${firms.country}`,
    phase: sql`array_position(array['pre', 'initial', 'experienced'], ${phase})`,
    industry: sql`${firms.naceSection}`,
    size: sql`array_position(array['micro', 'small', 'medium', 'large'], ${firms.sizeClass})`,
    assessed: assessedAt,
    reviews: openReviews,
    registered: sql`${firms.createdAt}`,
  };
  return [sql`${turn(by[sort.id] ?? name)} nulls last`, name, asc(firms.id)];
}

async function mentorNames(tx: Tx, agencyId: string, firmIds: string[]) {
  if (firmIds.length === 0) return [];
  return tx
    .select({ firmId: assignments.firmId, name: accounts.name })
    .from(assignments)
    .innerJoin(mentors, and(eq(mentors.agencyId, assignments.agencyId), eq(mentors.id, assignments.mentorId)))
    .innerJoin(accounts, eq(accounts.id, mentors.accountId))
    .where(
      and(
        eq(assignments.agencyId, agencyId),
        inArray(assignments.firmId, firmIds),
        isNull(assignments.endedAt),
      ),
    )
    .orderBy(accounts.name);
}
