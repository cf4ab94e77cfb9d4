import { answerInvitation } from "@/lib/delegations/commands/answer-invitation";
import { applyForDelegation, withdrawApplication } from "@/lib/delegations/commands/apply";
import { callOffDelegation } from "@/lib/delegations/commands/call-off";
import { createDelegation } from "@/lib/delegations/commands/create-delegation";
import { editDelegation, moveDelegation } from "@/lib/delegations/commands/edit-delegation";
import { noteTraveller } from "@/lib/delegations/commands/note-traveller";
import { publishPlan } from "@/lib/delegations/commands/publish-plan";
import { runPlan } from "@/lib/delegations/commands/run-plan";
import { visitForm } from "../../support/travelling";
import { MEMBERS, type Row } from "./row";

const admins = { may: ["admin"], reach: "agency" } as const;
/** At the neighbour it is the other mentor who travels. */
export const travellers = {
  may: [...MEMBERS, "mentor"],
  reach: "firm",
  cells: {
    "otherMentor × own": "not-found",
    "otherMentor × neighbour": "ok",
    "otherMentor × abroad": "not-found",
    "otherMentor × unknown": "not-found",
  },
} as const;

export const delegationRows: readonly Row[] = [
  { command: createDelegation, may: ["admin"], reach: "none", form: () => visitForm },
  {
    command: editDelegation,
    ...admins,
    form: ({ delegationId }) => ({ ...visitForm, delegationId, version: "1" }),
  },
  {
    command: moveDelegation,
    ...admins,
    form: ({ delegationId }) => ({ delegationId, version: "1", to: "draft" }),
  },
  {
    command: callOffDelegation,
    ...admins,
    form: ({ delegationId }) => ({ delegationId, version: "1", reason: "The fair is put off" }),
  },
  { command: noteTraveller, ...admins, form: ({ seatId }) => ({ seatId, came: "no" }) },
  { command: runPlan, may: ["admin"], reach: "none", form: () => ({}) },
  { command: publishPlan, ...admins, form: ({ delegationPlanId }) => ({ planId: delegationPlanId }) },
  {
    command: applyForDelegation,
    may: [...MEMBERS, "mentor", "otherMentor"],
    reach: "agency",
    form: ({ delegationId }) => ({ delegationId, wish: "2", note: "Dealers" }),
  },
  {
    command: withdrawApplication,
    ...travellers,
    form: ({ delegationId }) => ({ delegationId }),
  },
  {
    command: answerInvitation,
    ...travellers,
    form: ({ plannedVisitId }) => ({ delegationId: plannedVisitId, answer: "accepted" }),
  },
];
