import { giveFeedback } from "@/lib/feedback/commands/give-feedback";
import { writeHandOver } from "@/lib/hand-overs/commands/write-hand-over";
import { beginThread } from "@/lib/threads/commands/begin-thread";
import { inviteAgency } from "@/lib/threads/commands/invite-agency";
import { readThread } from "@/lib/threads/commands/read-thread";
import { sendMessage } from "@/lib/threads/commands/send-message";
import { MEMBERS, type Row } from "./row";

const both = {
  may: [...MEMBERS, "mentor"],
  blind: ["otherMentor"],
  reach: "firm",
  cells: { "otherMentor × neighbour": "ok" },
} as const;
// The agency was not asked into these.
const notAsked = { blind: ["otherMentor", "admin"] } as const;

export const threadRows: readonly Row[] = [
  { command: beginThread, ...both, form: ({ firmId }) => ({ firmId, subject: "Prices", body: "A word." }) },
  {
    command: sendMessage,
    ...both,
    ...notAsked,
    form: ({ threadId }) => ({ threadId, body: "Another word.", mentions: "" }),
  },
  { command: readThread, ...both, ...notAsked, form: ({ threadId }) => ({ threadId }) },
  { command: inviteAgency, ...both, form: ({ threadId }) => ({ threadId }) },
  {
    // Nobody has met three times yet.
    command: giveFeedback,
    ...both,
    cells: {
      "owner × own": "not-due",
      "member × own": "not-due",
      "mentor × own": "not-due",
      "otherMentor × neighbour": "not-due",
    },
    form: ({ firmId, assignmentId }) => ({ firmId, assignmentId, worth: "4", helped: "", change: "" }),
  },
  {
    // Whose note it is writes it, whatever firms the mentor still sees.
    command: writeHandOver,
    ...both,
    may: ["mentor"],
    form: ({ handOverId }) => ({ handOverId, version: "1", body: "Ask for the son." }),
  },
];
