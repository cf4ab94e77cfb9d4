import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { offers } from "@/db/schema/offers";
import type { Context } from "@/lib/context/context";
import type { ListInput } from "@/lib/list-input";
import { getPublishedOffer, listCatalogue } from "@/lib/offers/queries/catalogue";
import { type World, world } from "../../support/world";

let w: World;
let agencyId: string;
let anyone: Context;

const titles = ["Alpha fair", "Beta course", "Closed course", "Draft course", "Old fair"] as const;
const ids = new Map<string, string>();

async function offer(title: string, given: Partial<typeof offers.$inferInsert> = {}) {
  const id = randomUUID();
  ids.set(title, id);
  await w.owner.insert(offers).values({
    agencyId,
    id,
    kind: "programme",
    title,
    timeZone: "UTC",
    status: "published",
    createdAt: w.now,
    updatedAt: w.now,
    ...given,
  });
}

beforeAll(async () => {
  w = await world();
  agencyId = (await w.agency()).id;
  anyone = await w.contextOf(null, { kind: "anonymous", id: agencyId });
  const at = (iso: string) => new Date(iso);
  await offer(titles[0], {
    kind: "fair",
    deadline: at("2026-08-01T00:00:00Z"),
    startsOn: "2026-09-01",
    markets: ["DE"],
    country: "DE",
    knowledge: ["market"],
  });
  await offer(titles[1], {
    deadline: at("2026-07-01T00:00:00Z"),
    phases: ["pre"],
    industries: ["C"],
    regions: ["DK-81"],
    innovations: ["product"],
    summary: "100% of the_costs",
  });
  await offer(titles[2], { deadline: at("2026-06-01T00:00:00Z") });
  await offer(titles[3], { status: "draft" });
  await offer(titles[4], { kind: "fair", endsOn: "2026-06-13", status: "published" });
});

const ask = async (filters: Record<string, string[]> = {}, more: Partial<ListInput> = {}) => {
  const sort = { id: "closing", desc: false };
  const found = await listCatalogue(anyone, { q: "", sort, page: 1, pageSize: 20, filters, ...more });
  return { ...found, titles: found.rows.map(({ title }) => title) };
};

describe("the catalogue", () => {
  it("shows anyone what is published, open ones first and the soonest deadline first", async () => {
    const found = await ask();
    expect(found.titles).toEqual([titles[1], titles[0], titles[2], titles[4]]);
    expect(found.rows.map(({ open }) => open)).toEqual([true, true, false, false]);
    expect(found).toMatchObject({ total: 4, kinds: { programme: 2, fair: 2 } });
  });

  it.each([
    [{ kind: ["fair"] }, [titles[0], titles[4]]],
    [{ open: ["yes"] }, [titles[1], titles[0]]],
    [{ phase: ["initial"] }, [titles[0], titles[2], titles[4]]],
    [{ industry: ["G"] }, [titles[0], titles[2], titles[4]]],
    [{ market: ["FR"] }, [titles[1], titles[2], titles[4]]],
    [{ country: ["DE"] }, [titles[0]]],
    [{ region: ["DK"] }, [titles[1], titles[0], titles[2], titles[4]]],
    [{ region: ["DK-82"] }, [titles[0], titles[2], titles[4]]],
    [{ region: ["DK-81"], kind: ["programme"] }, [titles[1], titles[2]]],
    [{ knowledge: ["market"] }, [titles[0]]],
    [{ innovation: ["product"] }, [titles[1]]],
  ])("filters by %j", async (filters, expected) => {
    const found = await ask(filters);
    expect(found.titles).toEqual(expected);
    expect(found.total).toBe(expected.length);
  });

  it("finds every word, whatever it is made of", async () => {
    expect((await ask({}, { q: "beta COSTS" })).titles).toEqual([titles[1]]);
    expect((await ask({}, { q: "100% the_" })).titles).toEqual([titles[1]]);
    expect((await ask({}, { q: "%" })).titles).toEqual([titles[1]]);
    expect((await ask({}, { q: "zebra" })).titles).toEqual([]);
  });

  it("counts over everything and not over the page", async () => {
    const second = await ask({}, { page: 2, pageSize: 3 });
    expect(second.titles).toEqual([titles[4]]);
    expect(second.total).toBe(4);
  });

  it("sorts by title both ways", async () => {
    const sorted = await ask({}, { sort: { id: "title", desc: true } });
    expect(sorted.titles).toEqual([titles[4], titles[2], titles[1], titles[0]]);
  });

  it("answers alike for a draft, another agency's offer, an unknown and an odd address", async () => {
    const id = (title: string) => ids.get(title) ?? "";
    expect((await getPublishedOffer(anyone, id(titles[0])))?.title).toBe(titles[0]);
    const elsewhere = await w.contextOf(null, { kind: "anonymous", id: (await w.agency()).id });
    expect(await getPublishedOffer(elsewhere, id(titles[0]))).toBeNull();
    for (const unknown of [id(titles[3]), randomUUID(), "../x"])
      expect(await getPublishedOffer(anyone, unknown)).toBeNull();
    const nowhere = await w.contextOf(null, { kind: "anonymous", id: null });
    const none = { q: "", sort: { id: "closing", desc: false }, page: 1, pageSize: 20, filters: {} };
    expect((await listCatalogue(nowhere, none)).total).toBe(0);
  });
});
