import { and, desc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assessments } from "@/db/schema/assessments";
import { firms } from "@/db/schema/firms";
import type { ActorOf } from "@/lib/context/actor";
import type { ReviewState } from "@/lib/domain/vocabulary";
import { MOST_ROUNDS, type RoundUnder } from "../types";

type Version = { instrument: string; version: number };

/** The newest rounds of the agency's firms that rest on a version, second views of mentors among them. */
export async function roundsUnder(
  tx: Tx,
  actor: ActorOf<"admin">,
  { instrument, version }: Version,
): Promise<RoundUnder[]> {
  const rows = await tx
    .select({
      id: assessments.id,
      firmId: assessments.firmId,
      firm: firms.legalName,
      round: assessments.round,
      rater: assessments.rater,
      status: assessments.status,
      startedAt: assessments.startedAt,
    })
    .from(assessments)
    .innerJoin(firms, and(eq(firms.agencyId, assessments.agencyId), eq(firms.id, assessments.firmId)))
    .where(
      and(
        eq(assessments.agencyId, actor.agencyId),
        eq(assessments.instrument, instrument),
        eq(assessments.instrumentVersion, version),
      ),
    )
    .orderBy(desc(assessments.startedAt), assessments.id)
    .limit(MOST_ROUNDS);
  return rows.map(({ rater, status, startedAt, ...row }) => ({
    ...row,
    second: rater === "mentor",
    status: status as ReviewState,
    startedAt: startedAt.toISOString(),
  }));
}
