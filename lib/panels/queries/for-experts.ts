import { and, desc, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { agencies } from "@/db/schema/agencies";
import { panelRatings, panels } from "@/db/schema/panels";
import { hashSecret } from "@/lib/auth/secrets";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import type { PanelState } from "@/lib/domain/panels/vocabulary";
import { panelLinkInput } from "../schema";
import { ofPanel, visibleTo } from "../scope";
import type { OwnPanel, OwnRating, PanelLink, PanelToRate } from "../types";
import { figuresIn } from "./figures";
import { headColumns, judgedIn, proposalsIn, roundsIn } from "./parts";

/** The own panel with the own ratings, beside the group's result of the last closed round. */
export async function getPanelToRate(context: Context): Promise<PanelToRate | null> {
  const { actor } = context;
  if (actor.kind !== "expert") return null;
  const { agencyId, panelId } = actor;
  return context.read(async (tx) => {
    const [head] = await tx
      .select({ ...headColumns, agency: agencies.name, timeZone: agencies.timeZone })
      .from(panels)
      .innerJoin(agencies, eq(agencies.id, panels.agencyId))
      .where(visibleTo(actor));
    if (!head) return null;
    const rounds = await roundsIn(tx, agencyId, panelId);
    const open = rounds.find(({ closedAt }) => closedAt === null) ?? null;
    const closed = rounds.filter(({ closedAt }) => closedAt !== null);
    const own = await ownRatings(tx, actor, open?.id);
    const last = await ownRatings(tx, actor, closed.at(-1)?.id);
    const figures = await figuresIn(tx, panelId, head.threshold);
    const indicators = await judgedIn(tx, agencyId, panelId, figures);
    return {
      ...head,
      state: head.state as PanelState,
      open,
      closedRounds: closed.length,
      indicators: indicators.map((one) => ({
        ...one,
        own: own.get(one.id) ?? null,
        last: last.get(one.id) ?? null,
      })),
      proposals: await proposalsIn(tx, agencyId, panelId),
    };
  });
}

async function ownRatings(
  tx: Tx,
  { agencyId, panelId, expertId }: ActorOf<"expert">,
  roundId: string | undefined,
) {
  if (roundId === undefined) return new Map<string, OwnRating>();
  const rows = await tx
    .select({ id: panelRatings.indicatorId, level: panelRatings.level, comment: panelRatings.comment })
    .from(panelRatings)
    .where(
      and(
        ofPanel(panelRatings, agencyId, panelId),
        eq(panelRatings.expertId, expertId),
        eq(panelRatings.roundId, roundId),
      ),
    )
    .orderBy(desc(panelRatings.ratedAt));
  return new Map(rows.map(({ id, level, comment }) => [id, { level, comment }]));
}

type MyPanel = {
  panel_id: string;
  title: string;
  agency: string;
  state: PanelState;
  round_number: number | null;
  due_on: string | null;
};

/** Panels that the person was asked to, those that wait for ratings first. */
export async function listOwnPanels(context: Context): Promise<OwnPanel[]> {
  const found = await context.read((tx) =>
    tx.execute<MyPanel>(
      sql`select panel_id, title, agency, state, round_number, due_on::text from my_panels()`,
    ),
  );
  return found.rows.map((row) => ({
    id: row.panel_id,
    title: row.title,
    agency: row.agency,
    state: row.state,
    openRound: row.round_number,
    dueOn: row.due_on,
  }));
}

type LinkRow = {
  agency_id: string;
  panel_id: string;
  title: string;
  intro: string;
  agency: string;
  time_zone: string;
  expires_at: string;
};

/** What a guest's link leads to; null for one that is unknown, used, withdrawn or expired. For the accounts' context. */
export async function findPanelLink(
  accountsContext: Context,
  token: unknown,
): Promise<(PanelLink & { agencyId: string }) | null> {
  const parsed = panelLinkInput.safeParse({ token });
  if (!parsed.success) return null;
  const at = accountsContext.now.toISOString();
  const found = await accountsContext.read((tx) =>
    tx.execute<LinkRow>(sql`select * from panel_link(${hashSecret(parsed.data.token)}, ${at}::timestamptz)`),
  );
  const [row] = found.rows;
  if (!row) return null;
  return {
    agencyId: row.agency_id,
    panelId: row.panel_id,
    title: row.title,
    intro: row.intro,
    agency: row.agency,
    timeZone: row.time_zone,
    until: new Date(row.expires_at).toISOString(),
  };
}
