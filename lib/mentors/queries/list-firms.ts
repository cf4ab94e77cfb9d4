import { and, asc, count, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assignments } from "@/db/schema/assignments";
import { firms } from "@/db/schema/firms";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import type { Band } from "@/lib/domain/knowledge-innovation/types";
import { silenceOf } from "@/lib/domain/silence";
import type { Phase } from "@/lib/domain/vocabulary";
import { chosen, type ListInput, type ListPage, offsetOf } from "@/lib/list-input";
import { metSince } from "@/lib/meetings/queries/last-met";
import { lookedAfterBy } from "../scope";
import type { MentoredFirm } from "../types";
import { newestResult, standing } from "./standing";

export type MyFirms = ListPage<MentoredFirm> & {
  /** Countries of all firms of the mentor, for the filter. */
  countries: string[];
  /** How many firms the mentor has, whatever the filters say. */
  all: number;
  /** In how many of them something waits for a review, whatever the filters say. */
  waiting: number;
};

/** The firms that a mentor looks after: searched, filtered, sorted and counted over everything. */
export async function listMyFirms(context: Context<ActorOf<"mentor">>, input: ListInput): Promise<MyFirms> {
  const { actor, now } = context;
  return context.read(async (tx) => {
    const mine = mentored(tx, actor, now);
    const where = and(...conditions(input, mine));
    const rows = await tx
      .select()
      .from(mine)
      .where(where)
      .orderBy(...order(input, mine))
      .limit(input.pageSize)
      .offset(offsetOf(input));
    const [found] = await tx.select({ total: count() }).from(mine).where(where);
    const all = await tx
      .select({ country: firms.country, firms: count() })
      .from(assignments)
      .innerJoin(firms, ofAssignment)
      .where(lookedAfterBy(actor))
      .groupBy(firms.country)
      .orderBy(firms.country);
    const [asking] = await tx.select({ firms: count() }).from(mine).where(sql`${mine.waiting} > 0`);
    return {
      rows: rows.map(({ metSince: met, ...row }) => ({
        ...row,
        silence: silenceOf(new Date(met), row.since, now),
        since: row.since.toISOString(),
        visitedAt: isoOrNull(row.visitedAt),
        lastEventAt: isoOrNull(row.lastEventAt),
      })),
      total: found?.total ?? 0,
      countries: all.map(({ country }) => country),
      waiting: asking?.firms ?? 0,
      all: all.reduce((sum, one) => sum + one.firms, 0),
    };
  });
}

const ofAssignment = and(eq(firms.agencyId, assignments.agencyId), eq(firms.id, assignments.firmId));
const isoOrNull = (at: string | null) => (at === null ? null : new Date(at).toISOString());

function mentored(tx: Tx, actor: ActorOf<"mentor">, now: Date) {
  const { showsDiagnosis, waiting, fresh, visitedAt, lastEventAt } = standing(actor, now);
  return tx
    .select({
      id: firms.id,
      name: firms.legalName,
      country: firms.country,
      naceSection: firms.naceSection,
      phase: newestResult<Phase>("phase").as("phase"),
      band: newestResult<Band>("band").as("band"),
      showsDiagnosis: showsDiagnosis.as("shows_diagnosis"),
      waiting: waiting.as("waiting"),
      fresh: fresh.as("fresh"),
      visitedAt: visitedAt.as("visited_at"),
      lastEventAt: lastEventAt.as("last_event_at"),
      since: assignments.since,
      metSince: metSince().as("met_since"),
    })
    .from(assignments)
    .innerJoin(firms, ofAssignment)
    .where(lookedAfterBy(actor))
    .as("mine");
}

type Mine = ReturnType<typeof mentored>;

function conditions(input: ListInput, mine: Mine): (SQL | undefined)[] {
  const [phases, countries, show] = [chosen(input, "phase"), chosen(input, "country"), chosen(input, "show")];
  return [
    input.q === "" ? undefined : sql`${mine.id} = any ((select firms_matching(${input.q}))::uuid[])`,
    phases.length > 0 ? inArray(sql`coalesce(${mine.phase}, 'none')`, [...phases]) : undefined,
    countries.length > 0 ? inArray(mine.country, [...countries]) : undefined,
    show.includes("waiting") ? sql`${mine.waiting} > 0` : undefined,
    show.includes("new") ? sql`${mine.fresh} > 0` : undefined,
  ];
}

function order({ sort }: ListInput, mine: Mine): SQL[] {
  const turn = sort.desc ? desc : asc;
  const name = sql`lower(${mine.name})`;
  const by: Record<string, SQL> = {
    country: sql`${mine.country}`,
    phase: sql`array_position(array['pre', 'initial', 'experienced'], ${mine.phase})`,
    waiting: sql`${mine.waiting}`,
    fresh: sql`${mine.fresh}`,
    last: sql`${mine.lastEventAt}`,
    met: sql`${mine.metSince}`,
  };
  return [sql`${turn(by[sort.id] ?? name)} nulls last`, asc(name), asc(mine.id)];
}
