import { z } from "zod";
import { DECLINE_REASONS, DELEGATION_STATES, MOST_WISHES } from "@/lib/domain/delegation-terms";
import { isCountry } from "@/lib/domain/reference/countries";
import {
  choice,
  isoDate,
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

const optionalUuid = z.preprocess((value) => (value === "" ? null : value), z.union([z.null(), uuid()]));

const content = {
  name: line(140),
  market: z.string().refine(isCountry, "unknown-country"),
  tradeOffice: optionalText(140),
  programme: optionalText(4_000),
  offerId: optionalUuid.default(null),
  startsOn: isoDate(),
  endsOn: isoDate(),
  applyUntil: optionalIsoDate(),
  seats: wholeNumber(2, 100),
  minNewcomers: wholeNumber(0, 100),
  minExperienced: wholeNumber(0, 100),
  cost: wholeNumber(0, 1_000_000),
  currency: z.string().regex(/^[A-Z]{3}$/, "currency"),
  subsidyPercent: wholeNumber(0, 100),
};

type Frame = {
  startsOn: string;
  endsOn: string;
  applyUntil: string | null;
  seats: number;
  minNewcomers: number;
  minExperienced: number;
};

function sound(input: Frame, issues: z.RefinementCtx): void {
  const refuse = (field: string, message: string) =>
    issues.addIssue({ code: "custom", path: [field], message });
  if (input.endsOn < input.startsOn) refuse("endsOn", "ends-before-start");
  if (input.applyUntil !== null && input.applyUntil > input.startsOn) refuse("applyUntil", "after-start");
  if (input.minNewcomers + input.minExperienced > input.seats) refuse("seats", "below-minimums");
}

export const createDelegationInput = z.strictObject(content).superRefine(sound);
export const editDelegationInput = z
  .strictObject({ ...content, delegationId: uuid(), version: seenVersion() })
  .superRefine(sound);
export const moveDelegationInput = z.strictObject({
  delegationId: uuid(),
  version: seenVersion(),
  to: choice(DELEGATION_STATES),
});

export const callOffInput = z.strictObject({
  delegationId: uuid(),
  version: seenVersion(),
  reason: text(600),
});

/** Whether somebody was there, once the group is back. */
export const noteTravellerInput = z.strictObject({ seatId: uuid(), came: choice(["yes", "no"]) });

/** A seat as a form names it: person and delegation. */
const seat = z.string().regex(/^[0-9a-f-]{36}:[0-9a-f-]{36}$/, "invalid");
export const runPlanInput = z.strictObject({ locked: many(seat, 500) });
export const publishPlanInput = z.strictObject({ planId: uuid() });

export const applyInput = z.strictObject({
  delegationId: uuid(),
  wish: wholeNumber(1, MOST_WISHES),
  note: optionalText(600),
});
export const withdrawApplicationInput = z.strictObject({ delegationId: uuid() });

export const answerInvitationInput = z
  .strictObject({
    delegationId: uuid(),
    answer: choice(["accepted", "declined"]),
    reason: optionalChoice(DECLINE_REASONS),
    note: optionalText(600),
  })
  .superRefine(({ answer, reason }, issues) => {
    if (answer === "declined" && reason === null)
      issues.addIssue({ code: "custom", path: ["reason"], message: "required" });
  });
