import { randomUUID } from "node:crypto";
import { groupReports, journeyReports } from "@/db/schema/delegation-after";
import { delegationSeats, delegations } from "@/db/schema/delegations";
import { travelClaims, travelCosts } from "@/db/schema/travel-costs";
import { visit } from "../support/full-delegation";
import { fillJourney } from "../support/full-journey";
import type { TestFirm, TestMentor, World } from "../support/world";

/**
 * Two journeys that firm and mentor came back from: of the past one all is handed in, and the mentor's costs accepted; of
 * the other one both have begun to write.
 */
export async function journeyThingsOf(
  w: World,
  { firm, mentor, planId, mark }: { firm: TestFirm; mentor: TestMentor; planId: string; mark: string },
) {
  const { agencyId } = firm;
  const [pastVisitId, homeVisitId, acceptedClaimId] = [randomUUID(), randomUUID(), randomUUID()];
  const made = { agencyId, createdAt: w.now };
  const back = { ...visit, startsOn: "2026-06-01", endsOn: "2026-06-04", state: "travelled" };
  await w.owner.insert(delegations).values([
    { ...made, ...back, id: pastVisitId, name: "Past visit" },
    { ...made, ...back, id: homeVisitId, name: "Visit come home" },
  ]);
  const sit = async (delegationId: string, who: { firmId: string } | { mentorId: string }) => {
    const seat = { agencyId, delegationId, planId, id: randomUUID(), state: "accepted" };
    const kind = "firmId" in who ? "newcomer" : "experienced";
    await w.owner.insert(delegationSeats).values({ ...seat, ...who, kind });
    return { agencyId, delegationId, seatId: seat.id, ...who };
  };
  const [ofFirm, ofMentor] = [{ firmId: firm.id }, { mentorId: mentor.id }];
  const ids = await fillJourney(w, firm, await sit(pastVisitId, ofFirm), mark);
  const paid = { ...made, ...(await sit(pastVisitId, ofMentor)), id: acceptedClaimId, state: "accepted" };
  await w.owner.insert(travelClaims).values(paid);
  const out = { summary: `Group ${mark}`, publishedAt: w.now, updatedAt: w.now, version: 0 };
  await w.owner.insert(groupReports).values({ agencyId, delegationId: pastVisitId, ...out });
  const drafts = [await sit(homeVisitId, ofFirm), await sit(homeVisitId, ofMentor)];
  const costIds = drafts.map(() => randomUUID());
  for (const [at, who] of drafts.entries()) {
    const claimId = randomUUID();
    await w.owner.insert(travelClaims).values({ ...who, ...made, id: claimId });
    const cost = { kind: "travel", amountCents: 9_900, spentOn: "2026-06-01", note: `Bus ${mark}` };
    const { delegationId: _, seatId: __, ...own } = who;
    await w.owner.insert(travelCosts).values({ ...own, ...made, id: costIds[at], claimId, ...cost });
    const said = { wanted: `Hopes ${mark}`, learnt: { market: "Spring" }, updatedAt: w.now };
    await w.owner.insert(journeyReports).values({ ...who, ...said, ...made });
  }
  const seatId = drafts[0]?.seatId ?? "";
  return { ...ids, pastVisitId, seatId, homeVisitId, acceptedClaimId, costId: costIds[0] ?? "" };
}
