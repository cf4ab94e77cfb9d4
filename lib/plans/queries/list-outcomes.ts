import { asc, eq, isNotNull } from "drizzle-orm";
import { actions } from "@/db/schema/plans";
import type { Context } from "@/lib/context/context";
import { allOf } from "@/lib/context/firm-scope";
import { expectedMoves } from "@/lib/domain/expected-moves";
import { compareDiagnoses } from "@/lib/domain/knowledge-innovation/compare";
import { isUuid } from "@/lib/form-data";
import { visibleActions } from "../scope";
import type { OutcomeLine } from "../types";
import { type Round, submittedRounds } from "./rounds";

/**
 * What each finished action was expected to move, and what moved between the result that it came from and the first
 * assessment handed in after it ended. Where there is none yet, the movements are open.
 */
export async function listOutcomes(context: Context, firmId: string): Promise<OutcomeLine[]> {
  if (!isUuid(firmId)) return [];
  const { actor } = context;
  return context.read(async (tx) => {
    const rounds = await submittedRounds(tx, actor, firmId);
    const rows = await tx
      .select({
        actionId: actions.id,
        title: actions.title,
        endedAt: actions.endedAt,
        resultId: actions.resultId,
        expects: actions.expects,
      })
      .from(actions)
      .where(
        allOf(
          visibleActions(actor, firmId),
          eq(actions.status, "done"),
          isNotNull(actions.endedAt),
          isNotNull(actions.resultId),
        ),
      )
      .orderBy(asc(actions.endedAt), asc(actions.id));
    return rows.flatMap((row) => outcomeOf(row, rounds));
  });
}

type Done = {
  actionId: string;
  title: string;
  endedAt: Date | null;
  resultId: string | null;
  expects: string[];
};

function outcomeOf({ actionId, title, endedAt, resultId, expects }: Done, rounds: readonly Round[]) {
  const before = rounds.find((round) => resultId !== null && round.resultIds.includes(resultId));
  if (!before || endedAt === null) return [];
  const after = rounds.find((round) => round.submittedAt > endedAt && round !== before) ?? null;
  const moves = expectedMoves(expects, before.diagnosis, after?.diagnosis ?? null);
  if (moves.length === 0) return [];
  const line: OutcomeLine = {
    actionId,
    title,
    endedAt: endedAt.toISOString(),
    from: before.submittedAt.toISOString(),
    to: after?.submittedAt.toISOString() ?? null,
    sameRules: after === null || compareDiagnoses(before.diagnosis, after.diagnosis).sameRules,
    moves,
  };
  return [line];
}
