import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { responses } from "@/db/schema/assessments";
import { startAssessment } from "@/lib/assessments/commands/start-assessment";
import { submitAssessment } from "@/lib/assessments/commands/submit-assessment";
import type { Context } from "@/lib/context/context";
import { contextFor } from "@/lib/context/context";
import { latestInstrument } from "@/lib/domain/instruments/registry";
import type { Answer } from "@/lib/domain/instruments/types";
import type { Outcome } from "@/lib/errors";
import { demoAnswers } from "./answers";
import type { Build } from "./build";
import type { SettledFirm } from "./settle";

export const INSTRUMENT = "knowledge-innovation";

/** What a round left behind: the day it was submitted, counted from today, and its ids. */
export type Round = { day: number; assessmentId: string; resultId: string };

/** The value of an outcome that cannot be refused here; anything else is a fault of the seeding. */
export function granted<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`The demonstration could not be seeded: ${outcome.code} ${JSON.stringify(outcome.fields)}`);
}

export const memberOn = (
  database: Database,
  { at }: Build,
  { id, owner }: SettledFirm,
  day: number,
): Promise<Context> =>
  contextFor(
    { database, now: at(day), requestId: "demonstration" },
    { kind: "member", id },
    owner.sessionHash,
  );

/** Answers and submits the firm's rounds, one a year, each a little better than the one before. */
export async function playRounds(build: Build, database: Database, settled: SettledFirm): Promise<Round[]> {
  const { firm } = settled;
  const done: Round[] = [];
  for (let round = 1; round <= firm.rounds; round += 1) {
    const day = -30 - build.chance.below(60) - (firm.rounds - round) * 360;
    const skill = Math.max(0.08, firm.skill - (firm.rounds - round) * 0.14);
    const context = await memberOn(database, build, settled, day);
    const { assessmentId } = granted(await startAssessment(context, { instrument: INSTRUMENT }));
    await fill(build, settled, assessmentId, skill, day);
    const later = await memberOn(database, build, settled, day + 1);
    const { resultId } = granted(await submitAssessment(later, { assessmentId }));
    done.push({ day: day + 1, assessmentId, resultId });
  }
  return done;
}

/** Writes a round's answers in one go; the command that saves one at a time would take minutes here. */
export async function fill(
  build: Build,
  { id: firmId, firm, owner, colleague }: SettledFirm,
  assessmentId: string,
  skill: number,
  day: number,
  limit = Number.POSITIVE_INFINITY,
): Promise<void> {
  const { db, agencyId, at, chance } = build;
  const year = at(day).getUTCFullYear();
  const answers = demoAnswers(latestInstrument(INSTRUMENT), { firm, skill, year, chance });
  const given = Object.entries(answers).slice(0, limit);
  const rows = given.map(([itemKey, answer], index) => ({
    agencyId,
    firmId,
    assessmentId,
    itemKey,
    ...columnsOf(answer),
    carried: false,
    answeredAt: new Date(at(day).getTime() + index * 20_000),
    answeredBy: (colleague && index % 4 === 0 ? colleague : owner).id,
  }));
  await db.delete(responses).where(eq(responses.assessmentId, assessmentId));
  await db.insert(responses).values(rows);
}

function columnsOf(answer: Answer) {
  if (answer.kind === "level") return { kind: answer.kind, level: answer.level };
  if (answer.kind === "single") return { kind: answer.kind, choices: [answer.choice] };
  if (answer.kind === "multiple") return { kind: answer.kind, choices: [...answer.choices] };
  return { kind: answer.kind };
}
