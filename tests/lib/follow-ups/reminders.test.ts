import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { type Database, openDatabase } from "@/db/client";
import { mails } from "@/db/schema/accounts";
import { introductions } from "@/db/schema/contacts";
import { delegationSeats, delegations } from "@/db/schema/delegations";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { noteTraveller } from "@/lib/delegations/commands/note-traveller";
import { answerFollowUp } from "@/lib/follow-ups/commands/answer-follow-up";
import { remindOfFollowUp } from "@/lib/follow-ups/commands/remind";
import { listFollowUps } from "@/lib/follow-ups/queries/for-agency";
import { listOwnFollowUps } from "@/lib/follow-ups/queries/own-follow-ups";
import { askAfterJourneys } from "@/lib/jobs/follow-ups";
import { backHome, dayOf, type Journey } from "../../support/back-home";
import { type World, world } from "../../support/world";

let w: World;
let on: Journey;
let jobs: Database;
let firm: Context<ActorOf<"member">>;

beforeAll(async () => {
  w = await world();
  jobs = openDatabase(w.database.urls.job, { max: 3 });
  vi.stubEnv("DATABASE_URL", w.database.urls.app);
  vi.stubEnv("APP_ORIGIN", "https://portal.example");
});
afterAll(() => jobs.close());
beforeEach(async () => {
  // Journeys of other tests are over for good.
  await w.owner.update(delegations).set({ startsOn: "2020-01-01", endsOn: "2020-01-02" });
  on = await backHome(w);
  const [first] = on.members;
  if (!first) throw new Error("nobody travelled");
  firm = first;
});

const refused = (code: string) => expect.objectContaining({ ok: false, code });
const ask = (days: number) =>
  askAfterJourneys({
    database: jobs,
    now: new Date(w.now.getTime() + days * 86_400_000),
    requestId: "daily",
  });
const sent = () => w.owner.$count(mails, eq(mails.toEmail, on.firms[0]?.owner.email ?? ""));
async function asked() {
  const [one] = await listOwnFollowUps(firm, on.delegationId);
  if (!one) throw new Error("nothing was asked");
  return one;
}

it("go out once to whoever has not answered", async () => {
  await ask(32);
  const { id: followUpId } = await asked();
  expect(await remindOfFollowUp(firm, { followUpId })).toEqual(refused("forbidden"));
  const other = await backHome(w);
  expect(await remindOfFollowUp(other.admin, { followUpId })).toEqual(refused("not-found"));
  expect(await remindOfFollowUp(on.admin, { followUpId })).toMatchObject({ ok: true });
  expect(await remindOfFollowUp(on.admin, { followUpId })).toEqual(refused("reminded"));
  expect(await sent()).toBe(2);
  await answerFollowUp(firm, { followUpId });
  const rows = await listFollowUps(on.admin, on.delegationId);
  expect(rows.map(({ answeredAt }) => answeredAt !== null).sort()).toEqual([false, false, true]);
});

it("are of what was asked last", async () => {
  await ask(32);
  await ask(95);
  const [first, third] = await listOwnFollowUps(firm, on.delegationId);
  expect(await remindOfFollowUp(on.admin, { followUpId: first?.id })).toEqual(refused("superseded"));
  expect(await remindOfFollowUp(on.admin, { followUpId: third?.id })).toMatchObject({ ok: true });
});

it("stop, as the questions do, for whoever was noted absent after the first mail", async () => {
  await ask(32);
  const { id: followUpId } = await asked();
  const { firmId, accountId: recordedBy } = firm.actor;
  const mine = eq(delegationSeats.firmId, firmId);
  const [seat] = await w.owner.select({ seatId: delegationSeats.id }).from(delegationSeats).where(mine);
  const note = (came: string) => noteTraveller(on.admin, { seatId: seat?.seatId, came });
  expect(await note("no")).toMatchObject({ ok: true });
  const day = dayOf(w, -3);
  const met = { kind: "market", place: "delegation", personName: "Kari Buyer", country: "NO" };
  const said = { introducedOn: day, consentOn: day, recordedAt: w.now, recordedBy };
  const where = { agencyId: on.agencyId, firmId, delegationId: on.delegationId };
  await w.owner.insert(introductions).values({ ...met, ...said, ...where });
  await ask(41);
  expect(await answerFollowUp(firm, { followUpId })).toEqual(refused("not-travelling"));
  expect(await remindOfFollowUp(on.admin, { followUpId })).toEqual(refused("not-travelling"));
  expect(await sent()).toBe(1);
  expect(await asked()).toMatchObject({ answeredAt: null, contacts: [] });
  const seen = await listFollowUps(on.admin, on.delegationId);
  expect(seen.map((one) => one.firmId)).not.toContain(firmId);
  expect(await note("yes")).toMatchObject({ ok: true });
  expect(await answerFollowUp(firm, { followUpId })).toMatchObject({ ok: true });
});
