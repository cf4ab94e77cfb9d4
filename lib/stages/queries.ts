import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { stageMoves } from "@/db/schema/stages";
import type { Actor } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { type StageMove, stageOn, storyOf } from "@/lib/domain/stage-moves";
import { STAGE_PLACES, type StagePlace } from "@/lib/domain/vocabulary";
import { newestResults } from "@/lib/results/queries/newest-results";
import { canRecordMove } from "./policy";
import { visibleTo } from "./scope";
import type { StageHistory, StageLine } from "./types";

/** How a firm moved between the stages of its life abroad, as far as the viewer may see. */
export async function getStages(context: Context, { firmId }: { firmId: string }): Promise<StageHistory> {
  const { actor } = context;
  const { lines, assessed } = await context.read(async (tx) => ({
    lines: await linesOf(tx, actor, firmId),
    assessed: await assessedStage(tx, actor, firmId),
  }));
  const current = stageOn(standing(lines));
  return {
    current: current && { stage: current.stage, since: current.movedOn },
    moves: told(lines),
    assessed: assessed?.stage === current?.stage ? null : assessed,
    mayRecord: canRecordMove(actor, firmId),
  };
}

/** The moves that count: recorded and not taken back. */
export async function standingMoves(tx: Tx, actor: Actor, firmId: string): Promise<StageMove[]> {
  return standing(await linesOf(tx, actor, firmId));
}

const standing = (lines: readonly StageLine[]) => lines.filter((line) => line.withdrawn === null);

async function linesOf(tx: Tx, actor: Actor, firmId: string): Promise<StageLine[]> {
  const rows = await tx
    .select({
      id: stageMoves.id,
      stage: stageMoves.stage,
      movedOn: stageMoves.movedOn,
      because: stageMoves.because,
      withdraws: stageMoves.withdraws,
      recordedAt: stageMoves.recordedAt,
      by: accounts.name,
    })
    .from(stageMoves)
    .leftJoin(accounts, eq(accounts.id, stageMoves.recordedBy))
    .where(visibleTo(actor, firmId));
  const taken = new Map(rows.flatMap((row) => (row.withdraws ? [[row.withdraws, row]] : [])));
  return rows.flatMap(({ stage, movedOn, withdraws, recordedAt, ...row }): StageLine[] => {
    const place = placeOf(stage);
    if (withdraws !== null || place === null || movedOn === null) return [];
    const back = taken.get(row.id);
    const withdrawn = back ? { at: back.recordedAt.toISOString(), by: back.by, because: back.because } : null;
    return [{ ...row, stage: place, movedOn, recordedAt: recordedAt.toISOString(), told: null, withdrawn }];
  });
}

/** Newest first; what was taken back stands where it stood and tells nothing. */
function told(lines: readonly StageLine[]): StageLine[] {
  const story = new Map(storyOf(standing(lines)).map(({ id, from, direction }) => [id, { from, direction }]));
  return storyOf(lines)
    .map(({ from: _, direction: __, ...line }) => ({ ...line, told: story.get(line.id) ?? null }))
    .toReversed();
}

async function assessedStage(tx: Tx, actor: Actor, firmId: string): Promise<StageHistory["assessed"]> {
  const newest = (await newestResults(tx, actor, firmId, "navigator")).at(-1);
  const place = newest?.result.diagnosis.stage.place;
  return newest && place ? { stage: place, on: newest.result.computedAt.toISOString().slice(0, 10) } : null;
}

const placeOf = (stage: string | null): StagePlace | null =>
  STAGE_PLACES.find((candidate) => candidate === stage) ?? null;
