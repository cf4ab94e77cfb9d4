import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { panelIndicators, panelRatings, panelRounds } from "@/db/schema/panels";
import { command, constraintOf } from "@/lib/command";
import type { ActorOf } from "@/lib/context/actor";
import { Refusal } from "@/lib/errors";
import { rateInput } from "../schema";
import { ofPanel } from "../scope";

/**
 * Saves how an expert rates an indicator in the open round; once more replaces it. It leaves no audit row on purpose:
 * administrators read the audit, and who rated what is for nobody.
 */
export const rateIndicator = command({
  name: "panels.rate",
  input: rateInput,
  hats: ["expert"],
  async run({ tx, actor, input: { indicatorId, level, comment }, now }) {
    const { agencyId, panelId, expertId } = actor;
    const [indicator] = await tx
      .select({ id: panelIndicators.id })
      .from(panelIndicators)
      .where(and(ofPanel(panelIndicators, agencyId, panelId), eq(panelIndicators.id, indicatorId)));
    if (!indicator) throw new Refusal("not-found");
    const roundId = await openRoundOf(tx, actor);
    const said = { level, comment, ratedAt: now };
    const row = { agencyId, panelId, roundId, indicatorId, expertId, ...said };
    const { roundId: round, expertId: expert, indicatorId: about } = panelRatings;
    await tx
      .insert(panelRatings)
      .values(row)
      .onConflictDoUpdate({ target: [panelRatings.agencyId, round, expert, about], set: said })
      .catch(refuseClosed);
    return { indicatorId, level };
  },
});

/** The open round of the own panel. */
export async function openRoundOf(tx: Tx, { agencyId, panelId }: ActorOf<"expert">): Promise<string> {
  const [open] = await tx
    .select({ id: panelRounds.id })
    .from(panelRounds)
    .where(and(ofPanel(panelRounds, agencyId, panelId), isNull(panelRounds.closedAt)));
  if (!open) throw new Refusal("round-closed");
  return open.id;
}

/** The round was closed in between: the database's own rule says so. */
export function refuseClosed(error: unknown): never {
  throw constraintOf(error) === "panel_round_is_open" ? new Refusal("round-closed") : error;
}
