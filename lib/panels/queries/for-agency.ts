import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { instrumentVersions } from "@/db/schema/instruments";
import { panelExperts, panels } from "@/db/schema/panels";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { countedItems } from "@/lib/domain/instruments/counted-items";
import type { Provenance } from "@/lib/domain/panels/provenance";
import { isPublishedPanel } from "@/lib/domain/panels/published-panel";
import { isStable } from "@/lib/domain/panels/round-figures";
import type { ExpertKind, ExpertState, PanelState } from "@/lib/domain/panels/vocabulary";
import { counts } from "@/lib/domain/weighed-mean";
import { isUuid } from "@/lib/form-data";
import { ofPanel, visibleTo } from "../scope";
import type { Expert, Panel, PanelRow, Publication } from "../types";
import { figuresIn, progressIn, standingIn } from "./figures";
import { headColumns, judgedIn, proposalsIn, roundsIn } from "./parts";

type Admin = Context<ActorOf<"admin">>;

const own = sql`o.agency_id = panels.agency_id and o.panel_id = panels.id`;

/** The panels of the agency, the newest first. */
export async function listPanels(context: Admin): Promise<PanelRow[]> {
  const rows = await context.read((tx) =>
    tx
      .select({
        id: panels.id,
        title: panels.title,
        instrument: panels.instrument,
        state: panels.state,
        rounds: sql<number>`(select count(*)::int from panel_rounds o where ${own})`,
        experts: sql<number>`(select count(*)::int from panel_experts o where ${own} and o.withdrawn_at is null)`,
        open: sql<boolean>`exists (select 1 from panel_rounds o where ${own} and o.closed_at is null)`,
        dueOn: sql<
          string | null
        >`(select o.due_on::text from panel_rounds o where ${own} and o.closed_at is null)`,
      })
      .from(panels)
      .where(visibleTo(context.actor))
      .orderBy(desc(panels.createdAt), panels.id)
      .limit(500),
  );
  return rows.map((row) => ({ ...row, state: row.state as PanelState }));
}

/** One panel with everything but who rated what, which nobody can read; null where there is none in this agency. */
export async function getPanel(context: Admin, panelId: string): Promise<Panel | null> {
  if (!isUuid(panelId)) return null;
  const { agencyId } = context.actor;
  return context.read(async (tx) => {
    const [head] = await tx
      .select(headColumns)
      .from(panels)
      .where(and(visibleTo(context.actor), eq(panels.id, panelId)));
    if (!head) return null;
    const figures = await figuresIn(tx, panelId, head.threshold);
    const rounds = await roundsIn(tx, agencyId, panelId);
    const indicators = await judgedIn(tx, agencyId, panelId, figures);
    const open = rounds.some(({ closedAt }) => closedAt === null);
    const rated = indicators.flatMap(({ wording, counts }) => (counts ? [{ wording, counts }] : []));
    return {
      ...head,
      state: head.state as PanelState,
      rounds,
      indicators,
      meanChange: figures.movement.mean,
      stable: isStable(figures.movement, head.stableUnder),
      progress: open ? await progressIn(tx, panelId) : null,
      standing: open ? await standingIn(tx, panelId) : null,
      experts: await expertsIn(tx, agencyId, panelId),
      proposals: await proposalsIn(tx, agencyId, panelId),
      publication: await publicationIn(tx, agencyId, panelId),
      published: isPublishedPanel(rated),
    };
  });
}

async function expertsIn(tx: Tx, agencyId: string, panelId: string): Promise<Expert[]> {
  const rows = await tx
    .select({
      id: panelExperts.id,
      kind: panelExperts.kind,
      name: sql<string>`coalesce(${accounts.name}, ${panelExperts.name})`,
      email: sql<string>`coalesce(${accounts.email}, ${panelExperts.email})`,
      state: panelExperts.state,
      linkExpiresAt: panelExperts.linkExpiresAt,
    })
    .from(panelExperts)
    .leftJoin(accounts, eq(accounts.id, panelExperts.accountId))
    .where(ofPanel(panelExperts, agencyId, panelId))
    .orderBy(asc(panelExperts.kind), asc(sql`3`), asc(panelExperts.id));
  return rows.map((row) => ({
    ...row,
    kind: row.kind as ExpertKind,
    state: row.state as ExpertState,
    linkExpiresAt: row.linkExpiresAt?.toISOString() ?? null,
  }));
}

async function publicationIn(tx: Tx, agencyId: string, panelId: string): Promise<Publication | null> {
  const [row] = await tx
    .select({
      version: instrumentVersions.version,
      edition: instrumentVersions.edition,
      publishedAt: instrumentVersions.publishedAt,
      provenance: instrumentVersions.provenance,
      definition: instrumentVersions.definition,
    })
    .from(instrumentVersions)
    .where(
      and(
        eq(instrumentVersions.agencyId, agencyId),
        sql`${instrumentVersions.provenance} ->> 'panelId' = ${panelId}`,
      ),
    );
  if (row?.provenance?.kind !== "panel") return null;
  return {
    edition: row.edition ?? 1,
    publishedAt: row.publishedAt.toISOString(),
    provenance: row.provenance.panel as Provenance,
    weighed: [...countedItems(row.definition)].filter((key) => counts(row.definition, key)).length,
  };
}
