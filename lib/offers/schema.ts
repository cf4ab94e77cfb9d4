import { z } from "zod";
import { DomainError } from "@/lib/domain/error";
import { instantOf } from "@/lib/domain/local-time";
import { OFFER_SUBJECTS } from "@/lib/domain/offer-subjects";
import { isCountry, isRegion } from "@/lib/domain/reference/countries";
import { NACE_SECTIONS } from "@/lib/domain/reference/nace";
import { isTimeZone } from "@/lib/domain/reference/time-zones";
import { INNOVATIONS, KNOWLEDGE, OFFER_KINDS, OFFER_SERVICES, PHASES } from "@/lib/domain/vocabulary";
import { choice, line, many, optionalIsoDate, optionalText, seenVersion, uuid } from "@/lib/fields";

const blank = (value: unknown) => (value === "" || value === undefined ? null : value);
const country = z.string().refine(isCountry, "unknown-country");
const place = z.string().refine((code) => isCountry(code) || isRegion(code), "unknown-region");
const industry = z.enum(NACE_SECTIONS.map(({ code }) => code));

const website = z.union([
  z.literal(""),
  z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: "web-address" }),
]);

const content = {
  kind: choice(OFFER_KINDS),
  title: line(140),
  summary: optionalText(300),
  body: optionalText(6_000),
  provider: optionalText(140),
  place: optionalText(140),
  country: z.preprocess(blank, z.union([z.null(), country])),
  website: optionalText(300).pipe(website),
  startsOn: optionalIsoDate(),
  endsOn: optionalIsoDate(),
  deadlineDate: optionalIsoDate(),
  deadlineTime: z.preprocess(
    blank,
    z.union([z.null(), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "invalid-time")]),
  ),
  timeZone: z.string().max(64).refine(isTimeZone, "unknown-time-zone"),
  phases: many(choice(PHASES)),
  industries: many(industry),
  markets: many(country),
  regions: many(place),
  services: many(choice(OFFER_SERVICES)),
  knowledge: many(choice(KNOWLEDGE)),
  subjects: many(choice(OFFER_SUBJECTS)),
  innovations: many(choice(INNOVATIONS)),
};

type Dates = {
  startsOn: string | null;
  endsOn: string | null;
  deadlineDate: string | null;
  deadlineTime: string | null;
  timeZone: string;
};

// A deadline without a time of day means the end of that day.
const LAST_MINUTE = "23:59";

/** Turns the local date and time of the deadline into an instant; refuses a time that clocks skip. */
function withDeadline<T extends Dates>(input: T, issues: z.RefinementCtx) {
  const { deadlineDate, deadlineTime, ...rest } = input;
  const refuse = (field: string, message: string) =>
    issues.addIssue({ code: "custom", path: [field], message });
  if (rest.startsOn && rest.endsOn && rest.endsOn < rest.startsOn) refuse("endsOn", "ends-before-start");
  if (deadlineDate === null && deadlineTime !== null) refuse("deadlineDate", "date-missing");
  try {
    const time = deadlineTime ?? LAST_MINUTE;
    const deadline =
      deadlineDate === null ? null : instantOf({ date: deadlineDate, time, timeZone: rest.timeZone });
    return { ...rest, deadline };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    refuse("deadlineTime", "time-missing");
    return z.NEVER;
  }
}

export const createOfferInput = z.strictObject(content).transform(withDeadline);
export const editOfferInput = z
  .strictObject({ ...content, offerId: uuid(), version: seenVersion() })
  .transform(withDeadline);
export const changeStateInput = z.strictObject({ offerId: uuid(), version: seenVersion() });
export const noteInterestInput = z.strictObject({ offerId: uuid(), note: optionalText(1_000) });
export const withdrawInterestInput = z.strictObject({ offerId: uuid() });
