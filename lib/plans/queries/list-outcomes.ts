import { and, asc, desc, eq, isNotNull } from "drizzle-orm";
import { assessments, results } from "@/db/schema/assessments";
import { actions } from "@/db/schema/plans";
import { answeredRounds } from "@/lib/assessments/queries/answered-rounds";
import type { Context } from "@/lib/context/context";
import { allOf } from "@/lib/context/firm-scope";
import { type AnsweredRound, expectedMoves, movedBeside, risenOf } from "@/lib/domain/expected-moves";
import { isUuid } from "@/lib/form-data";
import { visibleActions } from "../scope";
import type { OutcomeLine } from "../types";

/**
 * What each finished action was expected to move, and what moved between the result that it came from and the first
 * questionnaire handed in after it ended, of all questionnaires; the newest first, those that wait for one last.
 * Nothing for who may not see answers.
 */
export async function listOutcomes(context: Context, firmId: string): Promise<OutcomeLine[]> {
  if (!isUuid(firmId)) return [];
  const { actor } = context;
  return context.read(async (tx) => {
    const rows = await tx
      .select({
        actionId: actions.id,
        title: actions.title,
        endedAt: actions.endedAt,
        takenAt: assessments.submittedAt,
        expects: actions.expects,
      })
      .from(actions)
      .innerJoin(results, and(eq(results.agencyId, actions.agencyId), eq(results.id, actions.resultId)))
      .innerJoin(
        assessments,
        and(eq(assessments.agencyId, results.agencyId), eq(assessments.id, results.assessmentId)),
      )
      .where(allOf(visibleActions(actor, firmId), eq(actions.status, "done"), isNotNull(actions.endedAt)))
      .orderBy(desc(actions.endedAt), asc(actions.id));
    if (rows.length === 0) return [];
    const rounds = await answeredRounds(tx, actor, firmId);
    const seen = rounds.some(({ answers }) => Object.keys(answers).length > 0);
    if (!seen) return [];
    const lines = rows.flatMap((row) => outcomeOf(row, rounds));
    // What can be read already comes before what has to wait.
    return [...lines.filter(({ to }) => to !== null), ...lines.filter(({ to }) => to === null)];
  });
}

type Done = {
  actionId: string;
  title: string;
  endedAt: Date | null;
  takenAt: Date | null;
  expects: string[];
};

function outcomeOf({ actionId, title, endedAt, takenAt, expects }: Done, rounds: readonly AnsweredRound[]) {
  if (endedAt === null || takenAt === null) return [];
  const span = { taken: takenAt, ended: endedAt };
  const moves = expectedMoves(expects, span, rounds);
  if (moves.length === 0) return [];
  const later = moves.flatMap(({ to }) => to ?? []);
  const line: OutcomeLine = {
    actionId,
    title,
    endedAt: endedAt.toISOString(),
    from: takenAt.toISOString(),
    to: later.length === 0 ? null : new Date(Math.max(...later.map(Number))).toISOString(),
    moves,
    risen: risenOf(moves),
    beside: movedBeside(expects, span, rounds),
  };
  return [line];
}
