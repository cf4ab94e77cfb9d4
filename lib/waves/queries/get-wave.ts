import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { wavePairs, waves } from "@/db/schema/waves";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { explainFirm } from "@/lib/domain/pairing/explain-firm";
import { qualityOf } from "@/lib/domain/pairing/quality";
import { solveStored, waitedBy } from "@/lib/domain/pairing/stored-wave";
import { HARD_RULES, type Weights } from "@/lib/domain/pairing/types";
import { nearMisses, whyUnmatched } from "@/lib/domain/pairing/what-would-change";
import { DECLINE_REASONS, WAVE_STATES } from "../schema";
import { wavesOf } from "../scope";
import type { Comparison, WaveFirmView, WaveRecord, WaveRow } from "../types";

type AdminContext = Context<ActorOf<"admin">>;
type Wave = typeof waves.$inferSelect;

/** A wave with its firms, its quality and the proof that it can be worked out again; null where there is none. */
export async function getWave(context: AdminContext, waveId: string): Promise<WaveRecord | null> {
  const found = await context.read(async (tx) => {
    const wave = await readWave(tx, context.actor, waveId);
    return wave && { wave, answers: await answersOf(tx, context.actor, waveId) };
  });
  if (!found) return null;
  const { wave, answers } = found;
  const { inputs, weights, ageing, result } = wave;
  const again = solveStored(inputs, weights, ageing);
  return {
    id: wave.id,
    name: wave.name,
    state: WAVE_STATES.find((one) => one === wave.state) ?? "dropped",
    version: wave.version,
    weights,
    createdAt: wave.createdAt.toISOString(),
    publishedAt: wave.publishedAt?.toISOString() ?? null,
    rows: rowsOf(wave, answers),
    total: result.total,
    bound: result.bound,
    quality: qualityOf(inputs, weights, result),
    sameAgain:
      JSON.stringify([again.pairs, again.total]) === JSON.stringify([normal(result.pairs), result.total]),
    mentors: inputs.mentors.length,
  };
}

// Keys of stored JSON come back in another order.
const normal = (pairs: Wave["result"]["pairs"]) =>
  pairs.map(({ firm, mentor, score, locked }) => ({ firm, mentor, score, locked }));

/** One firm of a wave, explained; null where it does not take part. */
export async function explainWaveFirm(
  context: AdminContext,
  { waveId, firmId }: { waveId: string; firmId: string },
): Promise<WaveFirmView | null> {
  const wave = await context.read((tx) => readWave(tx, context.actor, waveId));
  if (!wave?.inputs.firms.some(({ id }) => id === firmId)) return null;
  const { names, mentors, barred } = wave.inputs;
  const explained = explainFirm(wave, firmId);
  const kept = wave.result.rejected[firmId] ?? {};
  const rejected = HARD_RULES.flatMap((rule) => {
    const n = kept[rule] ?? 0;
    return n > 0 ? [{ rule, mentors: n }] : [];
  });
  const away = rejected.reduce((sum, { mentors: n }) => sum + n, 0);
  return {
    ...explained,
    firmId,
    firm: names[firmId] ?? "",
    rejected,
    misses: nearMisses(wave, firmId),
    takenOut: barred.filter(({ firm }) => firm === firmId).map(({ mentor }) => mentor),
    why: whyUnmatched(wave, firmId, mentors.length - away),
    names,
  };
}

/** The wave as other weights would make it; nothing is kept. */
export async function compareWeights(
  context: AdminContext,
  { waveId, weights }: { waveId: string; weights: Weights },
): Promise<Comparison | null> {
  const wave = await context.read((tx) => readWave(tx, context.actor, waveId));
  if (!wave) return null;
  const { inputs, result, ageing } = wave;
  const other = solveStored(inputs, weights, ageing);
  const now = new Map(result.pairs.map(({ firm, mentor }) => [firm, mentor]));
  const then = new Map(other.pairs.map(({ firm, mentor }) => [firm, mentor]));
  const name = (id: string | undefined) => (id === undefined ? null : (inputs.names[id] ?? null));
  return {
    weights,
    before: qualityOf(inputs, wave.weights, result),
    after: qualityOf(inputs, weights, other),
    moved: inputs.firms.flatMap(({ id }) =>
      now.get(id) === then.get(id)
        ? []
        : [{ firm: name(id) ?? "", from: name(now.get(id)), to: name(then.get(id)) }],
    ),
  };
}

async function readWave(tx: Tx, actor: ActorOf<"admin">, waveId: string): Promise<Wave | null> {
  const [wave] = await tx.select().from(waves).where(wavesOf(actor, waveId));
  return wave ?? null;
}

const answersOf = (tx: Tx, { agencyId }: ActorOf<"admin">, waveId: string) =>
  tx
    .select({
      firmId: wavePairs.firmId,
      mentorId: wavePairs.mentorId,
      state: wavePairs.state,
      firm: wavePairs.firmAnswer,
      mentor: wavePairs.mentorAnswer,
      reason: sql<string | null>`coalesce(${wavePairs.firmReason}, ${wavePairs.mentorReason})`,
    })
    .from(wavePairs)
    .where(and(eq(wavePairs.agencyId, agencyId), eq(wavePairs.waveId, waveId)));

function rowsOf({ inputs, result }: Wave, answers: Awaited<ReturnType<typeof answersOf>>): WaveRow[] {
  const pairs = new Map(result.pairs.map((pair) => [pair.firm, pair]));
  const rows = inputs.firms.map(({ id }): WaveRow => {
    const pair = pairs.get(id);
    const answer = answers.find(({ firmId, mentorId }) => firmId === id && mentorId === pair?.mentor);
    return {
      firmId: id,
      firm: inputs.names[id] ?? "",
      mentorId: pair?.mentor ?? null,
      mentor: pair ? (inputs.names[pair.mentor] ?? "") : null,
      score: pair?.score ?? null,
      locked: pair?.locked ?? false,
      takenOut: inputs.barred.filter(({ firm }) => firm === id).length,
      waited: waitedBy(inputs, id),
      first: inputs.first?.includes(id) ?? false,
      silent: inputs.silent?.[id] ?? null,
      answer: answer ? answerOf(answer) : null,
    };
  });
  return rows.sort(
    (one, other) => one.firm.localeCompare(other.firm) || (one.firmId < other.firmId ? -1 : 1),
  );
}

const answerOf = ({ state, firm, mentor, reason }: Awaited<ReturnType<typeof answersOf>>[number]) => ({
  state,
  firm,
  mentor,
  reason: DECLINE_REASONS.find((one) => one === reason) ?? null,
});
