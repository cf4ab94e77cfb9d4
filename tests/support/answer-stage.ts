import type { Admin, Member } from "./campaign-stage";
import { fillCampaign } from "./full-campaign";
import { type TestFirm, world } from "./world";

/** An agency with seven firms, and campaigns that ask some of them. */
export async function answerStage() {
  const w = await world();
  const agencyId = (await w.agency()).id;
  const admin = await w.administrator(agencyId);
  const firms: TestFirm[] = [];
  for (let at = 0; at < 7; at += 1) firms.push(await w.firm(agencyId, { legalName: `Firm ${at}` }));
  const firmAt = (at: number): TestFirm => {
    const found = firms[at];
    if (!found) throw new Error("no such firm");
    return found;
  };
  return {
    w,
    agencyId,
    firmAt,
    asAdmin: async () => (await w.adminContext(admin, agencyId)) as Admin,
    asMember: async (at: number) => (await w.memberContext(firmAt(at))) as Member,
    /** A campaign that asks the firms at these places, open for two weeks. */
    async asked(...places: number[]): Promise<string> {
      const [first = 0, ...others] = places;
      const { campaignId } = await fillCampaign(w, firmAt(first));
      for (const at of others)
        await w.database.owner.query(
          "insert into campaign_invitations (agency_id, firm_id, campaign_id, invited_at) values ($1, $2, $3, $4)",
          [agencyId, firmAt(at).id, campaignId, w.now],
        );
      return campaignId;
    },
  };
}

export type AnswerStage = Awaited<ReturnType<typeof answerStage>>;
