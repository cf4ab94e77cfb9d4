import { and, desc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { panelRounds, panels } from "@/db/schema/panels";
import type { ActorOf } from "@/lib/context/actor";
import type { PanelState } from "@/lib/domain/panels/vocabulary";
import { Refusal } from "@/lib/errors";
import { stepsOf } from "../policy";
import { ofPanel, visibleTo } from "../scope";

/** The panel, locked, with its last round and what can be done now. */
export async function takePanel(tx: Tx, actor: ActorOf<"admin">, panelId: string) {
  const [found] = await tx
    .select({
      title: panels.title,
      instrument: panels.instrument,
      instrumentVersion: panels.instrumentVersion,
      threshold: panels.threshold,
      stableUnder: panels.stableUnder,
      state: panels.state,
    })
    .from(panels)
    .where(and(visibleTo(actor), eq(panels.id, panelId)))
    .for("update");
  if (!found) throw new Refusal("not-found");
  const [last] = await tx
    .select({
      id: panelRounds.id,
      number: panelRounds.number,
      dueOn: panelRounds.dueOn,
      closedAt: panelRounds.closedAt,
      imported: panelRounds.imported,
    })
    .from(panelRounds)
    .where(ofPanel(panelRounds, actor.agencyId, panelId))
    .orderBy(desc(panelRounds.number))
    .limit(1);
  const open = last !== undefined && last.closedAt === null;
  const state = found.state as PanelState;
  const number = last?.number ?? 0;
  return {
    ...found,
    state,
    last,
    open,
    number,
    may: stepsOf({ state, open, closed: open ? number - 1 : number }),
  };
}

export type TakenPanel = Awaited<ReturnType<typeof takePanel>>;

/** Sets the panel's state; it is locked already. */
export async function setState(
  tx: Tx,
  actor: ActorOf<"admin">,
  panelId: string,
  state: PanelState,
): Promise<void> {
  await tx
    .update(panels)
    .set({ state })
    .where(and(visibleTo(actor), eq(panels.id, panelId)));
}
