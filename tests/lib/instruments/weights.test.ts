import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { audit } from "@/db/schema/audit";
import { instrumentDrafts, instrumentVersions } from "@/db/schema/instruments";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { allItems } from "@/lib/domain/instruments/engine";
import { KNOWLEDGE_INNOVATION_V1 as V1 } from "@/lib/domain/instruments/knowledge-innovation-v1";
import { NAVIGATOR_V1 } from "@/lib/domain/instruments/navigator-v1";
import type { Outcome } from "@/lib/errors";
import { addVersion } from "@/lib/instruments/commands/add-version";
import { editDraft } from "@/lib/instruments/commands/edit-draft";
import { publishDraft } from "@/lib/instruments/commands/publish-draft";
import { startDraft } from "@/lib/instruments/commands/start-draft";
import { getPreview, getQuestionnaire } from "@/lib/instruments/queries/for-agency";
import { partForm } from "../../support/draft-form";
import { type World, world } from "../../support/world";

let w: World;
let agencyId: string;
let admin: Context<ActorOf<"admin">>;
const instrument = "knowledge-innovation";

const value = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(`${outcome.code} ${JSON.stringify(outcome.fields)}`);
  return outcome.value;
};
const code = (outcome: Outcome<unknown>) => (outcome.ok ? "ok" : outcome.code);
const draftRow = async () =>
  (await w.owner.select().from(instrumentDrafts).where(eq(instrumentDrafts.agencyId, agencyId)))[0];

describe("publishing words beside a panel's weights", () => {
  const key = V1.sections[0]?.items[0]?.key ?? "";
  const weights = { [key]: [0.2, 0.4, 0.6] as const };
  const caveat = "The weights come from 8 experts.";
  const current = async () => (await getQuestionnaire(admin, instrument))?.current.version ?? 0;
  const stored = async (version: number) =>
    (await w.owner.select().from(instrumentVersions).where(eq(instrumentVersions.version, version)))[0]
      ?.definition;
  const publish = (more: object = {}) =>
    publishDraft(admin, { instrument, seen: "2", because: "Plainer", ...more });

  beforeEach(async () => {
    w ??= await world();
    agencyId = (await w.agency()).id;
    admin = (await w.adminContext(await w.administrator(agencyId), agencyId)) as typeof admin;
    value(await startDraft(admin, { instrument, from: "1" }));
    value(await editDraft(admin, partForm({ seen: 1 }, { "cover:title": "Ours" })));
    const provenance = { kind: "texts", because: "Weights", changed: 0, moved: 0 } as const;
    const definition = { ...V1, weights, caveat };
    await admin.write((tx) => addVersion(tx, admin.actor, { definition, baseVersion: 1, provenance }, w.now));
  });

  it("refuses to put weights out of use that came after the draft was begun, unless that is said", async () => {
    const before = await current();
    expect((await getQuestionnaire(admin, instrument))?.draft?.weighsOtherwise).toBe(true);
    expect(await publish()).toMatchObject({
      ok: false,
      code: "weights-differ",
      fields: { weights: ["choose"] },
    });
    expect(code(await publish({ weights: "mine" }))).toBe("invalid");
    expect(await current()).toBe(before);
    expect(await draftRow()).toBeDefined();
  });

  it("carries the weights in use over, with what is said of them", async () => {
    const { version } = value(await publish({ weights: "current" }));
    expect(await stored(version)).toMatchObject({ title: "Ours", weights, caveat });
    const [row] = await w.owner
      .select({ changes: audit.changes })
      .from(audit)
      .where(and(eq(audit.agencyId, agencyId), eq(audit.verb, "questionnaire.published")));
    expect(row?.changes.weights).toEqual({ from: null, to: "current" });
  });

  it("asks nothing where no score counts them, and goes on keeping what a panel said", async () => {
    const id = "navigator";
    value(await startDraft(admin, { instrument: id, from: "1" }));
    const part = partForm({ seen: 1, instrument: NAVIGATOR_V1 }, { "cover:title": "Ours too" });
    value(await editDraft(admin, part));
    const said = { [allItems(NAVIGATOR_V1)[0]?.key ?? ""]: [0.2, 0.4, 0.6] as const };
    const provenance = { kind: "texts", because: "Kept", changed: 0, moved: 0 } as const;
    const definition = { ...NAVIGATOR_V1, weights: said };
    await admin.write((tx) => addVersion(tx, admin.actor, { definition, baseVersion: 1, provenance }, w.now));
    expect((await getQuestionnaire(admin, id))?.draft?.weighsOtherwise).toBe(false);
    const { version } = value(await publishDraft(admin, { instrument: id, seen: "2", because: "Plainer" }));
    expect(await getPreview(admin, { id, version })).toMatchObject({
      title: "Ours too",
      weights: said,
      caveat: NAVIGATOR_V1.caveat,
    });
  });

  it("goes back to the draft's own only where that was chosen", async () => {
    const { version } = value(await publish({ weights: "draft" }));
    const definition = await stored(version);
    expect(definition?.title).toBe("Ours");
    expect(definition?.weights).toBeUndefined();
    expect(definition?.caveat).toBe(V1.caveat);
  });
});
