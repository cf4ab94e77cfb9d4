import { desc, sql } from "drizzle-orm";
import { waves } from "@/db/schema/waves";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { WAVE_STATES } from "../schema";
import { wavesOf } from "../scope";
import type { WaveLine } from "../types";

const SHOWN = 100;

/** The agency's waves, newest first. */
export async function listWaves(context: Context<ActorOf<"admin">>): Promise<WaveLine[]> {
  const rows = await context.read((tx) =>
    tx
      .select({
        id: waves.id,
        name: waves.name,
        state: waves.state,
        createdAt: waves.createdAt,
        publishedAt: waves.publishedAt,
        asked: sql<number>`jsonb_array_length(${waves.inputs} -> 'firms')`,
        served: sql<number>`(${waves.result} ->> 'served')::int`,
      })
      .from(waves)
      .where(wavesOf(context.actor))
      .orderBy(desc(waves.createdAt), desc(waves.id))
      .limit(SHOWN),
  );
  return rows.map((row) => ({
    ...row,
    state: WAVE_STATES.find((one) => one === row.state) ?? "dropped",
    createdAt: row.createdAt.toISOString(),
    publishedAt: row.publishedAt?.toISOString() ?? null,
  }));
}
