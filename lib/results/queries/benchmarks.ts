import { and, eq, inArray, or } from "drizzle-orm";
import { benchmarks } from "@/db/schema/benchmarks";
import { firms } from "@/db/schema/firms";
import type { Context } from "@/lib/context/context";
import { firmRows } from "@/lib/context/firm-scope";
import type { Group } from "@/lib/domain/benchmark/groups";
import { tenthOf } from "@/lib/domain/benchmark/summary";
import { figuresOf } from "@/lib/domain/models/figures";
import type { PortalComparison, ResultPage } from "../types";

/** A result's scores beside those of the portal's firms: all of them, and each group of the firm's that is large enough. */
export async function getPortalComparison(context: Context, result: ResultPage): Promise<PortalComparison> {
  const figures = figuresOf(result.instrument, result.diagnosis as never).slice(0, 10);
  return context.read(async (tx) => {
    const columns = { agencyId: firms.agencyId, firmId: firms.id };
    const [firm] = await tx
      .select({ industry: firms.naceSection, size: firms.sizeClass, country: firms.country })
      .from(firms)
      .where(firmRows(context.actor, columns, result.firm.id, "diagnosis"));
    const phase = result.instrument === "knowledge-innovation" ? result.diagnosis.phase.phase : null;
    const groups: [Group, string][] = Object.entries({ all: "", ...firm, phase }).flatMap(
      ([group, value]): [Group, string][] => (value === null ? [] : [[group as Group, value]]),
    );
    const keys = figures.map(({ key }) => key);
    if (keys.length === 0) return { figures: [] };
    const rows = await tx
      .select()
      .from(benchmarks)
      .where(
        and(
          eq(benchmarks.instrument, result.instrument),
          inArray(benchmarks.figure, keys),
          or(
            ...groups.map(([group, value]) =>
              and(eq(benchmarks.grouping, group), eq(benchmarks.value, value)),
            ),
          ),
        ),
      );
    return {
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
