import { and, eq, inArray, isNull, notExists, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";
import { results } from "@/db/schema/assessments";
import { assignments } from "@/db/schema/assignments";
import { firmMarkets, firms, memberships } from "@/db/schema/firms";
import { mentorRefusals, mentorSearches, mentorWishes } from "@/db/schema/mentor-profiles";
import { wavePairs } from "@/db/schema/waves";
import { COMPETENCE_AREAS } from "@/lib/domain/competence/areas";
import type { CompetenceGap } from "@/lib/domain/competence/types";
import type { PairingFirm, Wish } from "@/lib/domain/pairing/types";
import { ENTRY_MODES, KNOWLEDGE, PHASES } from "@/lib/domain/vocabulary";
import { diagnosisOf, ofInstrument } from "@/lib/results/queries/stored";

/** A firm that looks for a mentor, with what it wrote about whom to leave out. */
export type FirmRow = Omit<PairingFirm, "avoids" | "agreesTo"> & {
  name: string;
  waited: number;
  first: boolean;
  refusals: { kind: string; name: string }[];
  /** Mentors that it has now, or has been proposed before and was not matched with. */
  partners: string[];
};

/** The firms that a wave is for, by id. */
export async function readFirms(tx: Tx, agencyId: string): Promise<FirmRow[]> {
  const open = tx
    .select({ one: sql`1` })
    .from(wavePairs)
    .where(
      and(
        eq(wavePairs.agencyId, agencyId),
        eq(wavePairs.firmId, mentorSearches.firmId),
        eq(wavePairs.state, "offered"),
      ),
    );
  const rows = await tx
    .select()
    .from(mentorSearches)
    .innerJoin(firms, and(eq(firms.agencyId, mentorSearches.agencyId), eq(firms.id, mentorSearches.firmId)))
    .where(and(eq(mentorSearches.agencyId, agencyId), isNull(mentorSearches.closedAt), notExists(open)))
    .orderBy(firms.id);
  const ids = rows.map(({ firms: firm }) => firm.id);
  const more = await aboutFirms(tx, agencyId, ids);
  return rows.map(({ firms: firm, mentor_searches: search }) => {
    const of = <T extends { firmId: string }>(list: ReadonlyMap<string, T[]>) => list.get(firm.id) ?? [];
    const markets = of(more.markets);
    const [latest] = of(more.results);
    const [able] = of(more.competence);
    return {
      id: firm.id,
      agencyId,
      name: firm.legalName,
      waited: search.waited,
      first: search.first,
      languages: firm.languages,
      markets: firm.targetMarkets,
      presentMarkets: markets.map(({ country }) => country),
      country: firm.country,
      region: firm.region,
      section: firm.naceSection,
      division: firm.naceDivision,
      phase: PHASES.find((one) => one === latest?.phase) ?? null,
      gaps: (latest?.diagnosis.gaps ?? []).map(({ knowledge, need }) => ({ knowledge, size: need })),
      lacks: greatestGaps(able?.diagnosis.gaps ?? []),
      modes: ENTRY_MODES.filter((mode) => markets.some(({ modes }) => modes.includes(mode))),
      wishes: of(more.wishes).flatMap(toWish),
      people: of(more.people).map(({ accountId }) => accountId),
      refusals: of(more.refusals).map(({ kind, name }) => ({ kind, name })),
      partners: [...of(more.held), ...of(more.before)].map(({ mentorId }) => mentorId),
    };
  });
}

async function aboutFirms(tx: Tx, agencyId: string, ids: string[]) {
  return {
    markets: byFirm(
      await tx
        .select()
        .from(firmMarkets)
        .where(hereOf(firmMarkets, agencyId, ids))
        .orderBy(firmMarkets.country),
    ),
    people: byFirm(
      await tx
        .select({ firmId: memberships.firmId, accountId: memberships.accountId })
        .from(memberships)
        .where(and(hereOf(memberships, agencyId, ids), isNull(memberships.endedAt)))
        .orderBy(memberships.accountId),
    ),
    wishes: byFirm(
      await tx
        .select()
        .from(mentorWishes)
        .where(hereOf(mentorWishes, agencyId, ids))
        .orderBy(mentorWishes.place),
    ),
    refusals: byFirm(
      await tx
        .select()
        .from(mentorRefusals)
        .where(hereOf(mentorRefusals, agencyId, ids))
        .orderBy(mentorRefusals.id),
    ),
    held: byFirm(
      await tx
        .select({ firmId: assignments.firmId, mentorId: assignments.mentorId })
        .from(assignments)
        .where(and(hereOf(assignments, agencyId, ids), isNull(assignments.endedAt))),
    ),
    before: byFirm(
      await tx
        .select({ firmId: wavePairs.firmId, mentorId: wavePairs.mentorId })
        .from(wavePairs)
        .where(and(hereOf(wavePairs, agencyId, ids), eq(wavePairs.state, "declined"))),
    ),
    results: byFirm(
      await tx
        .selectDistinctOn([results.firmId], {
          firmId: results.firmId,
          phase: results.phase,
          diagnosis: diagnosisOf("knowledge-innovation"),
        })
        .from(results)
        .where(and(hereOf(results, agencyId, ids), ofInstrument("knowledge-innovation")))
        .orderBy(results.firmId, sql`${results.computedAt} desc`, sql`${results.id} desc`),
    ),
    competence: byFirm(
      await tx
        .selectDistinctOn([results.firmId], {
          firmId: results.firmId,
          diagnosis: diagnosisOf("competence"),
        })
        .from(results)
        .where(and(hereOf(results, agencyId, ids), ofInstrument("competence")))
        .orderBy(results.firmId, sql`${results.computedAt} desc`, sql`${results.id} desc`),
    ),
  };
}

/** The greatest gap in each area of competence, in the order of the areas. */
function greatestGaps(gaps: readonly CompetenceGap[]) {
  return COMPETENCE_AREAS.flatMap((area) => {
    const size = Math.max(0, ...gaps.flatMap((gap) => (gap.area === area ? gap.need : [])));
    return size > 0 ? [{ area, size }] : [];
  });
}

type OfFirm = { agencyId: AnyPgColumn; firmId: AnyPgColumn };
const hereOf = (table: OfFirm, agencyId: string, ids: string[]) =>
  and(eq(table.agencyId, agencyId), inArray(table.firmId, ids));

function byFirm<T extends { firmId: string }>(rows: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const list = found.get(row.firmId);
    if (list) list.push(row);
    else found.set(row.firmId, [row]);
  }
  return found;
}

function toWish({ kind, value }: { kind: string; value: string }): Wish[] {
  switch (kind) {
    case "market":
      return [{ kind, country: value }];
    case "language":
      return [{ kind, language: value }];
    case "industry":
      return [{ kind, section: value }];
    case "knowledge":
      return KNOWLEDGE.flatMap((one) => (one === value ? [{ kind, knowledge: one }] : []));
    case "mode":
      return ENTRY_MODES.flatMap((one) => (one === value ? [{ kind, mode: one }] : []));
    default:
      return [];
  }
}
