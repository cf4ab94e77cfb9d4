import { and, eq, sql } from "drizzle-orm";
import { panelProposals } from "@/db/schema/panel-results";
import { panelIndicators } from "@/db/schema/panels";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { decideProposalInput, MOST_INDICATORS } from "../schema";
import { ofPanel } from "../scope";
import { takePanel } from "./take-panel";

/** Takes a proposed indicator into the next round, or declines it with a reason for whoever proposed it. */
export const decideProposal = command({
  name: "panels.decide-proposal",
  input: decideProposalInput,
  hats: ["admin"],
  async run({ tx, actor, input: { proposalId, decision, because }, now, audit }) {
    const { agencyId } = actor;
    const one = and(eq(panelProposals.agencyId, agencyId), eq(panelProposals.id, proposalId));
    const known = { panelId: panelProposals.panelId, body: panelProposals.body, state: panelProposals.state };
    const [asked] = await tx.select(known).from(panelProposals).where(one);
    if (!asked) throw new Refusal("not-found");
    const { panelId, body } = asked;
    const { may, open } = await takePanel(tx, actor, panelId);
    const [proposal] = await tx.select(known).from(panelProposals).where(one);
    if (!may.decide || proposal?.state !== "open") throw new Refusal("settled");
    // A list that grows under experts who have finished would not be the same for all.
    if (open && decision === "taken") throw new Refusal("round-open");
    if (decision === "declined" && because === "") throw new Refusal("invalid", { because: ["required"] });
    let indicatorId: string | null = null;
    if (decision === "taken") {
      const [at] = await tx
        .select({ n: sql<number>`count(*)::int` })
        .from(panelIndicators)
        .where(ofPanel(panelIndicators, agencyId, panelId));
      const position = at?.n ?? 0;
      if (position >= MOST_INDICATORS) throw new Refusal("too-many-indicators");
      const [made] = await tx
        .insert(panelIndicators)
        .values({ agencyId, panelId, position, wording: body })
        .returning({ id: panelIndicators.id });
      indicatorId = made?.id ?? null;
    }
    await tx.update(panelProposals).set({ state: decision, because, decidedAt: now, indicatorId }).where(one);
    await audit({
      verb: "panel.proposal-decided",
      subject: { kind: "panel", id: panelId },
      changes: { [body.slice(0, 80)]: { from: "open", to: decision } },
    });
    return { decision };
  },
});
