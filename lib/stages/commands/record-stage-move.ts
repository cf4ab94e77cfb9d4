import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { firms } from "@/db/schema/firms";
import { stageMoves } from "@/db/schema/stages";
import { command } from "@/lib/command";
import { localTimeOf } from "@/lib/domain/local-time";
import { stageOn } from "@/lib/domain/stage-moves";
import { Refusal } from "@/lib/errors";
import { canRecordMove } from "../policy";
import { standingMoves } from "../queries";
import { recordMoveInput } from "../schema";

/** Records that the firm moved to a stage on a day, up or down, and why. */
export const recordStageMove = command({
  name: "stages.record-move",
  input: recordMoveInput,
  hats: ["member"],
  idempotent: true,
  async run({ tx, actor, input, now, context, audit }) {
    const { agencyId, firmId, accountId } = actor;
    if (!canRecordMove(actor, firmId)) throw new Refusal("forbidden");
    const today = localTimeOf(now, context.person?.timeZone ?? "UTC").date;
    if (input.movedOn > today) throw new Refusal("invalid", { movedOn: ["in-future"] });
    // Held, so that two people cannot record the same move at once.
    await tx
      .select({ id: firms.id })
      .from(firms)
      .where(and(eq(firms.agencyId, agencyId), eq(firms.id, firmId)))
      .for("update");
    const before = stageOn(await standingMoves(tx, actor, firmId), input.movedOn);
    if (before?.stage === input.stage) throw new Refusal("invalid", { stage: ["same-stage"] });
    const id = randomUUID();
    await tx
      .insert(stageMoves)
      .values({ ...input, agencyId, firmId, id, recordedAt: now, recordedBy: accountId });
    await audit({
      verb: "stage.moved",
      subject: { kind: "stage-move", id },
      firmId,
      scope: "diagnosis",
      changes: { status: { from: before?.stage ?? null, to: input.stage } },
      because: input.because,
    });
    return { firmId, moveId: id };
  },
});
