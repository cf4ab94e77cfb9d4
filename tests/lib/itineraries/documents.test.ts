import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { delegationDocuments } from "@/db/schema/delegation-documents";
import type { Context } from "@/lib/context/context";
import { addDocument, changeDocument, removeDocument } from "@/lib/itineraries/commands/share-document";
import { listDocuments } from "@/lib/itineraries/queries/documents";
import { documentForm, groupJourney } from "../../support/group-journey";
import { type TestFirm, type World, world } from "../../support/world";

let w: World;
let admin: Context;
let firms: [TestFirm, TestFirm];
let delegationId: string;
let seatOf: (who: { id: string }) => string;

beforeAll(async () => {
  w = await world();
  vi.stubEnv("DATABASE_URL", w.database.urls.app);
});
beforeEach(async () => {
  const { id } = await w.agency();
  admin = await w.adminContext(await w.administrator(id), id);
  firms = [await w.firm(id), await w.firm(id)];
  ({ delegationId, seatOf } = await groupJourney(w, firms));
});

const refused = (code: string) => expect.objectContaining({ ok: false, code });
const add = (changes: Partial<typeof documentForm> = {}, by = admin) =>
  addDocument(by, { ...documentForm, delegationId, ...changes }, randomUUID());
async function added(changes: Partial<typeof documentForm> = {}): Promise<string> {
  const made = await add(changes);
  if (!made.ok) throw new Error(`${made.code} ${JSON.stringify(made.fields)}`);
  return made.value.id;
}
const titles = async (context: Context) =>
  (await listDocuments(context as never, delegationId)).map(({ title }) => title);

describe("documents of a journey", () => {
  it("are links on a list, for the whole group or for those named, in the list and below it", async () => {
    const owner = await w.memberContext(firms[0]);
    await added();
    await added({ title: "Your stand", audience: "chosen", seats: [seatOf(firms[0])] });
    expect(await titles(owner)).toEqual(["Who is who", "Your stand"]);
    expect(await titles(await w.memberContext(firms[1]))).toEqual(["Who is who"]);
    expect(await titles(await w.memberContext(await w.firm(firms[0].agencyId)))).toEqual([]);
    const [, named] = await listDocuments(admin as never, delegationId);
    expect(named?.who.map(({ seatId }) => seatId)).toEqual([seatOf(firms[0])]);
    const rival = await w.memberContext(firms[1]);
    const rows = await rival.read((tx) => tx.select().from(delegationDocuments));
    expect(rows.map(({ title }) => title)).toEqual(["Who is who"]);
    expect(await add({}, owner)).toEqual(refused("forbidden"));
  });

  it("change for other readers, and leave the list", async () => {
    const documentId = await added();
    const change = { ...documentForm, documentId, version: "1", edition: "3" };
    const chosen = { audience: "chosen", seats: [seatOf(firms[1])] };
    expect(await changeDocument(admin, { ...change, ...chosen })).toMatchObject({ ok: true });
    expect(await changeDocument(admin, change)).toEqual(refused("conflict"));
    expect(await titles(await w.memberContext(firms[0]))).toEqual([]);
    expect(await removeDocument(admin, { documentId })).toMatchObject({ ok: true });
    expect(await removeDocument(admin, { documentId })).toEqual(refused("not-found"));
  });

  it("are https addresses, and anything else writes nothing", async () => {
    const before = await w.owner.$count(delegationDocuments);
    for (const link of ["http://files.example/a", "javascript:alert(1)", "files.example", "https://"])
      expect(await add({ link })).toMatchObject({ fields: { link: ["not-https"] } });
    expect(await w.owner.$count(delegationDocuments)).toBe(before);
  });
});
