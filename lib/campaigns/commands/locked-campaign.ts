import type { Tx } from "@/db/client";
import { campaigns } from "@/db/schema/campaigns";
import type { ActorOf } from "@/lib/context/actor";
import { Refusal } from "@/lib/errors";
import { campaignsOf } from "../scope";

type Asked = { campaignId: string; version: number };

/** A campaign of the agency, held until the transaction ends. Throws `not-found`, `changed-meanwhile`. */
export async function lockedCampaign(tx: Tx, actor: ActorOf<"admin">, { campaignId, version }: Asked) {
  const [row] = await tx
    .select({
      title: campaigns.title,
      message: campaigns.message,
      audience: campaigns.audience,
      dueOn: campaigns.dueOn,
      sentAt: campaigns.sentAt,
      closedAt: campaigns.closedAt,
      version: campaigns.version,
    })
    .from(campaigns)
    .where(campaignsOf(actor, campaignId))
    .for("update");
  if (!row) throw new Refusal("not-found");
  if (row.version !== version) throw new Refusal("changed-meanwhile");
  return row;
}

/** The same of one that has not been sent. Throws `sent-already` too. */
export async function lockedDraft(tx: Tx, actor: ActorOf<"admin">, asked: Asked) {
  const row = await lockedCampaign(tx, actor, asked);
  if (row.sentAt !== null) throw new Refusal("sent-already");
  return row;
}
