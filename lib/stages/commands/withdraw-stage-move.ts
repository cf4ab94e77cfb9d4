import { and, eq, isNotNull } from "drizzle-orm";
import { stageMoves } from "@/db/schema/stages";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { canRecordMove } from "../policy";
import { withdrawMoveInput } from "../schema";
import { visibleTo } from "../scope";

/** Takes a recorded move back by a newer row. Taking it back twice is once. */
export const withdrawStageMove = command({
  name: "stages.withdraw-move",
  input: withdrawMoveInput,
  hats: ["member"],
  async run({ tx, actor, input: { moveId, because }, now, audit }) {
    const { agencyId, firmId, accountId } = actor;
    if (!canRecordMove(actor, firmId)) throw new Refusal("forbidden");
    const [move] = await tx
      .select({ stage: stageMoves.stage })
      .from(stageMoves)
      .where(and(visibleTo(actor, firmId), eq(stageMoves.id, moveId), isNotNull(stageMoves.stage)));
    if (!move) throw new Refusal("not-found");
    const written = await tx
      .insert(stageMoves)
      .values({ agencyId, firmId, withdraws: moveId, because, recordedAt: now, recordedBy: accountId })
      .onConflictDoNothing()
      .returning({ id: stageMoves.id });
    if (written.length > 0)
      await audit({
        verb: "stage.withdrawn",
        subject: { kind: "stage-move", id: moveId },
        firmId,
        scope: "diagnosis",
        changes: { status: { from: move.stage, to: null } },
        because,
      });
    return { firmId, moveId };
  },
});
