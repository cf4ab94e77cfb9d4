import { randomUUID } from "node:crypto";
import { startAssessment } from "@/lib/assessments/commands/start-assessment";
import { submitAssessment } from "@/lib/assessments/commands/submit-assessment";
import { draftCampaign } from "@/lib/campaigns/commands/draft-campaign";
import { sendCampaign } from "@/lib/campaigns/commands/send-campaign";
import { remindOfCampaigns } from "@/lib/jobs/campaign-reminders";
import { adminOn, granted, memberOn, type Stage } from "./cast";
import { chanceOf } from "./random";
import { fill } from "./rounds";
import type { Settlement } from "./settle";

type Campaign = {
  title: string;
  message: string;
  sent: number;
  due: number;
  /** Places of the firms that hand in, and of those that have only begun. */
  answer: (place: number) => boolean;
  begin: (place: number) => boolean;
};

const FINISHED: Campaign = {
  title: "Survey of late summer",
  message:
    "We want to know how firms of the region share what they learn abroad. In the spring we will plan our seminars by what you say.",
  sent: -75,
  due: -45,
  answer: (place) => place % 2 === 0,
  begin: (place) => place % 10 === 1,
};

const OPEN: Campaign = {
  title: "Survey of autumn",
  message:
    "The same questions once more, three months on. Ten minutes are enough; you need not look anything up.",
  sent: -9,
  due: 12,
  answer: (place) => place % 5 === 2,
  begin: (place) => place % 13 === 4,
};

/** The agency has asked all firms twice: one survey has ended, with the answers of half of them; one runs. */
export async function askInSurveys({ build, database }: Stage, settlement: Settlement): Promise<void> {
  // Chance of its own: whoever answers one more changes nothing else of the story.
  const stage = { database, build: { ...build, chance: chanceOf(20_240_179) } };
  for (const campaign of [FINISHED, OPEN]) await play(stage, settlement, campaign);
}

async function play(stage: Stage, settlement: Settlement, campaign: Campaign): Promise<void> {
  const { build, database } = stage;
  const { title, message, sent, due } = campaign;
  const form = { title, message, dueOn: build.on(due) };
  const draft = granted(await draftCampaign(await adminOn(stage, settlement, sent - 1), form, randomUUID()));
  const campaignId = draft.id;
  granted(await sendCampaign(await adminOn(stage, settlement, sent), { campaignId, version: "1" }));
  for (const [place, settled] of settlement.firms.entries()) {
    if (!campaign.answer(place) && !campaign.begin(place)) continue;
    const day = sent + 1 + (place % 6);
    const begun = await memberOn(stage, settled, day);
    const about = { instrument: "survey", subject: campaignId };
    const { assessmentId } = granted(await startAssessment(begun, about));
    const round = { instrument: "survey", assessmentId, skill: settled.firm.skill, left: 0, day, keeps };
    await fill(stage, settled, campaign.answer(place) ? round : { ...round, limit: 5 });
    if (campaign.answer(place))
      granted(await submitAssessment(await memberOn(stage, settled, day + 1), { assessmentId }));
  }
  for (const day of [due - 7, due - 1].filter((one) => one <= 0))
    await remindOfCampaigns({ database, now: build.at(day), requestId: "demonstration" });
}

/** What a firm says of how it handles knowledge is asked anew each time; facts stand. */
const keeps = (key: string) => !key.startsWith("management.");
