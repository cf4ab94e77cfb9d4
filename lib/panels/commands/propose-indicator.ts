import { sql } from "drizzle-orm";
import { panelProposals } from "@/db/schema/panel-results";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { MAX_PROPOSALS, proposeInput } from "../schema";
import { ofPanel } from "../scope";
import { openRoundOf, refuseClosed } from "./rate-indicator";

/** Proposes an indicator that the list lacks. The same words twice are one proposal. No audit row, as for ratings. */
export const proposeIndicator = command({
  name: "panels.propose",
  input: proposeInput,
  hats: ["expert"],
  async run({ tx, actor, input: { body } }) {
    const { agencyId, panelId, expertId } = actor;
    const roundId = await openRoundOf(tx, actor);
    // Row-level security shows an expert the own ones alone.
    const [own] = await tx
      .select({ n: sql<number>`count(*)::int` })
      .from(panelProposals)
      .where(ofPanel(panelProposals, agencyId, panelId));
    if ((own?.n ?? 0) >= MAX_PROPOSALS) throw new Refusal("too-many-proposals");
    await tx
      .insert(panelProposals)
      .values({ agencyId, panelId, roundId, expertId, body })
      .onConflictDoNothing()
      .catch(refuseClosed);
    return { body };
  },
});
