import { and, eq, isNotNull, sql } from "drizzle-orm";
import { groupReports } from "@/db/schema/delegation-after";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { isUuid } from "@/lib/form-data";
import type { GroupReport, JourneyFigures } from "../types";

type Reader = Context<ActorOf<"admin" | "member" | "mentor">>;

/** The group's report: administrators read it from its first word, who travelled once it is published. */
export async function getGroupReport(context: Reader, delegationId: string): Promise<GroupReport | null> {
  if (!isUuid(delegationId)) return null;
  const { agencyId, kind } = context.actor;
  const one = and(eq(groupReports.agencyId, agencyId), eq(groupReports.delegationId, delegationId));
  const [row] = await context.read((tx) =>
    tx
      .select({
        summary: groupReports.summary,
        learnt: groupReports.learnt,
        nextTime: groupReports.nextTime,
        publishedAt: groupReports.publishedAt,
        version: groupReports.version,
      })
      .from(groupReports)
      .where(kind === "admin" ? one : and(one, isNotNull(groupReports.publishedAt))),
  );
  return row ? { ...row, publishedAt: row.publishedAt?.toISOString() ?? null } : null;
}

/** How large the journey was; null for whoever has no business with its report. */
export async function getFigures(context: Reader, delegationId: string): Promise<JourneyFigures | null> {
  if (!isUuid(delegationId)) return null;
  const { rows } = await context.read((tx) =>
    tx.execute<JourneyFigures>(sql`select * from journey_figures(${delegationId}::uuid)`),
  );
  return rows[0] ?? null;
}
