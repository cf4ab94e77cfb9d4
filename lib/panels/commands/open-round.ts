import { and, isNull, sql } from "drizzle-orm";
import { panelExperts, panelRounds } from "@/db/schema/panels";
import { command } from "@/lib/command";
import { FEWEST_EXPERTS } from "@/lib/domain/panels/vocabulary";
import { Refusal } from "@/lib/errors";
import { openRoundInput } from "../schema";
import { ofPanel } from "../scope";
import { mailExperts } from "./mail-experts";
import { setState, takePanel } from "./take-panel";

/** Opens the next round and tells everyone who is asked. */
export const openRound = command({
  name: "panels.open-round",
  input: openRoundInput,
  hats: ["admin"],
  async run({ tx, actor, input: { panelId, dueOn }, now, audit }) {
    const panel = await takePanel(tx, actor, panelId);
    if (panel.open) throw new Refusal("round-open");
    if (!panel.may.openRound) throw new Refusal("settled");
    if (dueOn !== null && dueOn < now.toISOString().slice(0, 10))
      throw new Refusal("invalid", { dueOn: ["past"] });
    const { agencyId } = actor;
    const [asked] = await tx
      .select({ n: sql<number>`count(*)::int` })
      .from(panelExperts)
      .where(and(ofPanel(panelExperts, agencyId, panelId), isNull(panelExperts.withdrawnAt)));
    if ((asked?.n ?? 0) < FEWEST_EXPERTS) throw new Refusal("too-few-experts");
    const number = panel.number + 1;
    await tx.insert(panelRounds).values({ agencyId, panelId, number, openedAt: now, dueOn });
    await setState(tx, actor, panelId, "running");
    await mailExperts(tx, { agencyId, panelId, title: panel.title, number, dueOn }, now);
    await audit({
      verb: "panel.round-opened",
      subject: { kind: "panel", id: panelId },
      changes: { round: { from: panel.number, to: number } },
    });
    return { number };
  },
});
