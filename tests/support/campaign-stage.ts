import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { audit } from "@/db/schema/audit";
import { draftCampaign } from "@/lib/campaigns/commands/draft-campaign";
import { sendCampaign } from "@/lib/campaigns/commands/send-campaign";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import type { Outcome } from "@/lib/errors";
import { type TestFirm, world } from "./world";

export type Admin = Context<ActorOf<"admin">>;
export type Member = Context<ActorOf<"member">>;

/** An agency with a maker of goods, which has a mentor, and a trader; and an administrator elsewhere. */
export async function campaignStage() {
  const w = await world();
  const [here, there] = [await w.agency(), await w.agency()];
  const maker = await w.firm(here.id, { legalName: "Ovens Ltd", naceSection: "C", sizeClass: "small" });
  const trader = await w.firm(here.id, { legalName: "Trade Ltd", naceSection: "G", sizeClass: "medium" });
  const mentor = await w.mentor(here.id);
  await w.assign(maker, mentor);
  const [admin, stranger] = [await w.administrator(here.id), await w.administrator(there.id)];
  const asAdmin = async () => (await w.adminContext(admin, here.id)) as Admin;
  const day = (days: number) => new Date(w.now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const form = (more = {}) => ({ title: "Autumn survey", message: "Please help.", dueOn: day(20), ...more });
  const drafted = async (more = {}) =>
    told(await draftCampaign(await asAdmin(), form(more), randomUUID())).id;
  return {
    w,
    agencyId: here.id,
    maker,
    trader,
    mentor,
    admin,
    asAdmin,
    asOther: async () => (await w.adminContext(stranger, there.id)) as Admin,
    asMember: async (firm: TestFirm) => (await w.memberContext(firm)) as Member,
    day,
    form,
    drafted,
    async sent(more = {}) {
      const campaignId = await drafted(more);
      told(await sendCampaign(await asAdmin(), { campaignId, version: "1" }));
      return campaignId;
    },
    async verbsOf(id: string) {
      const rows = await w.owner.select({ verb: audit.verb }).from(audit).where(eq(audit.subjectId, id));
      return rows.map(({ verb }) => verb);
    },
  };
}

export type CampaignStage = Awaited<ReturnType<typeof campaignStage>>;

export function told<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.code}`);
  return outcome.value;
}
