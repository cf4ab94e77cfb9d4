import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { audit } from "@/db/schema/audit";
import { mentorSearches, mentorWishes } from "@/db/schema/mentor-profiles";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { addRefusal, addWish, dropRefusal, dropWish } from "@/lib/matching/commands/keep-wishes";
import { seekMentor, stopSeekingMentor } from "@/lib/matching/commands/seek-mentor";
import { getWishes } from "@/lib/matching/queries/wishes";
import { type TestFirm, type World, world } from "../../support/world";

let w: World;
let agencyId: string;
let firm: TestFirm;

beforeAll(async () => {
  w = await world();
  agencyId = (await w.agency()).id;
});
beforeEach(async () => {
  firm = await w.firm(agencyId);
});

const asMember = async () => (await w.memberContext(firm)) as Context<ActorOf<"member">>;
const WISHES = ["market:SE", "language:sv", "knowledge:market", "mode:licensing", "industry:C"];
const refused = (code: string) => expect.objectContaining({ ok: false, code });

describe("a firm's wishes", () => {
  it("are five at most, in the first free place, each once and with a reason", async () => {
    const context = await asMember();
    for (const wish of WISHES)
      expect(await addWish(context, { wish, reason: "It matters." })).toMatchObject({ ok: true });
    expect(await addWish(context, { wish: "market:NO", reason: "More." })).toEqual(refused("five-wishes"));
    await dropWish(context, { place: "2" });
    expect(await addWish(context, { wish: "market:SE", reason: "Again." })).toMatchObject({
      fields: { wish: ["wished-already"] },
    });
    expect(await addWish(context, { wish: "market:NO", reason: "" })).toEqual(refused("invalid"));
    expect(await addWish(context, { wish: "market:XX", reason: "Where?" })).toEqual(refused("invalid"));
    expect(await addWish(context, { wish: "market:NO", reason: "Next door." })).toMatchObject({
      value: { place: 2 },
    });
    const found = await getWishes(context, { firmId: firm.id });
    expect(found.wishes.map(({ kind, value }) => `${kind}:${value}`)).toEqual([
      "market:SE",
      "market:NO",
      ...WISHES.slice(2),
    ]);
  });

  it("never become six when two members add the last one at once", async () => {
    const context = await asMember();
    for (const wish of WISHES.slice(0, 4)) await addWish(context, { wish, reason: "It matters." });
    await Promise.all(
      ["market:NO", "market:FI"].map(async (wish) => addWish(await asMember(), { wish, reason: "Both." })),
    );
    const rows = await w.owner.select().from(mentorWishes).where(eq(mentorWishes.firmId, firm.id));
    expect(rows).toHaveLength(5);
  });

  it("leave out whom the firm avoids, unseen by mentors, and only the firm takes it back", async () => {
    const context = await asMember();
    await addRefusal(context, { kind: "mentor", name: "Old partner", reason: "A dispute." });
    const { refusals } = await getWishes(context, { firmId: firm.id });
    expect(refusals).toMatchObject([{ kind: "mentor", name: "Old partner" }]);
    const id = refusals[0]?.id;
    const neighbour = await w.memberContext(await w.firm(agencyId));
    expect(await dropRefusal(neighbour, { id })).toEqual(refused("not-found"));
    const mentor = await w.mentor(agencyId);
    await w.assign(firm, mentor);
    expect(await dropRefusal(await w.mentorContext(mentor), { id })).toEqual(refused("forbidden"));
    const events = await w.owner.select().from(audit).where(eq(audit.firmId, firm.id));
    expect(events).toMatchObject([{ verb: "mentor-wishes.changed", scope: "none" }]);
    expect(await dropRefusal(context, { id })).toMatchObject({ ok: true });
  });
});

describe("looking for a mentor", () => {
  it("begins once, ends, and keeps the waves waited", async () => {
    const context = await asMember();
    await seekMentor(context, {});
    await seekMentor(context, {});
    await w.owner.update(mentorSearches).set({ waited: 2 }).where(eq(mentorSearches.firmId, firm.id));
    await stopSeekingMentor(context, {});
    expect(await getWishes(context, { firmId: firm.id })).toMatchObject({ since: null, waited: 2 });
    await seekMentor(context, {});
    expect(await getWishes(context, { firmId: firm.id })).toMatchObject({ waited: 2 });
    const events = await w.owner.select().from(audit).where(eq(audit.firmId, firm.id)).orderBy(audit.at);
    expect(events.map(({ verb }) => verb).sort()).toEqual([
      "mentor-search.begun",
      "mentor-search.begun",
      "mentor-search.ended",
    ]);
  });
});
