import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { campaignInvitations } from "@/db/schema/campaigns";
import { closeCampaign, extendCampaign } from "@/lib/campaigns/commands/end-campaign";
import { getSurvey, listOpenSurveys } from "@/lib/campaigns/queries/for-firm";
import { getCampaign } from "@/lib/campaigns/queries/list-campaigns";
import { type Admin, type CampaignStage, campaignStage } from "../../support/campaign-stage";

let stage: CampaignStage;
beforeAll(async () => {
  stage = await campaignStage();
});

describe("the end", () => {
  it("comes by itself after the due day, and later where it is put off", async () => {
    const id = await stage.sent({ industries: "C", dueOn: stage.day(3) });
    const later = new Date(stage.w.now.getTime() + 4 * 86_400_000);
    const then = (await stage.w.contextOf(
      stage.admin,
      { kind: "admin", id: stage.agencyId },
      later,
    )) as Admin;
    expect(await getCampaign(then, id)).toMatchObject({ state: "ended" });
    expect(await closeCampaign(then, { campaignId: id, version: "2" })).toMatchObject({ code: "not-open" });
    expect(await extendCampaign(then, { campaignId: id, version: "2", dueOn: stage.day(10) })).toMatchObject({
      ok: true,
    });
    expect(await getCampaign(then, id)).toMatchObject({ state: "open", dueOn: stage.day(10) });
  });

  it("comes when an administrator closes it, and extending takes that back", async () => {
    const id = await stage.sent({ industries: "C" });
    expect(await closeCampaign(await stage.asAdmin(), { campaignId: id, version: "2" })).toMatchObject({
      ok: true,
    });
    expect(await getCampaign(await stage.asAdmin(), id)).toMatchObject({ state: "ended" });
    expect(await listOpenSurveys(await stage.asMember(stage.maker))).not.toContainEqual(
      expect.objectContaining({ campaignId: id }),
    );
    expect(await getSurvey(await stage.asMember(stage.maker), id)).toMatchObject({ ended: true });
    expect(
      await extendCampaign(await stage.asAdmin(), { campaignId: id, version: "3", dueOn: stage.day(20) }),
    ).toMatchObject({ ok: true });
    expect(await getCampaign(await stage.asAdmin(), id)).toMatchObject({ state: "open" });
    expect(await stage.verbsOf(id)).toEqual([
      "campaign.drafted",
      "campaign.sent",
      "survey.invited",
      "campaign.closed",
      "campaign.extended",
    ]);
  });

  it("does not come nearer by extending, and reminders are due anew", async () => {
    const id = await stage.sent({ industries: "C" });
    const mine = and(eq(campaignInvitations.campaignId, id), eq(campaignInvitations.firmId, stage.maker.id));
    await stage.w.owner.update(campaignInvitations).set({ reminded: 2 }).where(mine);
    for (const dueOn of [stage.day(20), stage.day(5)])
      expect(
        await extendCampaign(await stage.asAdmin(), { campaignId: id, version: "2", dueOn }),
      ).toMatchObject({
        code: "invalid",
        fields: { dueOn: ["not-later"] },
      });
    await extendCampaign(await stage.asAdmin(), { campaignId: id, version: "2", dueOn: stage.day(30) });
    expect(
      await stage.w.owner
        .select({ reminded: campaignInvitations.reminded })
        .from(campaignInvitations)
        .where(mine),
    ).toEqual([{ reminded: 0 }]);
  });
});
