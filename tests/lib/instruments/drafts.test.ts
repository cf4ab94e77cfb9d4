import { and, desc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { audit } from "@/db/schema/audit";
import { instrumentDrafts, instrumentVersions } from "@/db/schema/instruments";
import { startAssessment } from "@/lib/assessments/commands/start-assessment";
import { getStartPage } from "@/lib/assessments/queries/get-start-page";
import { listAssessments } from "@/lib/assessments/queries/list-assessments";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { KNOWLEDGE_INNOVATION_V1 as V1 } from "@/lib/domain/instruments/knowledge-innovation-v1";
import type { Outcome } from "@/lib/errors";
import { discardDraft } from "@/lib/instruments/commands/discard-draft";
import { editDraft } from "@/lib/instruments/commands/edit-draft";
import { publishDraft } from "@/lib/instruments/commands/publish-draft";
import { startDraft } from "@/lib/instruments/commands/start-draft";
import { getPreview, getQuestionnaire, listQuestionnaires } from "@/lib/instruments/queries/for-agency";
import { partForm } from "../../support/draft-form";
import { type TestFirm, type World, world } from "../../support/world";

let w: World;
let agencyId: string;
let firm: TestFirm;
let admin: Context<ActorOf<"admin">>;
const instrument = "knowledge-innovation";

const value = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(`${outcome.code} ${JSON.stringify(outcome.fields)}`);
  return outcome.value;
};
const code = (outcome: Outcome<unknown>) => (outcome.ok ? "ok" : outcome.code);
const draftRow = async () =>
  (await w.owner.select().from(instrumentDrafts).where(eq(instrumentDrafts.agencyId, agencyId)))[0];
const verbs = async () =>
  (
    await w.owner
      .select({ verb: audit.verb })
      .from(audit)
      .where(and(eq(audit.agencyId, agencyId), eq(audit.subjectKind, "agency")))
      .orderBy(desc(audit.at))
  ).map(({ verb }) => verb);
const begin = async () => value(await startDraft(admin, { instrument, from: "1" }));
const write = (written: Record<string, string>, seen = 1) => editDraft(admin, partForm({ seen }, written));

beforeEach(async () => {
  w ??= await world();
  agencyId = (await w.agency()).id;
  firm = await w.firm(agencyId);
  admin = (await w.adminContext(await w.administrator(agencyId), agencyId)) as typeof admin;
});

describe("a draft", () => {
  it("begins with the words of a version, once", async () => {
    await begin();
    await begin();
    expect(await draftRow()).toMatchObject({ instrument, baseVersion: 1, version: 1, definition: V1 });
    expect(await verbs()).toEqual(["questionnaire.draft-begun"]);
  });

  it("begins from no version of another agency, nor from one that does not exist", async () => {
    expect(code(await startDraft(admin, { instrument, from: "4711" }))).toBe("not-found");
    expect(code(await startDraft(admin, { instrument: "weather", from: "1" }))).toBe("invalid");
  });

  it("keeps what is written, part by part, with every text in the audit row", async () => {
    await begin();
    expect(value(await write({ "cover:title": "What we know abroad" })).changed).toBe(1);
    expect((await draftRow())?.definition.title).toBe("What we know abroad");
    const section = V1.sections[0]?.id ?? "";
    const items = V1.sections[0]?.items.map(({ key }) => key) ?? [];
    const last = items.at(-1) ?? "";
    const form = partForm({ part: section, seen: 2 }, { [`${last}:question`]: "A new word?" });
    expect(code(await editDraft(admin, form))).toBe("ok");
    expect((await draftRow())?.definition.sections[0]?.items.at(-1)?.question).toBe("A new word?");
    expect(await verbs()).toContain("questionnaire.draft-edited");
  });

  it("refuses empty texts, foreign fields and odd numbers, and writes nothing", async () => {
    await begin();
    const refused = await write({
      "cover:title": "  ",
      "cover:else": "x",
      [`${V1.sections[0]?.id}:place`]: "a",
    });
    expect(refused).toMatchObject({
      ok: false,
      code: "invalid",
      fields: { "cover:title": ["required"], "cover:else": ["unexpected"] },
    });
    expect((await draftRow())?.version).toBe(1);
  });

  it("tells the second of two writers instead of overwriting the first", async () => {
    await begin();
    value(await write({ "cover:title": "First" }));
    expect(code(await write({ "cover:title": "Second" }))).toBe("changed-meanwhile");
    expect((await draftRow())?.definition.title).toBe("First");
  });

  it("is not another agency's, nor a member's", async () => {
    await begin();
    const other = (await w.agency()).id;
    const stranger = await w.adminContext(await w.administrator(other), other);
    expect(code(await editDraft(stranger, partForm()))).toBe("not-found");
    expect(code(await editDraft(await w.memberContext(firm), partForm()))).toBe("forbidden");
  });

  it("can be thrown away", async () => {
    await begin();
    expect(code(await discardDraft(admin, { instrument, seen: "2" }))).toBe("changed-meanwhile");
    value(await discardDraft(admin, { instrument, seen: "1" }));
    expect(await draftRow()).toBeUndefined();
    expect(await verbs()).toContain("questionnaire.draft-discarded");
  });
});

describe("publishing", () => {
  const publish = (seen: number) =>
    publishDraft(admin, { instrument, seen: String(seen), because: "Plainer" });
  const started = async (context: Context) =>
    value(await startAssessment(context, { instrument, subject: "" }));

  it("makes the agency's next edition, which new rounds use, and leaves old rounds alone", async () => {
    const earlier = await w.firm(agencyId);
    await started(await w.memberContext(earlier));
    await begin();
    value(await write({ "cover:title": "What we know abroad" }));
    const { version, edition } = value(await publish(2));
    expect(edition).toBe(1);
    const [row] = await w.owner
      .select()
      .from(instrumentVersions)
      .where(eq(instrumentVersions.version, version));
    expect(row).toMatchObject({
      agencyId,
      baseVersion: 1,
      provenance: { kind: "texts", because: "Plainer", changed: 1, moved: 0 },
      definition: { title: "What we know abroad", version },
    });
    expect(await draftRow()).toBeUndefined();
    const member = await w.memberContext(firm);
    expect((await getStartPage(member, firm.id, instrument)).instrument.title).toBe("What we know abroad");
    await started(member);
    const title = async (of: TestFirm) =>
      (await listAssessments(await w.memberContext(of), of.id)).map((one) => one.instrument.title);
    expect([await title(firm), await title(earlier)]).toEqual([["What we know abroad"], [V1.title]]);
    expect(await verbs()).toContain("questionnaire.published");
  });

  it("reaches no other agency", async () => {
    await begin();
    value(await write({ "cover:title": "Ours" }));
    value(await publish(2));
    const away = await w.firm((await w.agency()).id);
    const page = await getStartPage(await w.memberContext(away), away.id, instrument);
    expect(page.instrument.title).toBe(V1.title);
  });

  it("waits for questions in an order that can be asked", async () => {
    await begin();
    const section = V1.sections.find(({ items }) => items.some(({ when }) => when));
    const child = section?.items.find(({ when }) => when);
    const form = partForm({ part: section?.id ?? "" }, { [`${child?.key}:place`]: "1" });
    const parent = section?.items[0]?.key ?? "";
    value(await editDraft(admin, { ...form, [`${parent}:place`]: "99" }));
    expect(code(await publish(2))).toBe("not-ready");
    const page = await getQuestionnaire(admin, instrument);
    expect(page?.draft?.problems.length).toBeGreaterThan(0);
  });

  it("refuses what is the same as in use, and brings an older version back", async () => {
    await begin();
    expect(code(await publish(1))).toBe("unchanged");
    value(await write({ "cover:title": "Ours" }));
    value(await publish(2));
    await begin();
    expect(value(await publish(1)).edition).toBe(2);
  });

  it("is told on the pages: versions, use by state, draft and preview", async () => {
    await started(await w.memberContext(firm));
    await begin();
    value(await write({ "cover:title": "Ours" }));
    const line = (await listQuestionnaires(admin)).find(({ id }) => id === instrument);
    expect(line).toMatchObject({ used: 1, current: { version: 1, edition: null } });
    expect(line?.draftChangedAt).not.toBeNull();
    expect((await getPreview(admin, { id: instrument, version: null }))?.title).toBe("Ours");
    const page = await getQuestionnaire(admin, instrument);
    expect(page?.draft?.changes.texts).toMatchObject([{ before: V1.title, after: "Ours" }]);
    expect(page?.versions.find(({ version }) => version === 1)?.used).toEqual({ draft: 1 });
    expect(page?.versions.find(({ version }) => version === 1)?.rounds).toMatchObject([
      { firmId: firm.id, round: 1, second: false, status: "draft" },
    ]);
    expect(await getQuestionnaire(admin, "weather")).toBeNull();
  });
});
