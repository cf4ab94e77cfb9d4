import { and, eq, inArray, sql } from "drizzle-orm";
import { responses } from "@/db/schema/assessments";
import { command } from "@/lib/command";
import { allItems } from "@/lib/domain/instruments/engine";
import { Refusal } from "@/lib/errors";
import { canEdit } from "../policy";
import { lockedAssessment } from "../queries/own-assessment";
import { refuseEnded } from "../queries/survey-of";
import { confirmAnswersInput } from "../schema";

export type Confirmed = { firmId: string; assessmentId: string; count: number };

/** Says of answers taken over from the round before that they still hold: of one, or of all in a section. */
export const confirmAnswers = command({
  name: "confirm-answers",
  input: confirmAnswersInput,
  hats: ["member"],
  async run({ tx, actor, input, now }): Promise<Confirmed> {
    const assessment = await lockedAssessment(tx, actor, input.assessmentId, "share");
    const { instrument } = assessment;
    const items = input.sectionId
      ? instrument.sections.find(({ id }) => id === input.sectionId)?.items
      : allItems(instrument).filter(({ key }) => key === input.itemKey);
    if (!items || items.length === 0) throw new Refusal("not-found");
    if (!canEdit(actor, assessment)) throw new Refusal("not-open");
    refuseEnded(assessment.surveyEndsAt, now);
    const confirmed = await tx
      .update(responses)
      .set({
        carried: false,
        answeredAt: now,
        answeredBy: actor.accountId,
        version: sql`${responses.version} + 1`,
      })
      .where(
        and(
          eq(responses.agencyId, actor.agencyId),
          eq(responses.firmId, actor.firmId),
          eq(responses.assessmentId, assessment.id),
          eq(responses.carried, true),
          inArray(
            responses.itemKey,
            items.map(({ key }) => key),
          ),
        ),
      )
      .returning({ itemKey: responses.itemKey });
    return { firmId: assessment.firmId, assessmentId: assessment.id, count: confirmed.length };
  },
});
