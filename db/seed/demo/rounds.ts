import { and, eq, inArray } from "drizzle-orm";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import { responses } from "@/db/schema/assessments";
import { startAssessment } from "@/lib/assessments/commands/start-assessment";
import { submitAssessment } from "@/lib/assessments/commands/submit-assessment";
import { rawAnswer } from "@/lib/assessments/queries/answer-rows";
import { checkAnswer } from "@/lib/domain/instruments/check-answer";
import { latestInstrument } from "@/lib/domain/instruments/registry";
import type { Answer, Answers, Instrument } from "@/lib/domain/instruments/types";
import { demoAnswers } from "./answers";
import { granted, memberOn, type Stage } from "./cast";
import type { SettledFirm } from "./settle";

const INSTRUMENT = "knowledge-innovation";

/** What a round left behind: the day it was submitted, counted from today, and its ids. */
export type Round = { day: number; assessmentId: string; resultId: string };

/** The days on which the firm answers, one round a year. */
export const roundDays = ({ build }: Stage, { firm }: SettledFirm): number[] => {
  const last = -30 - build.chance.below(60);
  return Array.from({ length: firm.rounds }, (_, index) => last - (firm.rounds - 1 - index) * 350);
};

/** Answers and submits one round, a little better than the one before. */
export async function playRound(
  stage: Stage,
  settled: SettledFirm,
  day: number,
  left: number,
): Promise<Round> {
  const begun = await memberOn(stage, settled, day - 1);
  const { assessmentId } = granted(await startAssessment(begun, { instrument: INSTRUMENT }));
  const skill = Math.max(0.08, settled.firm.skill - left * 0.12);
  await fill(stage, settled, { assessmentId, skill, left, day: day - 1 });
  const { resultId } = granted(await submitAssessment(await memberOn(stage, settled, day), { assessmentId }));
  return { day, assessmentId, resultId };
}

/** A new round that is half answered, the rest still as it was carried over: something to resume. */
export async function beginAnother(stage: Stage, settled: SettledFirm): Promise<void> {
  const { assessmentId } = granted(
    await startAssessment(await memberOn(stage, settled, -6), { instrument: INSTRUMENT }),
  );
  const half = { skill: settled.firm.skill + 0.1, left: 0, day: -6, limit: 26 };
  await fill(stage, settled, { assessmentId, ...half });
}

type Filling = {
  instrument?: string;
  /** Country of the target market. */
  market?: string;
  assessmentId: string;
  skill: number;
  left: number;
  day: number;
  limit?: number;
  /** Which answers that are known already are confirmed as they stand; the others are given anew. */
  keeps?: (key: string) => boolean;
};

/**
 * Writes a round's answers in one go; the command that saves one at a time would take minutes here. In a first round
 * what was answered in another questionnaire is confirmed as it stands.
 */
export async function fill(
  { build }: Stage,
  { id: firmId, firm, owner, colleague }: SettledFirm,
  round: Filling,
): Promise<void> {
  const { db, agencyId, at, chance } = build;
  const { instrument: id = INSTRUMENT, assessmentId, skill, left, day } = round;
  const limit = round.limit ?? Number.POSITIVE_INFINITY;
  const instrument = latestInstrument(id);
  const start = at(day);
  const situation = { firm, skill, left, year: start.getUTCFullYear(), chance, market: round.market ?? "" };
  const known = id === INSTRUMENT ? {} : await confirmKnown(db, instrument, assessmentId, round.keeps);
  const answers = demoAnswers(instrument, situation, known);
  const rows = Object.entries(answers)
    .filter(([key]) => known[key] === undefined)
    .slice(0, limit)
    .map(([itemKey, answer], index) => ({
      agencyId,
      firmId,
      assessmentId,
      itemKey,
      ...columnsOf(answer),
      note: NOTES[itemKey] && chance.next() < 0.4 ? NOTES[itemKey] : "",
      carried: false,
      answeredAt: new Date(start.getTime() + index * 20_000),
      answeredBy: (colleague && index % 4 === 0 ? colleague : owner).id,
    }));
  const again = rows.map(({ itemKey }) => itemKey);
  await db
    .delete(responses)
    .where(and(eq(responses.assessmentId, assessmentId), inArray(responses.itemKey, again)));
  await db.insert(responses).values(rows);
}

const all = (_key: string) => true;

async function confirmKnown(
  db: NodePgDatabase,
  instrument: Instrument,
  id: string,
  keeps = all,
): Promise<Answers> {
  const rows = await db
    .update(responses)
    .set({ carried: false })
    .where(eq(responses.assessmentId, id))
    .returning();
  return Object.fromEntries(
    rows
      .filter(({ itemKey }) => keeps(itemKey))
      .map((row) => [row.itemKey, checkAnswer(instrument, row.itemKey, rawAnswer(row))]),
  );
}

const NOTES: Record<string, string> = {
  "knowledge.market.storage": "We have the reports, but in three people's mailboxes.",
  "knowledge.consumers.collection": "Two customers told us more at the last fair than a year of e-mails.",
  "knowledge.logistics.use": "After the damaged pallet we changed the packing for every order abroad.",
  "innovation.product.extent": "One version with another plug and manual; the rest is as sold at home.",
  "management.dissemination": "Monday meeting, when there is time for it.",
};

function columnsOf(answer: Answer) {
  if (answer.kind === "level") return { kind: answer.kind, level: answer.level };
  if (answer.kind === "single") return { kind: answer.kind, choices: [answer.choice] };
  if (answer.kind === "multiple" || answer.kind === "rank")
    return { kind: answer.kind, choices: [...answer.choices] };
  return { kind: answer.kind };
}
