import { and, desc, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { results } from "@/db/schema/assessments";
import { agencyBenchmarks, benchmarks } from "@/db/schema/benchmarks";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { FEWEST_FIRMS, type Group } from "@/lib/domain/benchmark/groups";
import { type Figure, figuresOf } from "@/lib/domain/models/figures";
import type { ModelId } from "@/lib/domain/models/types";
import type { GroupedFigures } from "../types";
import { diagnosisOf, ofInstrument } from "./stored";

/** What the agency's firms score in one questionnaire: all of them, those of each group, and beside them the whole portal. */
export async function listGroupedFigures(
  context: Context<ActorOf<"admin">>,
  { of, by }: { of: ModelId; by: Exclude<Group, "all"> },
): Promise<GroupedFigures> {
  const { agencyId } = context.actor;
  return context.read(async (tx) => {
    const { figure, grouping, value, n, mean, low, high, computedAt } = agencyBenchmarks;
    const own = await tx
      .select({ figure, grouping, value, n, mean, low, high, computedAt })
      .from(agencyBenchmarks)
      .where(and(eq(agencyBenchmarks.agencyId, agencyId), eq(agencyBenchmarks.instrument, of)))
      .orderBy(desc(n), value);
    const portal = await tx
      .select({
        figure: benchmarks.figure,
        n: benchmarks.n,
        mean: benchmarks.mean,
        low: benchmarks.low,
        high: benchmarks.high,
      })
      .from(benchmarks)
      .where(and(eq(benchmarks.instrument, of), eq(benchmarks.grouping, "all")));
    const named = own.length === 0 ? [] : await figuresAsked(tx, agencyId, of);
    return {
      computedAt: own[0]?.computedAt.toISOString() ?? null,
      figures: named.map(({ key, label }) => {
        const rows = own.filter((row) => row.figure === key);
        const all = rows.find((row) => row.grouping === "all") ?? null;
        const beside = portal.find((row) => row.figure === key) ?? null;
        // The other agencies' mean follows from the two: nothing of fewer firms than are ever shown.
        const others = (beside?.n ?? 0) - (all?.n ?? 0);
        return {
          key,
          label,
          all,
          groups: rows.filter((row) => row.grouping === by),
          portal: others >= FEWEST_FIRMS ? beside : null,
        };
      }),
    };
  });
}

/** The scores of a questionnaire in their order and by their names, as the agency's newest result has them. */
async function figuresAsked(tx: Tx, agencyId: string, of: ModelId): Promise<Figure[]> {
  const [row] = await tx
    .select({ diagnosis: diagnosisOf(of) })
    .from(results)
    .where(and(eq(results.agencyId, agencyId), ofInstrument(of), isNull(results.scoredUnder)))
    .orderBy(desc(results.computedAt), desc(results.id))
    .limit(1);
  return row ? figuresOf(of, row.diagnosis as never) : [];
}
