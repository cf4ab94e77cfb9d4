import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { campaigns } from "@/db/schema/campaigns";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { FEWEST_FIRMS } from "@/lib/domain/benchmark/groups";
import { type Counted, distributionOf } from "@/lib/domain/survey/distribution";
import { loadInstrument } from "@/lib/instruments/queries/load";
import type { CountedFirms } from "../schema";
import { campaignsOf } from "../scope";
import type { Distribution } from "../types";
import { countColumns } from "./state-of";

/** The counted answers of a campaign. The database gives none for a question that fewer than five firms answered. */
export async function countedAnswers(tx: Tx, campaignId: string, firms: CountedFirms): Promise<Counted[]> {
  const { rows } = await tx.execute<{ item_key: string; choice: string; n: number; chosen: number }>(
    sql`select * from campaign_distribution(${campaignId}::uuid, ${firms === "abroad"})`,
  );
  return rows.map(({ item_key, choice, n, chosen }) => ({ item: item_key, option: choice, n, chosen }));
}

/** The answers of a campaign beside the published ones, for its administrators; null where there is no such campaign. */
export async function getDistribution(
  context: Context<ActorOf<"admin">>,
  input: { campaignId: string; firms: CountedFirms },
): Promise<Distribution | null> {
  return context.read((tx) => distributionIn(tx, context.actor, input));
}

/** The same within a transaction that is open already. */
export async function distributionIn(
  tx: Tx,
  actor: ActorOf<"admin">,
  { campaignId, firms }: { campaignId: string; firms: CountedFirms },
): Promise<Distribution | null> {
  const [campaign] = await tx
    .select({ version: campaigns.instrumentVersion, answered: countColumns.answered })
    .from(campaigns)
    .where(campaignsOf(actor, campaignId));
  if (!campaign?.version) return null;
  const instrument = await loadInstrument(tx, "survey", campaign.version);
  const all = await countedAnswers(tx, campaignId, "all");
  const counted = firms === "all" ? all : await countedAnswers(tx, campaignId, firms);
  return {
    firms,
    questions: distributionOf(instrument, counted, { comparable: firms === "abroad" }),
    answered: campaign.answered,
    abroad: abroadAmong(all),
  };
}

const ABROAD = ["selling", "buying", "both"];

/** Firms that work abroad now; null where they, or the others, are too few to be told. */
function abroadAmong(all: readonly Counted[]): number | null {
  const active = all.filter(({ item }) => item === "phase.active");
  const abroad = active
    .filter(({ option }) => ABROAD.includes(option))
    .reduce((sum, { chosen }) => sum + chosen, 0);
  return abroad >= FEWEST_FIRMS ? abroad : null;
}
