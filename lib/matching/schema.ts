import { z } from "zod";
import { COMPETENCE_AREAS } from "@/lib/domain/competence/areas";
import { isCountry, isRegion } from "@/lib/domain/reference/countries";
import { isLanguage } from "@/lib/domain/reference/languages";
import { isNaceDivision, isNaceSection } from "@/lib/domain/reference/nace";
import { ENTRY_MODES, KNOWLEDGE, PHASES } from "@/lib/domain/vocabulary";
import {
  choice,
  isoDate,
  many,
  optionalIsoDate,
  optionalText,
  optionalWholeNumber,
  properName,
  seenVersion,
  text,
  ticked,
  uuid,
  wholeNumber,
} from "@/lib/fields";

export const MARKET_ROLES = ["sales", "management", "purchasing", "production", "advice", "other"] as const;
export const YEAR_STEPS = [1, 2, 3, 5, 8, 10, 15, 20, 30] as const;
export const SHOWN_AS = ["name", "experience"] as const;
export const INTERESTS = ["owner", "employed", "stake"] as const;
export const FIRM_CHOICES = ["preferred", "avoided", "accepted"] as const;
export const VETTING_STATES = ["vetted", "pending", "refused"] as const;
export const WISH_KINDS = ["market", "language", "knowledge", "mode", "industry"] as const;
export const REFUSAL_KINDS = ["mentor", "firm", "accepted"] as const;
export const MOST_WISHES = 5;

export type MarketRole = (typeof MARKET_ROLES)[number];
export type ShownAs = (typeof SHOWN_AS)[number];
export type WishKind = (typeof WISH_KINDS)[number];
export type VettingState = (typeof VETTING_STATES)[number];

const code = (known: (value: string) => boolean) => z.string().max(10).refine(known, "invalid");
/** A code and what is said of it in one value, as a list in a form sends it: "SE:10". */
const said = (known: (value: string) => boolean, values: readonly string[]) =>
  z
    .string()
    .max(30)
    .refine((value) => {
      const [name = "", what = "", ...more] = value.split(":");
      return more.length === 0 && known(name) && values.includes(what);
    }, "invalid");

export const editTermsInput = z.strictObject({
  version: seenVersion(),
  marketYears: many(said(isCountry, YEAR_STEPS.map(String)), 60),
  marketRoles: many(said(isCountry, MARKET_ROLES), 60),
  languageLevels: many(said(isLanguage, ["1", "2", "3"]), 20),
  divisions: many(code(isNaceDivision), 20),
  competences: many(z.enum(COMPETENCE_AREAS, "invalid")),
  phases: many(z.enum(PHASES, "invalid")),
  country: z.preprocess((value) => (value === "" ? null : value), code(isCountry).nullable().default(null)),
  region: z.preprocess(
    (value) => (value === "" ? null : value),
    code((one) => isRegion(one))
      .nullable()
      .default(null),
  ),
  travels: ticked(),
  hoursAMonth: optionalWholeNumber(0, 200),
  capacity: wholeNumber(0, 50),
  shownAs: choice(SHOWN_AS),
});

export const addAbsenceInput = z
  .strictObject({ fromOn: isoDate(), toOn: isoDate() })
  .refine(({ fromOn, toOn }) => fromOn <= toOn, { error: "ends-before-it-begins", path: ["toOn"] });
export const addBusinessInput = z.strictObject({
  name: properName(160),
  interest: choice(INTERESTS),
  division: code(isNaceDivision),
  markets: many(code(isCountry), 60),
});
export const addFirmChoiceInput = z.strictObject({ name: properName(160), choice: choice(FIRM_CHOICES) });
export const oneThingInput = z.strictObject({ id: uuid() });

export const vetMentorInput = z.strictObject({
  mentorId: uuid(),
  version: optionalWholeNumber(0, 2_147_483_647),
  state: choice(VETTING_STATES),
  decidedOn: isoDate(),
  charterOn: optionalIsoDate(),
  note: optionalText(1_000),
});
export const ofMentorInput = z.strictObject({ mentorId: uuid() });

export const nothingInput = z.strictObject({});
export const addWishInput = z.strictObject({
  wish: z.string().max(60).refine(isWish, "invalid"),
  reason: text(300),
});
export const dropWishInput = z.strictObject({ place: wholeNumber(1, MOST_WISHES) });
export const addRefusalInput = z.strictObject({
  kind: choice(REFUSAL_KINDS),
  name: properName(160),
  reason: optionalText(300),
});

function isWish(value: string): boolean {
  const [kind, what = "", ...more] = value.split(":");
  if (more.length > 0) return false;
  switch (kind) {
    case "market":
      return isCountry(what);
    case "language":
      return isLanguage(what);
    case "industry":
      return isNaceSection(what);
    case "knowledge":
      return KNOWLEDGE.some((one) => one === what);
    case "mode":
      return ENTRY_MODES.some((one) => one === what);
    default:
      return false;
  }
}
