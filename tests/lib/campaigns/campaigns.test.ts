import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { mails } from "@/db/schema/accounts";
import { campaignInvitations, campaigns } from "@/db/schema/campaigns";
import { discardCampaign, draftCampaign, editCampaign } from "@/lib/campaigns/commands/draft-campaign";
import { closeCampaign } from "@/lib/campaigns/commands/end-campaign";
import { sendCampaign } from "@/lib/campaigns/commands/send-campaign";
import { previewAudience } from "@/lib/campaigns/queries/audience";
import { getSurvey, listOpenSurveys } from "@/lib/campaigns/queries/for-firm";
import { getCampaign, listCampaigns } from "@/lib/campaigns/queries/list-campaigns";
import { type CampaignStage, campaignStage, told } from "../../support/campaign-stage";
import { EVERYONE } from "../../support/full-campaign";

let stage: CampaignStage;
beforeAll(async () => {
  stage = await campaignStage();
});

describe("a draft", () => {
  it("is written down, changed and deleted, with an audit row each, and no firm hears of it", async () => {
    const id = await stage.drafted();
    expect(await getCampaign(await stage.asAdmin(), id)).toMatchObject({
      state: "draft",
      title: "Autumn survey",
      version: 1,
    });
    const changed = {
      ...stage.form({ title: "Winter survey", industries: "C" }),
      campaignId: id,
      version: "1",
    };
    expect(await editCampaign(await stage.asAdmin(), changed)).toMatchObject({ ok: true });
    expect(await getCampaign(await stage.asAdmin(), id)).toMatchObject({
      audience: { industries: ["C"] },
      version: 2,
    });
    expect(await getSurvey(await stage.asMember(stage.maker), id)).toBeNull();
    expect(await discardCampaign(await stage.asAdmin(), { campaignId: id, version: "2" })).toMatchObject({
      ok: true,
    });
    expect(await getCampaign(await stage.asAdmin(), id)).toBeNull();
    expect(await stage.verbsOf(id)).toEqual(["campaign.drafted", "campaign.edited", "campaign.discarded"]);
  });

  it("is made once however often the form is sent", async () => {
    const key = randomUUID();
    const once = told(await draftCampaign(await stage.asAdmin(), stage.form(), key));
    expect(told(await draftCampaign(await stage.asAdmin(), stage.form(), key))).toEqual(once);
  });

  it.each([
    ["a day that has come", { dueOn: "2026-06-15" }, "dueOn"],
    ["a day far away", { dueOn: "2027-06-15" }, "dueOn"],
    ["no title", { title: "" }, "title"],
    ["a link in the title", { title: "see www.example.org/x" }, "title"],
    ["an industry that does not exist", { industries: "Ω" }, "industries"],
    ["a size that does not exist", { sizes: "huge" }, "sizes"],
  ])("is refused with %s, and nothing is written", async (_, wrong, field) => {
    const before = (await listCampaigns(await stage.asAdmin())).length;
    const outcome = await draftCampaign(await stage.asAdmin(), stage.form(wrong), randomUUID());
    expect(outcome).toMatchObject({ ok: false, code: "invalid" });
    expect(!outcome.ok && Object.keys(outcome.fields).map((name) => name.split(".")[0])).toEqual([field]);
    expect((await listCampaigns(await stage.asAdmin())).length).toBe(before);
  });

  it("is another agency's own, and nobody's but administrators'", async () => {
    const id = await stage.drafted();
    const ask = { campaignId: id, version: "1" };
    for (const run of [sendCampaign, discardCampaign, closeCampaign])
      expect(await run(await stage.asOther(), ask)).toMatchObject({ ok: false, code: "not-found" });
    for (const context of [await stage.asMember(stage.maker), await stage.w.mentorContext(stage.mentor)]) {
      expect(await draftCampaign(context, stage.form(), randomUUID())).toMatchObject({
        ok: false,
        code: "forbidden",
      });
      expect(await sendCampaign(context, ask)).toMatchObject({ ok: false, code: "forbidden" });
    }
    expect(await getCampaign(await stage.asOther(), id)).toBeNull();
  });

  it("is not changed over a colleague's head", async () => {
    const id = await stage.drafted();
    await editCampaign(await stage.asAdmin(), { ...stage.form(), campaignId: id, version: "1" });
    const late = await editCampaign(await stage.asAdmin(), { ...stage.form(), campaignId: id, version: "1" });
    expect(late).toMatchObject({ ok: false, code: "changed-meanwhile" });
    expect(await sendCampaign(await stage.asAdmin(), { campaignId: id, version: "1" })).toMatchObject({
      code: "changed-meanwhile",
    });
  });
});

describe("whom it reaches", () => {
  const names = async (audience: Parameters<typeof previewAudience>[1]) =>
    (await previewAudience(await stage.asAdmin(), audience)).firms.map(({ name }) => name);

  it("is every firm of the agency, or those that fit every condition", async () => {
    expect(await names(EVERYONE)).toEqual(["Ovens Ltd", "Trade Ltd"]);
    expect(await names({ ...EVERYONE, industries: ["C"] })).toEqual(["Ovens Ltd"]);
    expect(await names({ ...EVERYONE, sizes: ["small", "medium"] })).toEqual(["Ovens Ltd", "Trade Ltd"]);
    expect(await names({ ...EVERYONE, industries: ["C"], sizes: ["medium"] })).toEqual([]);
    expect(await names({ ...EVERYONE, mentored: "yes" })).toEqual(["Ovens Ltd"]);
    expect(await names({ ...EVERYONE, mentored: "no" })).toEqual(["Trade Ltd"]);
    expect(await names({ ...EVERYONE, phases: ["none"] })).toEqual(["Ovens Ltd", "Trade Ltd"]);
    expect(await names({ ...EVERYONE, phases: ["pre"] })).toEqual([]);
  });

  it("says which firms nobody gets mail for", async () => {
    const left = await stage.w.firm(stage.agencyId, { legalName: "Silent Ltd", naceSection: "A" });
    await stage.w.database.owner.query("update memberships set ended_at = now() where firm_id = $1", [
      left.id,
    ]);
    const preview = await previewAudience(await stage.asAdmin(), { ...EVERYONE, industries: ["A"] });
    expect(preview).toMatchObject({ unreachable: 1, firms: [{ name: "Silent Ltd", reachable: false }] });
    await stage.w.owner.delete(campaignInvitations).where(eq(campaignInvitations.firmId, left.id));
  });
});

describe("sending", () => {
  it("asks each firm once, mails its owners and tells its timeline", async () => {
    const id = await stage.sent({ industries: "C" });
    const rows = await stage.w.owner
      .select()
      .from(campaignInvitations)
      .where(eq(campaignInvitations.campaignId, id));
    expect(rows.map(({ firmId }) => firmId)).toEqual([stage.maker.id]);
    const all = await stage.w.owner.select().from(mails).where(eq(mails.toEmail, stage.maker.owner.email));
    const mine = all.filter(({ body }) => body.includes(id));
    expect(mine).toHaveLength(1);
    expect(mine[0]?.body).toContain(`https://portal.example/firm/${stage.maker.id}/surveys/${id}`);
    expect(mine[0]?.body).toContain("Please help.");
    expect(await stage.verbsOf(id)).toEqual(["campaign.drafted", "campaign.sent", "survey.invited"]);
    expect(await getCampaign(await stage.asAdmin(), id)).toMatchObject({
      state: "open",
      counts: { sent: 1, begun: 0, answered: 0, open: 1 },
    });
    expect(await listOpenSurveys(await stage.asMember(stage.maker))).toMatchObject([
      { campaignId: id, state: "untouched" },
    ]);
    expect(await listOpenSurveys(await stage.asMember(stage.trader))).toEqual([]);
    expect(await getSurvey(await stage.asMember(stage.trader), id)).toBeNull();
  });

  it("is done once", async () => {
    const id = await stage.sent({ industries: "G" });
    expect(await sendCampaign(await stage.asAdmin(), { campaignId: id, version: "2" })).toMatchObject({
      code: "sent-already",
    });
    expect(await discardCampaign(await stage.asAdmin(), { campaignId: id, version: "2" })).toMatchObject({
      code: "sent-already",
    });
    const count = await stage.w.owner.$count(campaignInvitations, eq(campaignInvitations.campaignId, id));
    expect(count).toBe(1);
  });

  it("goes out once where two administrators send at the same moment", async () => {
    const id = await stage.drafted();
    const [one, other] = [await stage.asAdmin(), await stage.asAdmin()];
    const ask = { campaignId: id, version: "1" };
    const outcomes = await Promise.all([sendCampaign(one, ask), sendCampaign(other, ask)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("is refused where nobody fits, or the day has come meanwhile", async () => {
    const none = await stage.drafted({ industries: "C", sizes: "large" });
    expect(await sendCampaign(await stage.asAdmin(), { campaignId: none, version: "1" })).toMatchObject({
      code: "nobody-asked",
    });
    const late = await stage.drafted();
    await stage.w.owner
      .update(campaigns)
      .set({ dueOn: stage.day(0) })
      .where(eq(campaigns.id, late));
    expect(await sendCampaign(await stage.asAdmin(), { campaignId: late, version: "1" })).toMatchObject({
      code: "invalid",
    });
  });

  it("asks a firm that another survey asks too, and says so before", async () => {
    const first = await stage.sent({ industries: "G" });
    const preview = await previewAudience(await stage.asAdmin(), { ...EVERYONE, industries: ["G"] });
    expect(preview).toMatchObject({ asked: 1, firms: [{ otherUntil: stage.day(20) }] });
    const second = await stage.sent({ industries: "G" });
    const open = (await listOpenSurveys(await stage.asMember(stage.trader))).map(
      ({ campaignId }) => campaignId,
    );
    expect(open).toEqual(expect.arrayContaining([first, second]));
  });
});
