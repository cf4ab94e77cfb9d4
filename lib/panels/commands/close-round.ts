import { and, eq } from "drizzle-orm";
import { panelRounds } from "@/db/schema/panels";
import { command } from "@/lib/command";
import { FEWEST_EXPERTS } from "@/lib/domain/panels/vocabulary";
import { Refusal } from "@/lib/errors";
import { progressIn } from "../queries/figures";
import { panelInput } from "../schema";
import { ofPanel } from "../scope";
import { takePanel } from "./take-panel";

/**
 * Closes the open round, so that its figures can be seen. Ratings under way are waited for, later ones refused (the
 * database's trigger). Fewer than three complete answers would tell who said what.
 */
export const closeRound = command({
  name: "panels.close-round",
  input: panelInput,
  hats: ["admin"],
  async run({ tx, actor, input: { panelId }, now, audit }) {
    const { last, open } = await takePanel(tx, actor, panelId);
    if (!last || !open) throw new Refusal("no-open-round");
    const finished = (await progressIn(tx, panelId))?.finished ?? 0;
    if (finished < FEWEST_EXPERTS) throw new Refusal("too-few-ratings");
    await tx
      .update(panelRounds)
      .set({ closedAt: now })
      .where(and(ofPanel(panelRounds, actor.agencyId, panelId), eq(panelRounds.id, last.id)));
    await audit({
      verb: "panel.round-closed",
      subject: { kind: "panel", id: panelId },
      changes: { round: { from: null, to: last.number }, answers: { from: null, to: finished } },
    });
    return { number: last.number };
  },
});
