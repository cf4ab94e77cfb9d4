import { startAssessment } from "@/lib/assessments/commands/start-assessment";
import { submitAssessment } from "@/lib/assessments/commands/submit-assessment";
import { granted, memberOn, type Stage } from "./cast";
import { fill } from "./rounds";
import type { Settlement } from "./settle";

/** The other questionnaires about a firm, each with the day on which it is handed in. */
const OTHERS = [
  ["competence", -20],
  ["navigator", -17],
  ["antecedents", -14],
] as const;

/** Who has answered how many of them: the first firm all, a few others all, one or two. */
const ANSWERED: Readonly<Record<number, number>> = { 0: 3, 1: 3, 3: 3, 4: 2, 6: 3, 7: 1, 9: 3 };

/** Some firms answer more than the first questionnaire, so that their picture joins several. */
export async function answerOthers(stage: Stage, { firms }: Settlement): Promise<void> {
  for (const [index, settled] of firms.entries()) {
    for (const [instrument, day] of OTHERS.slice(0, ANSWERED[index] ?? 0)) {
      const begun = await memberOn(stage, settled, day - 1);
      const { assessmentId } = granted(await startAssessment(begun, { instrument }));
      await fill(stage, settled, {
        instrument,
        assessmentId,
        skill: settled.firm.skill,
        left: 0,
        day: day - 1,
      });
      granted(await submitAssessment(await memberOn(stage, settled, day), { assessmentId }));
    }
  }
}
