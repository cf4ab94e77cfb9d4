import { addEntry } from "@/lib/itineraries/commands/add-entry";
import { answerPreparation } from "@/lib/itineraries/commands/answer-preparation";
import { changeEntry, removeEntry } from "@/lib/itineraries/commands/change-entry";
import { cancelPreparation, changePreparation } from "@/lib/itineraries/commands/change-preparation";
import { holdPreparation } from "@/lib/itineraries/commands/hold-preparation";
import { publishProgramme, setClock } from "@/lib/itineraries/commands/publish-programme";
import { schedulePreparation } from "@/lib/itineraries/commands/schedule-preparation";
import { addDocument, changeDocument, removeDocument } from "@/lib/itineraries/commands/share-document";
import { refuseWish, wishMeeting, withdrawWish } from "@/lib/itineraries/commands/wish-meeting";
import { documentForm, entryForm, meetingForm } from "../../support/group-journey";
import { travellers } from "./delegations";
import { MEMBERS, type Row } from "./row";

const admins = { may: ["admin"], reach: "agency" } as const;
const members = { may: MEMBERS, reach: "firm" } as const;
const onVisit = { ...entryForm, date: "2027-03-02" };

export const itineraryRows: readonly Row[] = [
  {
    command: schedulePreparation,
    ...admins,
    form: ({ groupVisitId }) => ({ ...meetingForm, delegationId: groupVisitId }),
  },
  {
    command: changePreparation,
    ...admins,
    form: ({ preparationId }) => ({ ...meetingForm, preparationId, version: "1" }),
  },
  {
    command: cancelPreparation,
    ...admins,
    form: ({ preparationId }) => ({ preparationId, version: "1", because: "Ill" }),
  },
  {
    command: holdPreparation,
    ...admins,
    form: ({ begunPreparationId, groupSeatId }) => ({
      preparationId: begunPreparationId,
      version: "1",
      attended: [groupSeatId],
    }),
  },
  {
    command: answerPreparation,
    ...travellers,
    form: ({ preparationId }) => ({ preparationId, coming: "yes" }),
  },
  { command: addEntry, ...admins, form: ({ groupVisitId }) => ({ ...onVisit, delegationId: groupVisitId }) },
  { command: changeEntry, ...admins, form: ({ entryId }) => ({ ...onVisit, entryId, version: "1" }) },
  { command: removeEntry, ...admins, form: ({ entryId }) => ({ entryId, version: "1" }) },
  {
    command: setClock,
    ...admins,
    form: ({ delegationId }) => ({ delegationId, timeZone: "Europe/London" }),
  },
  {
    command: publishProgramme,
    ...admins,
    cells: { "admin × own": "programme-published", "admin × neighbour": "programme-published" },
    form: ({ groupVisitId }) => ({ delegationId: groupVisitId }),
  },
  {
    command: wishMeeting,
    ...members,
    form: ({ groupVisitId }) => ({ delegationId: groupVisitId, whom: "A buyer", why: "Orders" }),
  },
  { command: withdrawWish, ...members, form: ({ meetingWishId }) => ({ wishId: meetingWishId }) },
  {
    command: refuseWish,
    ...admins,
    form: ({ meetingWishId }) => ({ wishId: meetingWishId, reply: "They are away" }),
  },
  {
    command: addDocument,
    ...admins,
    form: ({ groupVisitId }) => ({ ...documentForm, delegationId: groupVisitId }),
  },
  {
    command: changeDocument,
    ...admins,
    form: ({ documentId }) => ({ ...documentForm, documentId, version: "1" }),
  },
  { command: removeDocument, ...admins, form: ({ documentId }) => ({ documentId }) },
];
