import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { results } from "@/db/schema/assessments";
import { firms } from "@/db/schema/firms";
import { newestGiven } from "@/lib/assessments/queries/newest-answers";
import type { Actor } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { allOf, firmRows } from "@/lib/context/firm-scope";
import { pictureNotes } from "@/lib/domain/picture/notes";
import { pictureOf } from "@/lib/domain/picture/picture";
import { recommend } from "@/lib/domain/recommendations/recommend";
import { stageOn } from "@/lib/domain/stage-moves";
import { isUuid } from "@/lib/form-data";
import { givenInWords } from "@/lib/results/queries/given-in-words";
import { standingMoves } from "@/lib/stages/queries";
import type { NewestRound, PicturePage } from "../types";
import { factsOf } from "./facts-of";
import { newestRounds } from "./newest-rounds";

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
    const facts = await factsOf(tx, actor, firmId, now);
    const stage = stageOn(await standingMoves(tx, actor, firmId));
    const given = await newestGiven(tx, actor, firmId);
    const rounds = await newestRounds(tx, actor, firmId);
    const seesAnswers = given.length > 0 || rounds.length === 0;
    return {
      firm,
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
    .select({ id: firms.id, name: firms.legalName })
    .from(firms)
    .where(firmRows(actor, table, firmId, "diagnosis"));
  return row ?? null;
}

async function storedAdvice(tx: Tx, actor: Actor, firmId: string, round: NewestRound | undefined) {
  if (!round) return { first: [], rest: [] };
  const [row] = await tx
    .select({ recommendations: results.recommendations })
    .from(results)
    .where(allOf(firmRows(actor, results, firmId, "diagnosis"), eq(results.id, round.resultId)));
  return row?.recommendations ?? { first: [], rest: [] };
}
