import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { assessments, responses } from "@/db/schema/assessments";
import { instrumentVersions } from "@/db/schema/instruments";
import type { Actor } from "@/lib/context/actor";
import { checkAnswer } from "@/lib/domain/instruments/engine";
import type { Answer, Answers, Instrument } from "@/lib/domain/instruments/types";
import { answersVisibleTo } from "../scope";

const columns = {
  assessmentId: responses.assessmentId,
  itemKey: responses.itemKey,
  kind: responses.kind,
  level: responses.level,
  choices: responses.choices,
  note: responses.note,
  evidence: responses.evidence,
  carried: responses.carried,
  answeredAt: responses.answeredAt,
  answeredBy: responses.answeredBy,
  version: responses.version,
};

export type AnswerRow = Pick<typeof responses.$inferSelect, keyof typeof columns> & {
  by: string | null;
  /** The questionnaire that a taken-over answer was given in, what it was about, and its title then. */
  origin: string | null;
  originSubject: string | null;
  originTitle: string | null;
};

const origin = alias(assessments, "origin");
const originTitle = sql<string | null>`${instrumentVersions.definition} ->> 'title'`;

/** The answers of some assessments as they are stored, with the names that the viewer may know. */
export async function answerRows(
  tx: Tx,
  visible: SQL,
  assessmentIds: readonly string[],
): Promise<AnswerRow[]> {
  if (assessmentIds.length === 0) return [];
  return tx
    .select({
      ...columns,
      by: accounts.name,
      origin: origin.instrument,
      originSubject: origin.subject,
      originTitle,
    })
    .from(responses)
    .leftJoin(accounts, eq(accounts.id, responses.answeredBy))
    .leftJoin(origin, and(eq(origin.agencyId, responses.agencyId), eq(origin.id, responses.takenFrom)))
    .leftJoin(
      instrumentVersions,
      and(
        eq(instrumentVersions.instrument, origin.instrument),
        eq(instrumentVersions.version, origin.instrumentVersion),
      ),
    )
    .where(and(visible, inArray(responses.assessmentId, [...assessmentIds])))
    .orderBy(responses.itemKey);
}

/** The same, as far as the viewer may see the answers of this firm. */
export const visibleAnswerRows = (tx: Tx, actor: Actor, firmId: string, assessmentIds: readonly string[]) =>
  answerRows(tx, answersVisibleTo(actor, firmId), assessmentIds);

/** The rows of one assessment as the engine reads them. What this version of the questionnaire does not know is left out. */
export function toAnswers(instrument: Instrument, rows: readonly AnswerRow[]): Answers {
  const answers: Record<string, Answer> = {};
  for (const row of rows) {
    const answer = toAnswer(instrument, row);
    if (answer) answers[row.itemKey] = answer;
  }
  return answers;
}

export function toAnswer(instrument: Instrument, row: AnswerRow): Answer | null {
  try {
    return checkAnswer(instrument, row.itemKey, rawAnswer(row));
  } catch {
    return null;
  }
}

/** A stored answer as `checkAnswer` takes it. */
export function rawAnswer({ kind, level, choices }: Pick<AnswerRow, "kind" | "level" | "choices">): unknown {
  switch (kind) {
    case "level":
      return { kind, level };
    case "single":
      return { kind, choice: choices[0] };
    case "multiple":
    case "rank":
      return { kind, choices };
    default:
      return { kind: "unknown" };
  }
}

/** An answer as columns. */
export function toColumns(answer: Answer): Pick<typeof responses.$inferInsert, "kind" | "level" | "choices"> {
  switch (answer.kind) {
    case "level":
      return { kind: "level", level: answer.level, choices: [] };
    case "single":
      return { kind: "single", level: null, choices: [answer.choice] };
    case "multiple":
    case "rank":
      return { kind: answer.kind, level: null, choices: [...answer.choices] };
    case "unknown":
      return { kind: "unknown", level: null, choices: [] };
  }
}
