import { randomUUID } from "node:crypto";
import { confirmAnswers } from "@/lib/assessments/commands/confirm-answers";
import { saveAnswer } from "@/lib/assessments/commands/save-answer";
import { startAssessment } from "@/lib/assessments/commands/start-assessment";
import { submitAssessment } from "@/lib/assessments/commands/submit-assessment";
import type { Context } from "@/lib/context/context";
import { allItems } from "@/lib/domain/instruments/engine";
import { SURVEY_V1 } from "@/lib/domain/instruments/survey-v1";
import type { Item } from "@/lib/domain/instruments/types";
import type { Outcome } from "@/lib/errors";

/** What a form sends for one item, where it is not the first option. */
export type SurveyChoices = Readonly<Record<string, readonly string[]>>;

export const HOME: SurveyChoices = { "phase.active": ["never"] };

/** Answers a survey to its end through the portal's own commands: the first option of each question, or what is chosen. */
export async function answerSurvey(
  context: Context,
  campaignId: string,
  chosen: SurveyChoices = {},
): Promise<string> {
  const assessmentId = await beginSurvey(context, campaignId);
  for (const item of allItems(SURVEY_V1)) {
    const form = {
      assessmentId,
      itemKey: item.key,
      answer: [...(chosen[item.key] ?? [firstOf(item)])],
      seen: "0",
    };
    const saved = await saveAnswer(context, form);
    // Taken over from another questionnaire: it stands, and only waits to be confirmed.
    if (!saved.ok && saved.code === "conflict")
      await confirmAnswers(context, { assessmentId, itemKey: item.key });
  }
  told(await submitAssessment(context, { assessmentId }));
  return assessmentId;
}

export async function beginSurvey(context: Context, campaignId: string): Promise<string> {
  const form = { instrument: "survey", subject: campaignId };
  return told(await startAssessment(context, form, randomUUID())).assessmentId;
}

const firstOf = (item: Item): string => (item.kind === "level" ? "1" : (item.options[0]?.id ?? ""));

function told<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.code} ${JSON.stringify(outcome.fields)}`);
  return outcome.value;
}
