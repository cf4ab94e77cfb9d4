import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { revealedAnswers } from "@/db/schema/revealed-answers";
import { rawAnswer } from "@/lib/assessments/queries/answer-rows";
import type { Actor } from "@/lib/context/actor";
import { allOf, firmRows } from "@/lib/context/firm-scope";
import { checkAnswer } from "@/lib/domain/instruments/engine";
import type { Answer, Answers, Instrument } from "@/lib/domain/instruments/types";

/** Answers with their notes, of either side. */
export type Said = { answers: Answers; notes: ReadonlyMap<string, string> };

/** The firm's answers as they were when a second rating was shown beside them; null where the viewer may not read them. */
export async function firmAsHandedIn(
  tx: Tx,
  actor: Actor,
  { firmId, ratingId, instrument }: { firmId: string; ratingId: string; instrument: Instrument },
): Promise<Said | null> {
  const [kept] = await tx
    .select({ answers: revealedAnswers.answers })
    .from(revealedAnswers)
    .where(
      allOf(firmRows(actor, revealedAnswers, firmId, "answers"), eq(revealedAnswers.ratingId, ratingId)),
    );
  if (!kept) return null;
  const answers: Record<string, Answer> = {};
  for (const row of kept.answers) {
    try {
      answers[row.itemKey] = checkAnswer(instrument, row.itemKey, rawAnswer(row));
    } catch {
      // What this version of the questionnaire does not know is left out, as everywhere.
    }
  }
  return { answers, notes: new Map(kept.answers.map(({ itemKey, note }) => [itemKey, note])) };
}
