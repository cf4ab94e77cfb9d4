import { eq } from "drizzle-orm";
import { beforeAll, expect, it, vi } from "vitest";
import { introductionQuestions, introductions } from "@/db/schema/contacts";
import { answerTie } from "@/lib/contacts/commands/answer-tie";
import { proposeTie } from "@/lib/contacts/commands/propose-tie";
import { listFellowTravellers } from "@/lib/contacts/queries/fellows";
import { listOutcomes } from "@/lib/contacts/queries/outcomes";
import { getFigures } from "@/lib/journey-reports/queries/group-report";
import { getJourneyCosts } from "@/lib/travel-costs/queries/for-agency";
import { backHome } from "../../support/back-home";
import { type World, world } from "../../support/world";
import { value } from "../assessments/answering";

let w: World;
beforeAll(async () => {
  w = await world();
  vi.stubEnv("DATABASE_URL", w.database.urls.app);
  vi.stubEnv("APP_ORIGIN", "https://portal.example");
});

it("counts a tie of two travellers as one introduction on every page of the agency", async () => {
  const on = await backHome(w);
  const [one, other] = on.members;
  if (!one || !other) throw new Error("nobody travelled");
  const fellow = (await listFellowTravellers(one)).find(({ name }) => name === "Traveller 2");
  const { id: tieId } = value(await proposeTie(one, { seatId: fellow?.seatId, about: "" }));
  value(await answerTie(other, { tieId, answer: "confirmed" }));
  const { agencyId, delegationId } = on;
  const met = { kind: "market", place: "delegation", personName: "Kari Buyer", country: "NO" };
  const said = { introducedOn: "2026-03-02", consentOn: "2026-03-02", recordedAt: w.now };
  const by = { firmId: one.actor.firmId, recordedBy: one.actor.accountId, mentorId: on.mentor.id };
  await w.owner.insert(introductions).values({ ...met, ...said, ...by, agencyId, delegationId });
  const rows = await w.owner.select().from(introductions).where(eq(introductions.delegationId, delegationId));
  expect(rows).toHaveLength(3);
  for (const { id: introductionId, firmId } of rows) {
    const answer = { used: firmId === one.actor.firmId, month: 1, askedAt: w.now, answeredAt: w.now };
    await w.owner.insert(introductionQuestions).values({ agencyId, firmId, introductionId, ...answer });
  }
  const outcomes = await listOutcomes(on.admin);
  const counted = (group: string) => outcomes.filter((row) => row.group === group);
  const both = { introductions: 2, answered: 2, used: 2 };
  for (const group of ["all", "delegation", "market"]) expect(counted(group)).toMatchObject([both]);
  expect(counted("mentor")).toMatchObject([{ introductions: 1, answered: 1, used: 1 }]);
  expect(await getFigures(on.admin, delegationId)).toMatchObject({ market: 1, participants: 1 });
  expect((await getJourneyCosts(on.admin, delegationId)).use).toEqual({ answered: 2, used: 2 });
});
