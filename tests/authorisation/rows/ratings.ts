import { saveAnswer } from "@/lib/assessments/commands/save-answer";
import { allItems } from "@/lib/domain/instruments/engine";
import { latestInstrument } from "@/lib/domain/instruments/registry";
import { openAnswers } from "@/lib/ratings/commands/open-answers";
import { startRating } from "@/lib/ratings/commands/start-rating";
import { submitRating } from "@/lib/ratings/commands/submit-rating";
import { MEMBERS, type Row } from "./row";

const ofMentor = { may: ["mentor"], blind: ["otherMentor"], reach: "firm" } as const;
const itemKey =
  allItems(latestInstrument("knowledge-innovation")).find(({ kind }) => kind === "level")?.key ?? "";

export const ratingRows: readonly Row[] = [
  {
    command: startRating,
    ...ofMentor,
    cells: { "otherMentor × neighbour": "ok" },
    form: ({ firmId, openId }) => ({ firmId, roundId: openId, unseen: "on" }),
  },
  {
    command: saveAnswer,
    as: "of a second rating",
    ...ofMentor,
    blind: ["otherMentor", ...MEMBERS],
    cells: { "otherMentor × neighbour": "ok" },
    form: ({ ratingId }) => ({
      assessmentId: ratingId,
      itemKey,
      answer: "4",
      note: "",
      evidence: "",
      seen: "0",
      go: "next",
    }),
  },
  {
    command: submitRating,
    ...ofMentor,
    // Nothing is answered yet.
    cells: { "mentor × own": "incomplete", "otherMentor × neighbour": "incomplete" },
    form: ({ ratingId }) => ({ assessmentId: ratingId }),
  },
  {
    command: openAnswers,
    ...ofMentor,
    may: ["mentor", "admin"],
    cells: { "otherMentor × neighbour": "ok" },
    form: ({ firmId, handedId }) => ({ firmId, assessmentId: handedId }),
  },
];
