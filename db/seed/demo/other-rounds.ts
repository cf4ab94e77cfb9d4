import { startAssessment } from "@/lib/assessments/commands/start-assessment";
import { submitAssessment } from "@/lib/assessments/commands/submit-assessment";
import { allItems } from "@/lib/domain/instruments/engine";
import { latestInstrument } from "@/lib/domain/instruments/registry";
import { granted, memberOn, type Stage } from "./cast";
import { chanceOf } from "./random";
import { fill } from "./rounds";
import type { SettledFirm, Settlement } from "./settle";

/** The other questionnaires about a firm, each with the day on which it is handed in. */
const OTHERS = [
  ["competence", -20],
  ["navigator", -17],
  ["antecedents", -14],
] as const;

/** Who has answered how many of them: the first firm all, others all, one or two. */
const ANSWERED: Readonly<Record<number, number>> = {
  0: 3,
  1: 3,
  3: 3,
  4: 2,
  6: 3,
  7: 1,
  9: 3,
  10: 2,
  12: 3,
  16: 3,
  18: 3,
  21: 2,
  24: 3,
  27: 1,
  30: 3,
};

/** The first firm answered some of them a year ago already, so that its rounds can be compared. */
const YEAR_AGO = ["competence", "navigator"] as const;

type Handing = {
  instrument: string;
  day: number;
  skill: number;
  left?: number;
  keeps?: (key: string) => boolean;
};

/** Some firms answer more than the first questionnaire, so that their picture joins several. */
export async function answerOthers({ build, database }: Stage, { firms }: Settlement): Promise<void> {
  // Chance of its own: whoever answers one more changes nothing else of the story.
  const stage = { database, build: { ...build, chance: chanceOf(20_240_308) } };
  for (const [index, settled] of firms.entries()) {
    const { skill } = settled.firm;
    if (index === 0)
      for (const instrument of YEAR_AGO)
        await handIn(stage, settled, { instrument, day: -371, skill: skill - 0.12, left: 1, keeps: none });
    for (const [instrument, day] of OTHERS.slice(0, ANSWERED[index] ?? 0))
      await handIn(stage, settled, { instrument, day, skill, keeps: index === 0 ? asked : undefined });
  }
}

const none = () => false;
const FIRST = new Set(allItems(latestInstrument("knowledge-innovation")).map(({ key }) => key));
/** What the first questionnaire asked stands; the rest is a year old. */
const asked = (key: string) => FIRST.has(key);

/** A firm starts a questionnaire, answers all of it and hands it in. */
export async function handIn(stage: Stage, settled: SettledFirm, handing: Handing) {
  const { instrument, day, skill, left = 0, keeps } = handing;
  const begun = await memberOn(stage, settled, day - 1);
  const { assessmentId } = granted(await startAssessment(begun, { instrument }));
  await fill(stage, settled, { instrument, assessmentId, skill, left, keeps, day: day - 1 });
  granted(await submitAssessment(await memberOn(stage, settled, day), { assessmentId }));
}
