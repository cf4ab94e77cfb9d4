import { answerByLink, answerQuestion } from "@/lib/contacts/commands/answer-question";
import { answerTie } from "@/lib/contacts/commands/answer-tie";
import { confirmResult } from "@/lib/contacts/commands/confirm-result";
import { proposeTie } from "@/lib/contacts/commands/propose-tie";
import { recordForFirm } from "@/lib/contacts/commands/record-for-firm";
import { eraseIntroduction, recordIntroduction } from "@/lib/contacts/commands/record-introduction";
import { MEMBERS, type Row } from "./row";

const own = { may: MEMBERS, reach: "firm" } as const;

export const contactRows: readonly Row[] = [
  {
    command: recordIntroduction,
    may: MEMBERS,
    reach: "none",
    form: () => ({
      kind: "market",
      place: "fair",
      personName: "Kari Buyer",
      personRole: "Buyer",
      organisation: "Ovens AS",
      country: "NO",
      introducedOn: "2026-05-01",
      consent: "on",
    }),
  },
  {
    command: recordForFirm,
    may: ["mentor"],
    blind: ["otherMentor"],
    cells: { "otherMentor × neighbour": "ok" },
    reach: "firm",
    form: ({ firmId }) => ({
      firmId,
      place: "fair",
      personName: "Kari Buyer",
      personRole: "Buyer",
      organisation: "Ovens AS",
      country: "NO",
      introducedOn: "2026-05-01",
      consent: "on",
    }),
  },
  {
    // Nobody here has travelled with anybody yet.
    command: proposeTie,
    may: [],
    blind: [...MEMBERS, "mentor", "otherMentor"],
    reach: "none",
    form: ({ introductionId }) => ({ seatId: introductionId, about: "The same dealer" }),
  },
  {
    command: answerTie,
    may: [],
    blind: [...MEMBERS, "mentor", "otherMentor"],
    reach: "none",
    form: ({ introductionId }) => ({ tieId: introductionId, answer: "confirmed" }),
  },
  { command: eraseIntroduction, ...own, form: ({ introductionId }) => ({ introductionId }) },
  {
    command: answerQuestion,
    ...own,
    form: ({ questionId }) => ({ questionId, used: "yes", uses: "customer", worth: "3" }),
  },
  {
    command: answerByLink,
    may: ["portal"],
    reach: "none",
    form: ({ contactToken }) => ({ token: contactToken, used: "no" }),
  },
  {
    command: confirmResult,
    ...own,
    form: ({ introductionId }) => ({ introductionId, kind: "partner", without: "nothing" }),
  },
];
