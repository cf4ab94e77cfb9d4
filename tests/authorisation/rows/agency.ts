import { assignMentor } from "@/lib/assignments/commands/assign-mentor";
import { endAssignment } from "@/lib/assignments/commands/end-assignment";
import { setMentorState } from "@/lib/assignments/commands/set-mentor-state";
import { archiveOffer, publishOffer, takeBackOffer } from "@/lib/offers/commands/change-offer-state";
import { createOffer } from "@/lib/offers/commands/create-offer";
import { editOffer } from "@/lib/offers/commands/edit-offer";
import { noteInterest } from "@/lib/offers/commands/note-interest";
import { withdrawInterest } from "@/lib/offers/commands/withdraw-interest";
import { fairForm } from "../../lib/offers/offer-forms";
import { campaignRows } from "./campaigns";
import { contactRows } from "./contacts";
import { delegationRows } from "./delegations";
import { itineraryRows } from "./itineraries";
import { journeyRows } from "./journeys";
import { matchingRows } from "./matching";
import { panelRows } from "./panels";
import { questionnaireRows } from "./questionnaires";
import { MEMBERS, type Row } from "./row";

const admins = { may: ["admin"], reach: "agency" } as const;
const catalogue = { may: MEMBERS, reach: "agency" } as const;

export const agencyRows: readonly Row[] = [
  ...panelRows,
  ...matchingRows,
  ...delegationRows,
  ...journeyRows,
  ...itineraryRows,
  ...campaignRows,
  ...contactRows,
  ...questionnaireRows,
  {
    command: assignMentor,
    ...admins,
    // The mentors of both firms look after them already.
    cells: { "admin × own": "already-assigned", "admin × neighbour": "already-assigned" },
    form: ({ firmId, mentorId }) => ({ firmId, mentorId }),
  },
  {
    command: endAssignment,
    ...admins,
    form: ({ assignmentId }) => ({ assignmentId, because: "finished" }),
  },
  {
    command: setMentorState,
    ...admins,
    form: ({ mentorId }) => ({ mentorId, version: "1", state: "ended", sure: "on" }),
  },
  { command: createOffer, may: ["admin"], reach: "none", form: () => fairForm },
  {
    command: editOffer,
    ...admins,
    form: ({ offerId }) => ({ ...fairForm, offerId, version: "1" }),
  },
  {
    command: publishOffer,
    ...admins,
    form: ({ draftOfferId }) => ({ offerId: draftOfferId, version: "1" }),
  },
  { command: archiveOffer, ...admins, form: ({ offerId }) => ({ offerId, version: "1" }) },
  { command: takeBackOffer, ...admins, form: ({ offerId }) => ({ offerId, version: "1" }) },
  { command: noteInterest, ...catalogue, form: ({ offerId }) => ({ offerId, note: "Three people" }) },
  {
    command: noteInterest,
    as: "in a draft",
    may: [],
    blind: MEMBERS,
    reach: "agency",
    form: ({ draftOfferId }) => ({ offerId: draftOfferId, note: "" }),
  },
  {
    command: withdrawInterest,
    may: MEMBERS,
    reach: "firm",
    form: ({ heldOfferId }) => ({ offerId: heldOfferId }),
  },
];
