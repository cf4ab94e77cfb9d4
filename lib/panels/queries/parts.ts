import { asc } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { panelProposals } from "@/db/schema/panel-results";
import { panelIndicators, panelRounds, panels } from "@/db/schema/panels";
import type { ProposalState } from "@/lib/domain/panels/vocabulary";
import { ofPanel } from "../scope";
import type { JudgedIndicator, Proposal, Round } from "../types";
import { commentsIn, type Figures } from "./figures";

export const headColumns = {
  id: panels.id,
  title: panels.title,
  intro: panels.intro,
  instrument: panels.instrument,
  instrumentVersion: panels.instrumentVersion,
  threshold: panels.threshold,
  stableUnder: panels.stableUnder,
  state: panels.state,
};

/** The rounds of a panel, the first one first. */
export async function roundsIn(
  tx: Tx,
  agencyId: string,
  panelId: string,
): Promise<(Round & { id: string })[]> {
  const rows = await tx
    .select({
      id: panelRounds.id,
      number: panelRounds.number,
      openedAt: panelRounds.openedAt,
      dueOn: panelRounds.dueOn,
      closedAt: panelRounds.closedAt,
      imported: panelRounds.imported,
    })
    .from(panelRounds)
    .where(ofPanel(panelRounds, agencyId, panelId))
    .orderBy(asc(panelRounds.number));
  return rows.map((row) => ({
    ...row,
    openedAt: row.openedAt.toISOString(),
    closedAt: row.closedAt?.toISOString() ?? null,
  }));
}

/** The indicators with what the group said of them, in their order. */
export async function judgedIn(
  tx: Tx,
  agencyId: string,
  panelId: string,
  { last, counts, movement }: Figures,
): Promise<JudgedIndicator[]> {
  const rows = await tx
    .select({
      id: panelIndicators.id,
      itemKey: panelIndicators.itemKey,
      wording: panelIndicators.wording,
      heading: panelIndicators.heading,
    })
    .from(panelIndicators)
    .where(ofPanel(panelIndicators, agencyId, panelId))
    .orderBy(asc(panelIndicators.position), asc(panelIndicators.id));
  const comments = await commentsIn(tx, panelId);
  return rows.map((row) => ({
    ...row,
    result: last.get(row.id) ?? null,
    counts: counts.get(row.id) ?? null,
    change: movement.changes.get(row.id) ?? null,
    comments: comments.get(row.id) ?? [],
  }));
}

/** Proposals that the reader may see: an expert's own, all for administrators. Who proposed what is never read. */
export async function proposalsIn(tx: Tx, agencyId: string, panelId: string): Promise<Proposal[]> {
  const rows = await tx
    .select({
      id: panelProposals.id,
      body: panelProposals.body,
      state: panelProposals.state,
      because: panelProposals.because,
    })
    .from(panelProposals)
    .where(ofPanel(panelProposals, agencyId, panelId))
    .orderBy(asc(panelProposals.body), asc(panelProposals.id))
    .limit(500);
  return rows.map((row) => ({ ...row, state: row.state as ProposalState }));
}
