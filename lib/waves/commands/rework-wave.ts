import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { waves } from "@/db/schema/waves";
import { DomainError } from "@/lib/domain/error";
import { solveStored } from "@/lib/domain/pairing/stored-wave";
import { Refusal } from "@/lib/errors";

type Wave = typeof waves.$inferSelect;

/** A draft under the version that was seen, locked until the transaction ends. */
export async function openDraft(
  tx: Tx,
  agencyId: string,
  { waveId, version }: { waveId: string; version: number },
): Promise<Wave> {
  const [wave] = await tx
    .select()
    .from(waves)
    .where(and(eq(waves.agencyId, agencyId), eq(waves.id, waveId)))
    .for("update");
  if (!wave) throw new Refusal("not-found");
  if (wave.state !== "draft") throw new Refusal("not-a-draft");
  if (wave.version !== version) throw new Refusal("conflict");
  return wave;
}

/** Works the wave out again after a change; pairs that are fixed stay, only the rest moves. */
export async function rework(
  tx: Tx,
  wave: Wave,
  change: Partial<Pick<Wave, "inputs" | "weights">>,
): Promise<void> {
  const after = { inputs: wave.inputs, weights: wave.weights, ...change };
  const result = solve(after.inputs, after.weights, wave.ageing);
  await tx
    .update(waves)
    .set({ ...after, result, version: wave.version + 1 })
    .where(and(eq(waves.agencyId, wave.agencyId), eq(waves.id, wave.id)));
}

function solve(...wave: Parameters<typeof solveStored>) {
  try {
    return solveStored(...wave);
  } catch (error) {
    if (error instanceof DomainError && error.code === "locks-beyond-capacity") throw new Refusal("no-seat");
    throw error;
  }
}
