import { randomUUID } from "node:crypto";
import { followUps, journeyReports, journeySteps, stepAnswers } from "@/db/schema/delegation-after";
import { travelClaims, travelCosts } from "@/db/schema/travel-costs";
import type { TestFirm, World } from "./world";

type Seat = { delegationId: string; seatId: string };

/** A firm that came back from a journey: its costs, its report with a step, and a follow-up with that step done. */
export async function fillJourney(w: World, firm: TestFirm, { delegationId, seatId }: Seat, mark = "") {
  const { agencyId, id: firmId } = firm;
  const ids = {
    claimId: randomUUID(),
    costId: randomUUID(),
    reportId: randomUUID(),
    journeyStepId: randomUUID(),
    followUpId: randomUUID(),
  };
  const made = { createdAt: w.now };
  const seat = { agencyId, firmId, delegationId, seatId };
  const claim = { id: ids.claimId, state: "handed-in", handedInAt: w.now };
  await w.owner.insert(travelClaims).values({ ...seat, ...claim, ...made });
  const cost = { id: ids.costId, kind: "travel", amountCents: 41_250, spentOn: "2027-03-01" };
  await w.owner
    .insert(travelCosts)
    .values({ agencyId, firmId, claimId: ids.claimId, ...cost, note: `Train ${mark}`, ...made });
  const said = {
    wanted: `Dealers ${mark}`,
    learnt: { market: `Spring ${mark}` },
    surprised: "",
    again: "yes",
  };
  const report = { id: ids.reportId, state: "handed-in", handedInAt: w.now, updatedAt: w.now, ...made };
  await w.owner.insert(journeyReports).values({ ...seat, ...said, ...report });
  const step = { id: ids.journeyStepId, reportId: ids.reportId, position: 1, title: `Call ${mark}` };
  await w.owner.insert(journeySteps).values({ agencyId, firmId, ...step, ...made });
  await w.owner.insert(followUps).values({ ...seat, id: ids.followUpId, month: 1, askedAt: w.now });
  const moved = { followUpId: ids.followUpId, stepId: ids.journeyStepId, answer: "moved" };
  await w.owner.insert(stepAnswers).values({ agencyId, firmId, ...moved });
  return ids;
}
