import { desc } from "drizzle-orm";
import { wavePairs } from "@/db/schema/waves";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { DAYS_TO_ANSWER } from "../schema";
import { proposedTo } from "../scope";
import type { Proposal } from "../types";

const SHOWN = 50;

/** What waves propose to a firm or to a mentor, the newest first. */
export async function listProposals(context: Context<ActorOf<"member" | "mentor">>): Promise<Proposal[]> {
  const { actor } = context;
  const rows = await context.read((tx) =>
    tx
      .select()
      .from(wavePairs)
      .where(proposedTo(actor))
      .orderBy(desc(wavePairs.offeredAt), desc(wavePairs.id))
      .limit(SHOWN),
  );
  const ofFirm = actor.kind === "member";
  return rows.map((row) => ({
    id: row.id,
    state: row.state,
    shown: ofFirm ? row.mentorShown : row.firmShown,
    offeredAt: row.offeredAt.toISOString(),
    until: new Date(row.offeredAt.getTime() + DAYS_TO_ANSWER * 86_400_000).toISOString(),
    mine: ofFirm ? row.firmAnswer : row.mentorAnswer,
    theirs: ofFirm ? row.mentorAnswer : row.firmAnswer,
  }));
}
