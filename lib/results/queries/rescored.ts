import { and, desc, eq, isNotNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { results } from "@/db/schema/assessments";
import type { Actor } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import type { DiagnosisOf, ModelId } from "@/lib/domain/models/types";
import { isUuid } from "@/lib/form-data";
import { visibleTo } from "../scope";
import type { Carried, RescoredPage, ScoredBy } from "../types";
import { changeBetween, isSame } from "./score-change";
import { type Round, scoreUnder } from "./score-under";

type Scored = NonNullable<Awaited<ReturnType<typeof scoreUnder>>>;

/**
 * What a round says under a version of choice (the newest, where none is named that can be had), and what was kept of
 * earlier looks; null where there is no such round to see.
 */
export async function getRescored(
  context: Context,
  { firmId, assessmentId, under = null }: Round & { under?: number | null },
): Promise<RescoredPage | null> {
  if (!isUuid(firmId) || !isUuid(assessmentId)) return null;
  const { actor, now } = context;
  return context.read(async (tx) => {
    const scored = await scoreUnder(tx, { actor, now, under, firmId, assessmentId });
    if (!scored) return null;
    const { id, head, before } = scored;
    const kept = await keptRows(tx, actor, firmId, assessmentId);
    return {
      firmId,
      assessmentId,
      instrument: id,
      title: head.instrument.title,
      round: head.round,
      computedAt: before.computedAt.toISOString(),
      before: scoredBy(scored, head.instrument.version, before),
      choices: scored.choices,
      preview: previewOf(scored),
      kept: kept.map(({ at, by, scoredUnder, ...one }) => ({
        id: one.id,
        at: at?.toISOString() ?? "",
        by,
        under: scoredBy(scored, scoredUnder ?? head.instrument.version, one),
        change: changeBetween(id, before, one),
      })),
    };
  });
}

function previewOf(scored: Scored): RescoredPage["preview"] {
  const { id, before, chosen, row } = scored;
  if (!chosen || !row) return null;
  const change = changeBetween(id, before, row);
  const { given, carried, dropped, added } = chosen.carried;
  const questions = (items: typeof added) => items.map(({ question }) => question);
  const fate: Carried = { given, carried, dropped: questions(dropped), added: questions(added) };
  const same = isSame(change) && given === carried && added.length === 0;
  return { under: scoredBy(scored, chosen.version.version, row), carried: fate, change, same };
}

type Said = { diagnosis: DiagnosisOf[ModelId]; rulesVersion: number };

function scoredBy({ published }: Scored, version: number, said: Said): ScoredBy {
  const found = published.find((one) => one.version.version === version);
  return {
    version: found?.version ?? { version, edition: null, publishedAt: "", provenance: null },
    caveat: found?.definition.caveat ?? null,
    scoringRules: said.diagnosis.rulesVersion,
    adviceRules: said.rulesVersion,
  };
}

/** From here on, the transaction sees re-scored results too. */
export async function askForRescored(tx: Tx): Promise<void> {
  await tx.execute(sql`select set_config('landfall.rescored', 'shown', true)`);
}

async function keptRows(tx: Tx, actor: Actor, firmId: string, assessmentId: string) {
  await askForRescored(tx);
  return tx
    .select({
      id: results.id,
      at: results.rescoredAt,
      by: accounts.name,
      scoredUnder: results.scoredUnder,
      rulesVersion: results.rulesVersion,
      diagnosis: results.diagnosis,
      recommendations: results.recommendations,
    })
    .from(results)
    .leftJoin(accounts, eq(accounts.id, results.rescoredBy))
    .where(
      and(visibleTo(actor, firmId), eq(results.assessmentId, assessmentId), isNotNull(results.rescoredAt)),
    )
    .orderBy(desc(results.rescoredAt), desc(results.id));
}
