import { confirmAnswers } from "@/lib/assessments/commands/confirm-answers";
import { saveAnswer } from "@/lib/assessments/commands/save-answer";
import { startAssessment } from "@/lib/assessments/commands/start-assessment";
import { submitAssessment } from "@/lib/assessments/commands/submit-assessment";
import { addComment } from "@/lib/comments/commands/add-comment";
import { reopenComment, settleComment } from "@/lib/comments/commands/settle-comment";
import { allItems } from "@/lib/domain/instruments/engine";
import { latestInstrument } from "@/lib/domain/instruments/registry";
import { addReviewTrigger } from "@/lib/entry-modes/commands/add-review-trigger";
import { settleReviewTrigger } from "@/lib/entry-modes/commands/settle-review-trigger";
import { editProfile } from "@/lib/mentors/commands/edit-profile";
import { pauseMentoring, resumeMentoring } from "@/lib/mentors/commands/pause-mentoring";
import { addNote } from "@/lib/notes/commands/add-note";
import { deleteNote } from "@/lib/notes/commands/delete-note";
import { editNote } from "@/lib/notes/commands/edit-note";
import { addAction } from "@/lib/plans/commands/add-action";
import { editAction } from "@/lib/plans/commands/edit-action";
import { setStatus } from "@/lib/plans/commands/set-status";
import { submitPlan } from "@/lib/plans/commands/submit-plan";
import { takeOver } from "@/lib/plans/commands/take-over";
import { withdrawPlan } from "@/lib/plans/commands/withdraw-plan";
import { decideReview } from "@/lib/reviews/commands/decide-review";
import { recordVisit } from "@/lib/timeline/commands/record-visit";
import { ratingRows } from "./ratings";
import { MEMBERS, type Row } from "./row";

const firms = { may: MEMBERS, reach: "firm" } as const;
const open = { may: MEMBERS, reach: "none" } as const;
// The neighbour's mentor finds nothing at the own firm, and at the neighbour what every mentor finds at theirs.
const talk = {
  may: [...MEMBERS, "mentor"],
  reach: "firm",
  cells: { "otherMentor × neighbour": "ok" },
} as const;
const mentors = { may: ["mentor"], reach: "firm", cells: { "otherMentor × neighbour": "ok" } } as const;
const blind = { blind: ["otherMentor"] } as const;
const self = { may: ["mentor", "otherMentor"], reach: "none" } as const;
const [level] = allItems(latestInstrument("knowledge-innovation")).filter(({ kind }) => kind === "level");
const itemKey = level?.key ?? "";

export const adviceRows: readonly Row[] = [
  ...ratingRows,
  { command: startAssessment, ...open, form: () => ({ instrument: "knowledge-innovation" }) },
  {
    command: saveAnswer,
    ...firms,
    blind: ["mentor", "otherMentor"],
    form: ({ openId }) => ({
      assessmentId: openId,
      itemKey,
      answer: "4",
      note: "A note",
      evidence: "A paper",
      seen: "1",
      go: "next",
    }),
  },
  {
    command: addReviewTrigger,
    ...open,
    form: () => ({
      country: "SE",
      watch: "licensing:factor.market.protection:at-most:1",
      dueOn: "2031-06-01",
      note: "Ask the lawyer",
    }),
  },
  {
    command: settleReviewTrigger,
    ...firms,
    form: ({ triggerId }) => ({ triggerId, version: "1", state: "done" }),
  },
  { command: confirmAnswers, ...firms, form: ({ openId }) => ({ assessmentId: openId, itemKey }) },
  { command: submitAssessment, ...firms, form: ({ handedId }) => ({ assessmentId: handedId }) },
  {
    command: addComment,
    ...talk,
    ...blind,
    form: ({ firmId, planId }) => ({
      firmId,
      subjectKind: "plan",
      subjectId: planId,
      itemKey: "",
      body: "Well done.",
    }),
  },
  {
    command: settleComment,
    ...talk,
    ...blind,
    form: ({ firmId, commentId }) => ({ firmId, commentId }),
  },
  {
    command: reopenComment,
    ...talk,
    ...blind,
    form: ({ firmId, commentId }) => ({ firmId, commentId }),
  },
  {
    command: decideReview,
    ...mentors,
    ...blind,
    form: ({ firmId, planId }) => ({
      firmId,
      kind: "plan",
      subjectId: planId,
      version: "1",
      verdict: "signed-off",
      body: "Good.",
    }),
  },
  { command: addNote, ...mentors, ...blind, form: ({ firmId }) => ({ firmId, body: "A note." }) },
  {
    command: editNote,
    ...mentors,
    ...blind,
    form: ({ firmId, noteId }) => ({ firmId, noteId, version: "1", body: "Another note." }),
  },
  {
    command: deleteNote,
    ...mentors,
    ...blind,
    form: ({ firmId, noteId }) => ({ firmId, noteId, version: "1" }),
  },
  {
    command: editProfile,
    ...self,
    form: () => ({
      version: "1",
      headline: "Twenty years in Norway",
      experience: "Ovens.",
      markets: ["NO"],
      industries: ["C"],
      languages: ["da"],
      knowledge: ["market"],
      entryModes: [],
    }),
  },
  { command: pauseMentoring, ...self, form: () => ({ version: "1" }) },
  { command: resumeMentoring, ...self, form: () => ({ version: "1" }) },
  {
    command: recordVisit,
    may: [...MEMBERS, "mentor", "admin"],
    ...blind,
    reach: "firm",
    cells: { "otherMentor × neighbour": "ok" },
    form: ({ firmId }) => ({ firmId }),
  },
  {
    command: addAction,
    ...open,
    form: () => ({ title: "Visit Oslo", why: "Buyers", owner: "", dueOn: "2026-10-01", effort: "small" }),
  },
  {
    command: editAction,
    ...firms,
    form: ({ actionId }) => ({
      actionId,
      version: "1",
      title: "Visit Oslo",
      why: "Buyers",
      owner: "",
      dueOn: "2026-10-01",
      effort: "small",
      reason: "Later",
    }),
  },
  {
    command: setStatus,
    ...firms,
    form: ({ actionId }) => ({
      actionId,
      version: "1",
      status: "blocked",
      blockedBy: "Money",
      reason: "No loan",
    }),
  },
  { command: submitPlan, ...firms, form: ({ planId }) => ({ planId, version: "1" }) },
  { command: withdrawPlan, ...firms, form: ({ planId }) => ({ planId, version: "1" }) },
  {
    command: takeOver,
    ...firms,
    form: ({ resultId, ruleId }) => ({ resultId, rules: [ruleId], [`due.${ruleId}`]: "2026-10-01" }),
  },
];
