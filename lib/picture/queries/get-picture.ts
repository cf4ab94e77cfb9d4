import { desc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assessments, results } from "@/db/schema/assessments";
import { firms } from "@/db/schema/firms";
import { firmProfile } from "@/lib/assessments/queries/firm-profile";
import { newestGiven } from "@/lib/assessments/queries/newest-answers";
import type { Actor } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { allOf, firmRows } from "@/lib/context/firm-scope";
import { hasModel } from "@/lib/domain/models/registry";
import { pictureNotes } from "@/lib/domain/picture/notes";
import { pictureOf } from "@/lib/domain/picture/picture";
import type { Facts } from "@/lib/domain/recommendations/facts";
import { recommend } from "@/lib/domain/recommendations/recommend";
import { stageOn } from "@/lib/domain/stage-moves";
import { isUuid } from "@/lib/form-data";
import { gatherFacts } from "@/lib/results/queries/gather-facts";
import { givenInWords } from "@/lib/results/queries/given-in-words";
import { standingMoves } from "@/lib/stages/queries";
import type { NewestRound, PicturePage } from "../types";

/**
 * What all questionnaires of a firm say together, as far as the viewer may see; null where the diagnosis is not the
 * viewer's to see. Who may not see answers gets the advice as it stood with the newest result.
 */
export async function getPicture(
  context: Context,
  { firmId }: { firmId: string },
): Promise<PicturePage | null> {
  if (!isUuid(firmId)) return null;
  const { actor, now } = context;
  return context.read(async (tx) => {
    const firm = await firmOf(tx, actor, firmId);
    if (!firm) return null;
    const { agencyId, ...named } = firm;
    const facts: Facts = {
      ...(await gatherFacts(tx, actor, firmId)),
      profile: await firmProfile(tx, { agencyId, firmId }, now),
    };
    const stage = stageOn(await standingMoves(tx, actor, firmId));
    const given = await newestGiven(tx, actor, firmId);
    const rounds = await newestRounds(tx, actor, firmId);
    const seesAnswers = given.length > 0 || rounds.length === 0;
    return {
      firm: named,
      picture: pictureOf(facts, stage && { stage: stage.stage, since: stage.movedOn }),
      diagnoses: facts.diagnoses,
      recommendations: seesAnswers ? recommend(facts) : await storedAdvice(tx, actor, firmId, rounds[0]),
      notes: pictureNotes(facts),
      answers: givenInWords(given),
      seesAnswers,
      rounds,
    };
  });
}

async function firmOf(tx: Tx, actor: Actor, firmId: string) {
  const table = { agencyId: firms.agencyId, firmId: firms.id };
  const [row] = await tx
    .select({ agencyId: firms.agencyId, id: firms.id, name: firms.legalName })
    .from(firms)
    .where(firmRows(actor, table, firmId, "diagnosis"));
  return row ?? null;
}

async function newestRounds(tx: Tx, actor: Actor, firmId: string): Promise<NewestRound[]> {
  const rows = await tx
    .select({
      instrument: results.instrument,
      assessmentId: results.assessmentId,
      resultId: results.id,
      at: results.computedAt,
    })
    .from(results)
    .innerJoin(
      assessments,
      allOf(eq(assessments.agencyId, results.agencyId), eq(assessments.id, results.assessmentId)),
    )
    .where(
      allOf(
        firmRows(actor, results, firmId, "diagnosis"),
        eq(assessments.rater, "firm"),
        eq(assessments.subject, ""),
      ),
    )
    .orderBy(desc(assessments.submittedAt), desc(results.computedAt), desc(results.id));
  const newest = rows.filter((row, at) => rows.findIndex((one) => one.instrument === row.instrument) === at);
  return newest.flatMap(({ instrument, at, ...row }) =>
    hasModel(instrument) ? [{ ...row, instrument, at: at.toISOString() }] : [],
  );
}

async function storedAdvice(tx: Tx, actor: Actor, firmId: string, round: NewestRound | undefined) {
  if (!round) return { first: [], rest: [] };
  const [row] = await tx
    .select({ recommendations: results.recommendations })
    .from(results)
    .where(allOf(firmRows(actor, results, firmId, "diagnosis"), eq(results.id, round.resultId)));
  return row?.recommendations ?? { first: [], rest: [] };
}
