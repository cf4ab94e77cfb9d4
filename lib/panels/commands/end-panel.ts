import { and, isNull } from "drizzle-orm";
import { panelRounds } from "@/db/schema/panels";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { panelInput } from "../schema";
import { ofPanel } from "../scope";
import { setState, takePanel } from "./take-panel";

/** Ends a panel without a result; an open round is closed with it. */
export const endPanel = command({
  name: "panels.end",
  input: panelInput,
  hats: ["admin"],
  async run({ tx, actor, input: { panelId }, now, audit }) {
    const panel = await takePanel(tx, actor, panelId);
    if (!panel.may.end) throw new Refusal("settled");
    await tx
      .update(panelRounds)
      .set({ closedAt: now })
      .where(and(ofPanel(panelRounds, actor.agencyId, panelId), isNull(panelRounds.closedAt)));
    await setState(tx, actor, panelId, "ended");
    await audit({
      verb: "panel.ended",
      subject: { kind: "panel", id: panelId },
      changes: { state: { from: panel.state, to: "ended" } },
    });
    return { panelId };
  },
});
