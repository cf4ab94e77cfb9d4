import { z } from "zod";
import { MOST_TIMES } from "@/lib/domain/meeting";
import {
  line,
  many,
  optionalChoice,
  optionalIsoDate,
  optionalText,
  seenVersion,
  text,
  uuid,
  wholeNumber,
} from "@/lib/fields";

export const NOTE_MAX = 8_000;

/** A clock's time of the person who writes it, as the browser's own control gives it. */
const localTime = () =>
  z.preprocess(
    (value) => (value === "" || value === undefined ? null : value),
    z.union([z.null(), z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, "invalid-time")]),
  );

/** Names of the fields for the times of one proposal. */
export const TIME_FIELDS = ["at1", "at2", "at3", "at4", "at5"] as const satisfies {
  length: typeof MOST_TIMES;
};
export type TimeField = (typeof TIME_FIELDS)[number];

const times = { at1: localTime(), at2: localTime(), at3: localTime(), at4: localTime(), at5: localTime() };
const shown = optionalChoice(["on"]).transform((value) => value === "on");
const uuidShape = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
const pointShape = new RegExp(`^(action:${uuidShape}|answer:${uuidShape}:[a-z0-9.-]{1,100})$`);
const points = () => many(z.string().regex(pointShape, "invalid"), 100);
/** Points that a form offered; one that was not asked leaves them to be suggested. */
const chosenPoints = points().optional();

const one = { firmId: uuid(), meetingId: uuid() };
const seen = { ...one, version: seenVersion() };

export const proposeMeetingInput = z.strictObject({
  firmId: uuid(),
  assignmentId: uuid(),
  subject: line(140),
  place: optionalText(300),
  minutes: wholeNumber(15, 480),
  points: chosenPoints,
  further: points(),
  ...times,
});
export const offerTimesInput = z.strictObject({ ...seen, ...times });
export const agreeMeetingInput = z.strictObject({ ...seen, position: wholeNumber(1, MOST_TIMES) });
export const cancelMeetingInput = z.strictObject({ ...seen, because: text(500) });
export const holdMeetingInput = z.strictObject({ ...seen, spentMinutes: wholeNumber(5, 1_440) });

export const addAgendaItemInput = z.strictObject({ ...one, body: line(300) });
export const takeOnAgendaInput = z
  .strictObject({ ...one, points: points(), further: points() })
  .refine((input) => input.points.length + input.further.length > 0, {
    path: ["points"],
    message: "required",
  });
export const removeAgendaItemInput = z.strictObject({ ...one, itemId: uuid() });
export const addMeetingNoteInput = z.strictObject({ ...one, body: text(NOTE_MAX), shared: shown });
export const editMeetingNoteInput = z.strictObject({
  ...seen,
  noteId: uuid(),
  body: text(NOTE_MAX),
  shared: shown,
});
export const addNextStepInput = z.strictObject({ ...one, title: line(140), dueOn: optionalIsoDate() });
export const dropNextStepInput = z.strictObject({ ...one, stepId: uuid() });
export const takeNextStepsInput = z.strictObject(one);
