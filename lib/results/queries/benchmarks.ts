import { and, desc, eq, inArray, isNotNull, isNull, or } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { results } from "@/db/schema/assessments";
import { benchmarks } from "@/db/schema/benchmarks";
import { firms } from "@/db/schema/firms";
import type { Actor } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { allOf, firmRows } from "@/lib/context/firm-scope";
import { GROUPS, type Group } from "@/lib/domain/benchmark/groups";
import { tenthOf } from "@/lib/domain/benchmark/summary";
import { figuresOf } from "@/lib/domain/models/figures";
import { MODELS } from "@/lib/domain/models/registry";
import type { PortalComparison, ResultPage } from "../types";

/**
 * All scores of a result beside those of the portal's firms: all of them, and each group of the firm's that is large
 * enough. Choices about one market have none: each firm answers about another market.
 */
export async function getPortalComparison(context: Context, result: ResultPage): Promise<PortalComparison> {
  const why = MODELS[result.instrument].gives === "choice" ? "per-market" : null;
  const figures = figuresOf(result.instrument, result.diagnosis as never);
  if (figures.length === 0) return { why, computedAt: null, figures: [] };
  return context.read(async (tx) => {
    const groups = await groupsOf(tx, context.actor, result.firm.id);
    const ofFirm = groups.map(([group, value]) =>
      and(eq(benchmarks.grouping, group), eq(benchmarks.value, value)),
    );
    const keys = figures.map(({ key }) => key);
    const rows = await tx
      .select()
      .from(benchmarks)
      .where(
        and(eq(benchmarks.instrument, result.instrument), inArray(benchmarks.figure, keys), or(...ofFirm)),
      );
    return {
      why,
      computedAt: rows[0]?.computedAt.toISOString() ?? null,
      figures: figures.map((figure) => ({
        ...figure,
        groups: groups.flatMap(([group]) => {
          const row = rows.find((one) => one.figure === figure.key && one.grouping === group);
          if (!row) return [];
          const { n, mean, low, high, deciles } = row;
          const tenth = deciles && figure.score !== null ? tenthOf(deciles, figure.score) : null;
          return [{ group, n, mean, low, high, tenth }];
        }),
      })),
    };
  });
}

/** The groups that a firm belongs to now, as far as they are known; its phase is that of its newest result that has one. */
async function groupsOf(tx: Tx, actor: Actor, firmId: string): Promise<[Group, string][]> {
  const own = { agencyId: firms.agencyId, firmId: firms.id };
  const [firm] = await tx
    .select({ industry: firms.naceSection, size: firms.sizeClass, country: firms.country })
    .from(firms)
    .where(firmRows(actor, own, firmId, "diagnosis"));
  const [placed] = await tx
    .select({ phase: results.phase })
    .from(results)
    .where(
      allOf(
        firmRows(actor, results, firmId, "diagnosis"),
        isNotNull(results.phase),
        isNull(results.scoredUnder),
      ),
    )
    .orderBy(desc(results.computedAt), desc(results.id))
    .limit(1);
  const values: Partial<Record<Group, string | null>> = { all: "", ...firm, phase: placed?.phase ?? null };
  return GROUPS.flatMap((group): [Group, string][] => {
    const value = values[group];
    return value === undefined || value === null ? [] : [[group, value]];
  });
}
