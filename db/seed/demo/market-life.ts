import { randomUUID } from "node:crypto";
import { startAssessment } from "@/lib/assessments/commands/start-assessment";
import { submitAssessment } from "@/lib/assessments/commands/submit-assessment";
import { addReviewTrigger } from "@/lib/entry-modes/commands/add-review-trigger";
import { getEntryModes } from "@/lib/entry-modes/queries/get-entry-modes";
import { watchValue } from "@/lib/entry-modes/schema";
import { saveMarketPlanPart } from "@/lib/market-plans/commands/save-part";
import { granted, memberOn, type Stage } from "./cast";
import { reviewMarketPlan } from "./market-review";
import { PLANS } from "./market-texts";
import { fill } from "./rounds";
import type { SettledFirm, Settlement } from "./settle";

/** Firms that asked about ways into two markets each; the first of them wants to be reminded. */
const ASKING = [0, 1, 9, 18] as const;

/** Ways into markets asked about, one choice to look at again, and plans for a market that are under way. */
export async function lookAtMarkets(stage: Stage, settlement: Settlement): Promise<void> {
  const { firms } = settlement;
  for (const index of ASKING) {
    const settled = firms[index];
    if (!settled) continue;
    const asked = settled.firm.targets.slice(0, 2);
    for (const [at, country] of asked.entries()) {
      // Before they looked closer, half a year ago.
      if (index === 0 && at === 0) await askAbout(stage, settled, country, -190, 1);
      await askAbout(stage, settled, country, -13 + at * 3);
      if (index === 0 && at === 0) await watch(stage, settled, country);
    }
  }
  for (const { firm: index, country, day, parts, story } of PLANS) {
    const settled = firms[index];
    for (const [part, body] of settled ? Object.entries(parts) : [])
      if (settled)
        granted(
          await saveMarketPlanPart(await memberOn(stage, settled, day, part.length % 2 === 0), {
            country,
            part,
            body,
            version: "0",
          }),
        );
    if (settled) await reviewMarketPlan(stage, settled, settlement, { country, story });
  }
}

/** What the firm says of itself stands from market to market and round to round. */
const keeps = (key: string) => !key.startsWith("factor.market.");

async function askAbout(
  stage: Stage,
  settled: SettledFirm,
  subject: string,
  day: number,
  left = 0,
): Promise<void> {
  const instrument = "entry-mode";
  const begun = await memberOn(stage, settled, day - 1);
  const { assessmentId } = granted(await startAssessment(begun, { instrument, subject }));
  const skill = Math.min(0.95, settled.firm.skill + 0.12);
  await fill(stage, settled, { instrument, market: subject, assessmentId, skill, left, keeps, day: day - 1 });
  granted(await submitAssessment(await memberOn(stage, settled, day), { assessmentId }));
}

/** The best way in is to be looked at again in two months, for the first thing that would turn it. */
async function watch(stage: Stage, settled: SettledFirm, country: string): Promise<void> {
  const owner = await memberOn(stage, settled, -9);
  const page = await getEntryModes(owner, { firmId: settled.id, country });
  const [trigger] = page?.configuration.modes.flatMap(({ reviewWhen }) => reviewWhen) ?? [];
  if (!trigger) throw new Error("the demonstration found nothing to look at again");
  const note = "Ask the trade office again after the summer.";
  const form = { country, watch: watchValue(trigger), dueOn: stage.build.on(60), note };
  granted(await addReviewTrigger(owner, form, randomUUID()));
}
