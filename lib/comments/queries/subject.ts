import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assessments, results } from "@/db/schema/assessments";
import { marketPlans } from "@/db/schema/market-plans";
import { actions, plans } from "@/db/schema/plans";
import type { AuditEntry } from "@/lib/command";
import type { Actor } from "@/lib/context/actor";
import { allOf, firmRows } from "@/lib/context/firm-scope";
import { allItems } from "@/lib/domain/instruments/engine";
import { MARKET_PLAN_PARTS } from "@/lib/domain/market-plan";
import { loadInstrument } from "@/lib/instruments/queries/load";
import { answeredVisibleTo } from "../scope";
import type { CommentSubject } from "../types";

/** What a comment is to hang on: the places it has, and what a mentor needs to see of it. */
export type Subject = { places: ReadonlySet<string>; scope: NonNullable<AuditEntry["scope"]> };

/** The subject as this person may see it; null where there is none. */
export async function findSubject(
  tx: Tx,
  actor: Actor,
  { firmId, kind, id }: { firmId: string; kind: CommentSubject; id: string },
): Promise<Subject | null> {
  switch (kind) {
    case "assessment":
      return assessmentSubject(tx, actor, firmId, id);
    case "result":
      return resultSubject(tx, actor, firmId, id);
    case "plan":
    case "action":
      return planSubject(tx, actor, firmId, kind, id);
    case "market-plan":
      return marketPlanSubject(tx, actor, firmId, id);
  }
}

async function assessmentSubject(tx: Tx, actor: Actor, firmId: string, id: string): Promise<Subject | null> {
  const [row] = await tx
    .select({
      instrument: assessments.instrument,
      version: assessments.instrumentVersion,
      status: assessments.status,
    })
    .from(assessments)
    .where(allOf(answeredVisibleTo(actor, firmId), eq(assessments.id, id)));
  if (!row) return null;
  const items = allItems(await loadInstrument(tx, row.instrument, row.version));
  return {
    places: new Set(items.map((item) => item.key)),
    scope: row.status === "draft" ? "drafts" : "answers",
  };
}

async function resultSubject(tx: Tx, actor: Actor, firmId: string, id: string): Promise<Subject | null> {
  const [row] = await tx
    .select({ recommendations: results.recommendations })
    .from(results)
    .where(allOf(firmRows(actor, results, firmId, "diagnosis"), eq(results.id, id)));
  if (!row) return null;
  const all = [...row.recommendations.first, ...row.recommendations.rest];
  return { places: new Set(all.map((one) => one.id)), scope: "diagnosis" };
}

async function planSubject(
  tx: Tx,
  actor: Actor,
  firmId: string,
  kind: "plan" | "action",
  id: string,
): Promise<Subject | null> {
  const table = kind === "plan" ? plans : actions;
  const [row] = await tx
    .select({ id: table.id })
    .from(table)
    .where(allOf(firmRows(actor, table, firmId, "plan"), eq(table.id, id)));
  return row ? { places: new Set(), scope: "plan" } : null;
}

async function marketPlanSubject(tx: Tx, actor: Actor, firmId: string, id: string): Promise<Subject | null> {
  const [row] = await tx
    .select({ id: marketPlans.id })
    .from(marketPlans)
    .where(allOf(firmRows(actor, marketPlans, firmId, "plan"), eq(marketPlans.id, id)));
  return row ? { places: new Set(MARKET_PLAN_PARTS), scope: "plan" } : null;
}
