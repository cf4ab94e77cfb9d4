import { answerFollowUp } from "@/lib/follow-ups/commands/answer-follow-up";
import { remindOfFollowUp } from "@/lib/follow-ups/commands/remind";
import { takeJourneySteps } from "@/lib/journey-reports/commands/take-steps";
import { writeGroupReport } from "@/lib/journey-reports/commands/write-group-report";
import { writeReport } from "@/lib/journey-reports/commands/write-report";
import { addCost } from "@/lib/travel-costs/commands/add-cost";
import { acceptClaim, payClaim, returnClaim } from "@/lib/travel-costs/commands/decide-claim";
import { handInCosts } from "@/lib/travel-costs/commands/hand-in-costs";
import { removeCost } from "@/lib/travel-costs/commands/remove-cost";
import { travellers } from "./delegations";
import { MEMBERS, type Row } from "./row";

const admins = { may: ["admin"], reach: "agency" } as const;

export const journeyRows: readonly Row[] = [
  {
    command: addCost,
    ...travellers,
    form: ({ homeVisitId }) => ({
      delegationId: homeVisitId,
      kind: "lodging",
      amount: "120.50",
      spentOn: "2026-06-02",
      note: "Two nights",
    }),
  },
  // The cost is the firm's.
  {
    command: removeCost,
    may: MEMBERS,
    blind: ["mentor", "otherMentor"],
    reach: "firm",
    form: ({ costId }) => ({ costId }),
  },
  {
    command: handInCosts,
    ...travellers,
    form: ({ homeVisitId }) => ({ delegationId: homeVisitId, version: "1" }),
  },
  { command: acceptClaim, ...admins, form: ({ claimId }) => ({ claimId, version: "1" }) },
  { command: returnClaim, ...admins, form: ({ claimId }) => ({ claimId, version: "1", reason: "Which?" }) },
  {
    command: payClaim,
    ...admins,
    form: ({ acceptedClaimId }) => ({ claimId: acceptedClaimId, version: "1" }),
  },
  {
    command: writeReport,
    ...travellers,
    form: ({ homeVisitId }) => ({
      delegationId: homeVisitId,
      version: "1",
      wanted: "Dealers",
      "learnt.market": "They buy in spring",
      surprised: "Lunch at eleven",
      again: "yes",
      againBecause: "For the buddy",
      finish: "hand-in",
    }),
  },
  {
    command: takeJourneySteps,
    may: MEMBERS,
    reach: "firm",
    form: ({ pastVisitId }) => ({ delegationId: pastVisitId }),
  },
  {
    command: writeGroupReport,
    ...admins,
    form: ({ pastVisitId }) => ({
      delegationId: pastVisitId,
      version: "0",
      summary: "Two firms in Oslo",
      learnt: "They buy in spring",
      nextTime: "A day more",
      finish: "publish",
    }),
  },
  // The follow-up is the firm's.
  {
    command: answerFollowUp,
    may: MEMBERS,
    blind: ["mentor", "otherMentor"],
    reach: "firm",
    form: ({ followUpId }) => ({
      followUpId,
      orders: "to-10k",
      partners: "1",
      without: "later",
      note: "Two",
    }),
  },
  { command: remindOfFollowUp, ...admins, form: ({ followUpId }) => ({ followUpId }) },
];
