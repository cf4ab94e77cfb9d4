import { z } from "zod";
import {
  CONTACT_USES,
  INTRODUCTION_KINDS,
  INTRODUCTION_PLACES,
  RESULT_KINDS,
  WITHOUT,
} from "@/lib/domain/contact-terms";
import { isCountry } from "@/lib/domain/reference/countries";
import {
  choice,
  isoDate,
  line,
  many,
  optionalText,
  optionalWholeNumber,
  properName,
  ticked,
  uuid,
} from "@/lib/fields";

const optionalUuid = z.preprocess((value) => (value === "" ? null : value), z.union([z.null(), uuid()]));
const optionalCurrency = z.preprocess(
  (value) => (value === "" ? null : value),
  z.union([z.null(), z.string().regex(/^[A-Z]{3}$/, "currency")]),
);

const person = {
  place: choice(INTRODUCTION_PLACES),
  personName: properName(120),
  personRole: optionalText(120),
  organisation: optionalText(140),
  country: z.string().refine(isCountry, "unknown-country"),
  introducedOn: isoDate(),
  delegationId: optionalUuid.default(null),
  consent: ticked().refine((value) => value, "consent"),
};
export const recordIntroductionInput = z.strictObject({
  ...person,
  kind: choice(INTRODUCTION_KINDS),
  assignmentId: optionalUuid.default(null),
});
export const recordForFirmInput = z.strictObject({ ...person, firmId: uuid() });
export const proposeTieInput = z.strictObject({ seatId: uuid(), about: optionalText(200) });
export const answerTieInput = z.strictObject({
  tieId: uuid(),
  answer: choice(["confirmed", "declined", "withdrawn"]),
});
export const eraseIntroductionInput = z.strictObject({ introductionId: uuid() });

const answer = {
  used: choice(["yes", "no"]),
  uses: many(choice(CONTACT_USES)),
  worth: optionalWholeNumber(1, 5).default(null),
};
export const answerQuestionInput = z.strictObject({ questionId: uuid(), ...answer });
export const answerByLinkInput = z.strictObject({ token: line(100), address: optionalText(100), ...answer });

export const confirmResultInput = z
  .strictObject({
    introductionId: uuid(),
    kind: choice(RESULT_KINDS),
    amount: optionalWholeNumber(0, 2_000_000_000).default(null),
    currency: optionalCurrency.default(null),
    without: choice(WITHOUT),
    note: optionalText(600),
  })
  .superRefine(({ amount, currency }, issues) => {
    if (amount !== null && currency === null)
      issues.addIssue({ code: "custom", path: ["currency"], message: "required" });
  })
  .transform((input) => ({ ...input, currency: input.amount === null ? null : input.currency }));
