import { z } from "zod";
import { ENTRY_KINDS } from "@/lib/domain/itinerary";
import { isTimeZone } from "@/lib/domain/reference/time-zones";
import {
  choice,
  isoDate,
  line,
  many,
  optionalText,
  seenVersion,
  text,
  uuid,
  wholeNumber,
} from "@/lib/fields";

const MOST_SEATS = 100;

const clockTime = () => z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "invalid-time");
const zone = () => z.string().max(60, "unknown-zone").refine(isTimeZone, "unknown-zone");
const optionalUuid = z.preprocess((value) => (value === "" ? null : value), z.union([z.null(), uuid()]));
const optionalLine = (max: number) => optionalText(max).refine((value) => !/[\n\t]/.test(value), "one-line");

function isHttps(value: string): boolean {
  try {
    return new URL(value).protocol === "https:" && value.startsWith("https://");
  } catch {
    return false;
  }
}
const link = () => line(600).refine(isHttps, "not-https");
const optionalLink = () => optionalLine(600).refine((value) => value === "" || isHttps(value), "not-https");

const preparation = {
  subject: line(140),
  date: isoDate(),
  time: clockTime(),
  timeZone: zone(),
  minutes: wholeNumber(15, 480),
  place: optionalLine(200),
  link: optionalLink(),
  prepare: optionalText(2_000),
};
function somewhere({ place, link: to }: { place: string; link: string }, issues: z.RefinementCtx): void {
  if (place === "" && to === "") issues.addIssue({ code: "custom", path: ["place"], message: "nowhere" });
}
export const schedulePreparationInput = z
  .strictObject({ delegationId: uuid(), ...preparation })
  .superRefine(somewhere);
export const changePreparationInput = z
  .strictObject({ preparationId: uuid(), version: seenVersion(), ...preparation })
  .superRefine(somewhere);
export const cancelPreparationInput = z.strictObject({
  preparationId: uuid(),
  version: seenVersion(),
  because: text(500),
});
export const holdPreparationInput = z.strictObject({
  preparationId: uuid(),
  version: seenVersion(),
  attended: many(uuid(), MOST_SEATS),
});
export const answerPreparationInput = z.strictObject({
  preparationId: uuid(),
  coming: choice(["yes", "no"]),
});

/** For the whole group, or for the seats ticked. */
const audience = { audience: choice(["all", "chosen"]), seats: many(uuid(), MOST_SEATS) };
function somebody(input: { audience: string; seats: string[] }, issues: z.RefinementCtx): void {
  if (input.audience === "chosen" && input.seats.length === 0)
    issues.addIssue({ code: "custom", path: ["seats"], message: "nobody" });
}

const entry = {
  kind: choice(ENTRY_KINDS),
  title: line(140),
  date: isoDate(),
  from: clockTime(),
  to: clockTime(),
  ...audience,
  organisation: optionalLine(140),
  personName: optionalLine(120),
  personRole: optionalLine(120),
  place: optionalLine(200),
  wanted: optionalText(1_000),
};
type Typed = { from: string; to: string; audience: string; seats: string[] };
function sound(input: Typed, issues: z.RefinementCtx): void {
  somebody(input, issues);
  if (input.to <= input.from) issues.addIssue({ code: "custom", path: ["to"], message: "ends-before-start" });
}
export const addEntryInput = z
  .strictObject({ delegationId: uuid(), wishId: optionalUuid.default(null), ...entry })
  .superRefine(sound);
export const changeEntryInput = z
  .strictObject({ entryId: uuid(), version: seenVersion(), ...entry })
  .superRefine(sound);
export const removeEntryInput = z.strictObject({ entryId: uuid(), version: seenVersion() });
export const setClockInput = z.strictObject({ delegationId: uuid(), timeZone: zone() });
export const publishProgrammeInput = z.strictObject({ delegationId: uuid() });

export const wishMeetingInput = z.strictObject({ delegationId: uuid(), whom: line(200), why: text(600) });
export const withdrawWishInput = z.strictObject({ wishId: uuid() });
export const refuseWishInput = z.strictObject({ wishId: uuid(), reply: text(500) });

const document = {
  title: line(140),
  link: link(),
  note: optionalText(600),
  edition: optionalLine(40),
  datedOn: isoDate(),
  ...audience,
};
export const addDocumentInput = z.strictObject({ delegationId: uuid(), ...document }).superRefine(somebody);
export const changeDocumentInput = z
  .strictObject({ documentId: uuid(), version: seenVersion(), ...document })
  .superRefine(somebody);
export const removeDocumentInput = z.strictObject({ documentId: uuid() });
