import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { assessments, responses, results } from "@/db/schema/assessments";
import { sharing } from "@/db/schema/firms";
import { actions, plans } from "@/db/schema/plans";
import { allItems } from "@/lib/domain/instruments/engine";
import { latestInstrument } from "@/lib/domain/instruments/registry";
import type { Answers } from "@/lib/domain/instruments/types";
import { diagnose } from "@/lib/domain/knowledge-innovation/diagnose";
import { recommend } from "@/lib/domain/recommendations/recommend";
import type { ReviewState, SharingScope } from "@/lib/domain/vocabulary";
import type { TestFirm, World } from "./world";

const instrument = latestInstrument("knowledge-innovation");
/** Questions that exist in the questionnaire. */
export const ITEM_KEYS = allItems(instrument).map((item) => item.key);
export const anItem = ITEM_KEYS[4] ?? "";

export type Handed = { assessmentId: string; resultId: string; recommendationId: string };

/** A round of answers with its result, written as the owner of the database. */
export async function handIn(
  w: World,
  firm: TestFirm,
  given: { round?: number; status?: ReviewState; level?: 1 | 2 | 3 | 4 | 5; at?: Date } = {},
): Promise<Handed> {
  const { round = 1, status = "submitted", level = 2, at = w.now } = given;
  const [assessmentId, resultId] = [randomUUID(), randomUUID()];
  const place = { agencyId: firm.agencyId, firmId: firm.id };
  const answers: Answers = Object.fromEntries(
    allItems(instrument).flatMap((item) =>
      item.kind === "level" ? [[item.key, { kind: "level", level }]] : [],
    ),
  );
  await w.owner.insert(assessments).values({
    ...place,
    id: assessmentId,
    instrument: instrument.id,
    instrumentVersion: instrument.version,
    round,
    status,
    startedAt: at,
    startedBy: firm.owner.id,
    ...(status === "draft" ? {} : { submittedAt: at, submittedBy: firm.owner.id }),
  });
  await w.owner.insert(responses).values(
    Object.keys(answers).map((itemKey) => ({
      ...place,
      assessmentId,
      itemKey,
      kind: "level",
      level,
      answeredAt: at,
      answeredBy: firm.owner.id,
    })),
  );
  const diagnosis = diagnose(instrument, answers, { asOfYear: at.getUTCFullYear() });
  const recommendations = recommend({ answers, diagnoses: { "knowledge-innovation": diagnosis } });
  await w.owner.insert(results).values({
    ...place,
    id: resultId,
    assessmentId,
    instrument: "knowledge-innovation",
    rulesVersion: diagnosis.rulesVersion,
    phase: diagnosis.phase.phase,
    band: diagnosis.band.band,
    diagnosis,
    recommendations,
    computedAt: at,
  });
  return { assessmentId, resultId, recommendationId: recommendations.first[0]?.id ?? "" };
}

/** A plan with one action. */
export async function planOf(w: World, firm: TestFirm, status: ReviewState = "submitted") {
  const [planId, actionId] = [randomUUID(), randomUUID()];
  const place = { agencyId: firm.agencyId, firmId: firm.id };
  await w.owner.insert(plans).values({
    ...place,
    id: planId,
    status,
    createdAt: w.now,
    ...(status === "draft" ? {} : { submittedAt: w.now, submittedBy: firm.owner.id }),
  });
  await w.owner.insert(actions).values({
    ...place,
    id: actionId,
    planId,
    title: "Visit two dealers in Hamburg",
    effort: "small",
    createdAt: w.now,
  });
  return { planId, actionId };
}

/** The firm takes a scope back, or grants one. */
export async function share(w: World, firm: TestFirm, scope: SharingScope, granted: boolean): Promise<void> {
  if (granted)
    await w.owner
      .insert(sharing)
      .values({ agencyId: firm.agencyId, firmId: firm.id, scope, grantedAt: w.now })
      .onConflictDoNothing();
  else await w.owner.delete(sharing).where(and(eq(sharing.firmId, firm.id), eq(sharing.scope, scope)));
}
