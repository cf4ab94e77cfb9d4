import { and, asc, eq, or } from "drizzle-orm";
import { firms } from "@/db/schema/firms";
import { observedEffects } from "@/db/schema/observed-effects";
import { agencyOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { EFFECT_KINDS } from "@/lib/domain/picture/effects";
import type { Phase } from "@/lib/domain/vocabulary";
import type { EffectLine } from "../types";

const columns = {
  kind: observedEffects.kind,
  key: observedEffects.key,
  firms: observedEffects.firms,
  actions: observedEffects.actions,
  answers: observedEffects.answers,
  share: observedEffects.share,
  low: observedEffects.low,
  high: observedEffects.high,
  computedAt: observedEffects.computedAt,
};

/** What moved after finished actions, in every group of the agency that has five firms or more. */
export async function listEffects(context: Context): Promise<EffectLine[]> {
  const agencyId = agencyOf(context.actor);
  if (agencyId === null) return [];
  const rows = await context.read((tx) =>
    tx.select(columns).from(observedEffects).where(eq(observedEffects.agencyId, agencyId)),
  );
  return rows.map(toLine).toSorted(inOrder);
}

/** The same for the groups that a firm belongs to: its phase, its industry, its size, and all. */
export async function listEffectsAlike(
  context: Context,
  { firmId, phase }: { firmId: string; phase: Phase | null },
): Promise<EffectLine[]> {
  const agencyId = agencyOf(context.actor);
  if (agencyId === null) return [];
  const { kind, key } = observedEffects;
  const rows = await context.read((tx) =>
    tx
      .select(columns)
      .from(observedEffects)
      .innerJoin(firms, and(eq(firms.agencyId, observedEffects.agencyId), eq(firms.id, firmId)))
      .where(
        and(
          eq(observedEffects.agencyId, agencyId),
          or(
            eq(kind, "all"),
            and(eq(kind, "phase"), eq(key, phase ?? "")),
            and(eq(kind, "industry"), eq(key, firms.naceSection)),
            and(eq(kind, "size"), eq(key, firms.sizeClass)),
          ),
        ),
      )
      .orderBy(asc(kind), asc(key)),
  );
  return rows.map(toLine).toSorted(inOrder);
}

type Row = Omit<EffectLine, "kind" | "computedAt"> & { kind: string; computedAt: Date };

const toLine = ({ computedAt, kind, ...row }: Row): EffectLine => ({
  ...row,
  kind: EFFECT_KINDS.find((one) => one === kind) ?? "all",
  computedAt: computedAt.toISOString(),
});

const inOrder = (one: EffectLine, other: EffectLine) =>
  EFFECT_KINDS.indexOf(one.kind) - EFFECT_KINDS.indexOf(other.kind) || (one.key < other.key ? -1 : 1);
