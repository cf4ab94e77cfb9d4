import { beforeAll, describe, expect, it } from "vitest";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { panelRows } from "@/lib/domain/antecedents/panel";
import { ANTECEDENTS_V1 } from "@/lib/domain/instruments/antecedents-v1";
import { COMPETENCE_V1 } from "@/lib/domain/instruments/competence-v1";
import { countedItems } from "@/lib/domain/instruments/counted-items";
import { NAVIGATOR_V1 } from "@/lib/domain/instruments/navigator-v1";
import { publishedPanelFile } from "@/lib/domain/panels/published-panel";
import { getPreview } from "@/lib/instruments/queries/for-agency";
import { acceptPanel } from "@/lib/panels/commands/accept-panel";
import { createPanel } from "@/lib/panels/commands/create-panel";
import { importRatings } from "@/lib/panels/commands/import-ratings";
import { getPanel } from "@/lib/panels/queries/for-agency";
import { type World, world } from "../../support/world";
import { fine, panelForm } from "./running-panel";

let w: World;
beforeAll(async () => {
  w = await world();
});

async function newPanel(indicators?: string[], instrument = "antecedents") {
  const { id: agencyId } = await w.agency();
  const admin = (await w.adminContext(await w.administrator(agencyId), agencyId)) as Context<
    ActorOf<"admin">
  >;
  const { id: panelId } = fine(
    await createPanel(admin, { ...panelForm, instrument, ...(indicators ? { indicators } : {}) }),
  );
  return { admin, panelId };
}

describe("ratings from a file", () => {
  it("load the published panel through the same engine, and publish its weights", async () => {
    const keys = ANTECEDENTS_V1.sections.flatMap(({ items }) => items.map(({ key }) => key));
    const { admin, panelId } = await newPanel(keys);
    const file = { panelId, kind: "counts", file: publishedPanelFile() };
    const key = crypto.randomUUID();
    const first = fine(await importRatings(admin, file, key));
    // 47 rows have known answers; the one rejected indicator has no question and is added by its words.
    expect(first).toEqual({ rated: 47, added: 1 });
    expect(fine(await importRatings(admin, file, key))).toEqual(first);
    const panel = await getPanel(admin, panelId);
    expect([panel?.published, panel?.rounds.length, panel?.indicators.length]).toEqual([true, 1, 48]);
    const computed = new Map(panelRows().map(({ indicator, result }) => [indicator.label, result]));
    for (const { wording, result } of panel?.indicators ?? [])
      expect(result).toEqual(computed.get(wording) ?? null);
    fine(await acceptPanel(admin, { panelId }));
    const published = (await getPanel(admin, panelId))?.publication;
    expect(published).toMatchObject({ weighed: 47 });
    expect(published?.provenance).toMatchObject({
      experts: { total: 15, byKind: { imported: 15 } },
      accepted: 46,
      rejected: 1,
      notJudged: 1,
    });
  });

  it("leave what a questionnaire says of itself where no score counts by weights", async () => {
    const item = NAVIGATOR_V1.sections[0]?.items[0]?.key ?? "";
    const { admin, panelId } = await newPanel([item], "navigator");
    fine(await importRatings(admin, { panelId, kind: "counts", file: `point,a,b,c,d,e\n${item},0,0,0,1,4` }));
    const { version } = fine(await acceptPanel(admin, { panelId }));
    const preview = await getPreview(admin, { id: "navigator", version });
    expect(preview?.caveat).toBe(NAVIGATOR_V1.caveat);
    expect(preview?.weights?.[item]).toBeDefined();
  });

  it("count in a questionnaire whose scores are means of answers, and say whose weights these are", async () => {
    const [scored, other] = ["competence.personal.languages.spoken", "competence.orientation.niche"];
    const { admin, panelId } = await newPanel([scored, other], "competence");
    const file = `point,a,b,c,d,e\n${scored},0,0,0,1,4\n${other},0,0,1,2,2`;
    fine(await importRatings(admin, { panelId, kind: "counts", file }));
    const { version } = fine(await acceptPanel(admin, { panelId }));
    const made = await getPreview(admin, { id: "competence", version });
    expect(made?.caveat).toContain("5 experts");
    expect(made?.weights?.[scored]).toEqual([0.7, 0.95, 1]);
    const counted = [...countedItems(COMPETENCE_V1)];
    expect(counted.filter((key) => !made?.weights?.[key])).toEqual([]);
    expect((await getPanel(admin, panelId))?.publication?.weighed).toBe(counted.length);
  });

  it("leave every score alone where only points were rated that none counts", async () => {
    const item = "competence.orientation.niche";
    const { admin, panelId } = await newPanel([item], "competence");
    fine(await importRatings(admin, { panelId, kind: "counts", file: `point,a,b,c,d,e\n${item},0,0,0,1,4` }));
    const { version } = fine(await acceptPanel(admin, { panelId }));
    const made = await getPreview(admin, { id: "competence", version });
    expect([made?.weights, made?.caveat]).toEqual([undefined, undefined]);
  });

  it("read ratings of single experts as well, and refuse what is no panel without a trace", async () => {
    const { admin, panelId } = await newPanel();
    const wrong = { panelId, kind: "ratings", file: "point,one,two\nLooking around,6,1" };
    expect(await importRatings(admin, wrong)).toMatchObject({
      code: "invalid",
      fields: { file: ["panel-file-figure"] },
    });
    expect((await getPanel(admin, panelId))?.rounds).toEqual([]);
    fine(await importRatings(admin, { ...wrong, file: "point,one,two\nLooking around,5,3" }));
    const panel = await getPanel(admin, panelId);
    expect(panel?.published).toBe(false);
    expect(panel?.indicators.at(-1)).toMatchObject({ wording: "Looking around", counts: [0, 0, 1, 0, 1] });
  });
});
