import { discardDraft } from "@/lib/instruments/commands/discard-draft";
import { editDraft } from "@/lib/instruments/commands/edit-draft";
import { publishDraft } from "@/lib/instruments/commands/publish-draft";
import { startDraft } from "@/lib/instruments/commands/start-draft";
import { keepRescored } from "@/lib/results/commands/keep-rescored";
import { partForm } from "../../support/draft-form";
import { MEMBERS, type Row } from "./row";

// Every agency of the scene has a draft of this questionnaire, so the form is the same wherever it is sent.
const admins = { may: ["admin"], reach: "none" } as const;
const drafted = { instrument: "knowledge-innovation", seen: "1" };

export const questionnaireRows: readonly Row[] = [
  { command: startDraft, ...admins, form: () => ({ instrument: "navigator", from: "1" }) },
  { command: editDraft, ...admins, form: () => partForm({}, { "cover:title": "What we know" }) },
  { command: discardDraft, ...admins, form: () => drafted },
  { command: publishDraft, ...admins, form: () => ({ ...drafted, because: "Plainer words" }) },
  {
    command: keepRescored,
    may: [...MEMBERS, "admin"],
    reach: "firm",
    form: ({ firmId, handedId }) => ({ firmId, assessmentId: handedId, under: "1" }),
  },
];
