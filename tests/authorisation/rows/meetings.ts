import { addAgendaItem, removeAgendaItem, takeOnAgenda } from "@/lib/meetings/commands/agenda-items";
import { agreeMeeting } from "@/lib/meetings/commands/agree-meeting";
import { cancelMeeting } from "@/lib/meetings/commands/cancel-meeting";
import { holdMeeting } from "@/lib/meetings/commands/hold-meeting";
import { addMeetingNote, editMeetingNote } from "@/lib/meetings/commands/meeting-notes";
import { addNextStep, dropNextStep } from "@/lib/meetings/commands/next-steps";
import { offerTimes } from "@/lib/meetings/commands/offer-times";
import { proposeMeeting } from "@/lib/meetings/commands/propose-meeting";
import { takeNextSteps } from "@/lib/meetings/commands/take-next-steps";
import { MEMBERS, type Row } from "./row";

// The neighbour's mentor finds nothing at the own firm, and at the neighbour what every mentor finds at theirs.
const both = {
  may: [...MEMBERS, "mentor"],
  blind: ["otherMentor"],
  reach: "firm",
} as const;
const alike = { "otherMentor × neighbour": "ok" } as const;
const later = "2031-03-03T10:00";

/** What passes between a firm and its mentor. The meeting at hand was proposed by the mentor. */
export const meetingRows: readonly Row[] = [
  {
    command: proposeMeeting,
    ...both,
    cells: alike,
    form: ({ firmId, assignmentId }) => ({
      firmId,
      assignmentId,
      subject: "Prices for Sweden",
      place: "By telephone",
      minutes: "60",
      at1: later,
    }),
  },
  {
    command: offerTimes,
    ...both,
    cells: alike,
    form: ({ firmId, meetingId }) => ({ firmId, meetingId, version: "1", at1: later }),
  },
  {
    command: agreeMeeting,
    ...both,
    cells: { "mentor × own": "own-times", "otherMentor × neighbour": "own-times" },
    form: ({ firmId, meetingId }) => ({ firmId, meetingId, version: "1", position: "1" }),
  },
  {
    command: cancelMeeting,
    ...both,
    cells: alike,
    form: ({ firmId, meetingId }) => ({ firmId, meetingId, version: "1", because: "No time." }),
  },
  {
    command: holdMeeting,
    ...both,
    may: ["mentor"],
    cells: { "mentor × own": "not-agreed", "otherMentor × neighbour": "not-agreed" },
    form: ({ firmId, meetingId }) => ({ firmId, meetingId, version: "1", spentMinutes: "90" }),
  },
  {
    command: addAgendaItem,
    ...both,
    cells: alike,
    form: ({ firmId, meetingId }) => ({ firmId, meetingId, body: "Freight" }),
  },
  {
    command: removeAgendaItem,
    ...both,
    cells: alike,
    form: ({ firmId, meetingId, itemId }) => ({ firmId, meetingId, itemId }),
  },
  {
    command: takeOnAgenda,
    ...both,
    cells: alike,
    form: ({ firmId, meetingId, actionId }) => ({ firmId, meetingId, points: `action:${actionId}` }),
  },
  {
    command: addMeetingNote,
    ...both,
    cells: alike,
    form: ({ firmId, meetingId }) => ({ firmId, meetingId, body: "A note.", shared: "on" }),
  },
  {
    // The owner's note: nobody else changes it, and who sees it finds nothing to change.
    command: editMeetingNote,
    ...both,
    may: ["owner"],
    blind: ["member", "mentor", "otherMentor"],
    form: ({ firmId, meetingId, meetingNoteId }) => ({
      firmId,
      meetingId,
      noteId: meetingNoteId,
      version: "1",
      body: "Another note.",
      shared: "on",
    }),
  },
  {
    command: addNextStep,
    ...both,
    cells: alike,
    form: ({ firmId, meetingId }) => ({ firmId, meetingId, title: "Ask the bank", dueOn: "2031-04-01" }),
  },
  {
    command: dropNextStep,
    ...both,
    cells: alike,
    form: ({ firmId, meetingId, stepId }) => ({ firmId, meetingId, stepId }),
  },
  {
    command: takeNextSteps,
    may: MEMBERS,
    reach: "firm",
    form: ({ firmId, meetingId }) => ({ firmId, meetingId }),
  },
];
