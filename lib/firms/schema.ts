import { z } from "zod";
import { isCountry, isRegion } from "@/lib/domain/reference/countries";
import { isHsChapter } from "@/lib/domain/reference/hs-chapters";
import { isLanguage } from "@/lib/domain/reference/languages";
import { isNaceDivision, isNaceSection, sectionOf } from "@/lib/domain/reference/nace";
import { ENTRY_MODES, SIZE_CLASSES } from "@/lib/domain/vocabulary";
import {
  choice,
  line,
  many,
  optionalChoice,
  optionalText,
  optionalWholeNumber,
  properName,
  uuid,
} from "@/lib/fields";

const code = (known: (code: string) => boolean) => z.string().max(20).refine(known, "invalid");
const country = () =>
  z
    .string("required")
    .min(1, "required")
    .max(2, "invalid")
    .refine((value) => value === "" || isCountry(value), "invalid");
const optionalCode = (known: (code: string) => boolean) =>
  z.preprocess(
    (value) => (value === "" || value === undefined ? null : value),
    z.union([z.null(), code(known)]),
  );
/** A mark of what the form was drawn from, see `fingerprint`. */
const seen = () => z.string().regex(/^[\w-]{0,40}$/, "invalid");

/** No firm is older than the oldest companies register. */
export const EARLIEST_YEAR = 1500;
export const LATEST_YEAR = 2200;
export const REGISTRATION_MAX = 40;

const agency = () => z.string().regex(/^[a-z0-9-]{1,60}$/, "invalid");
const registrationNumber = () =>
  line(REGISTRATION_MAX).refine((value) => /[\p{L}\p{N}]/u.test(value), "invalid");
const optionalRegistrationNumber = () =>
  z.preprocess(
    (value) => (typeof value === "string" && value.trim() === "" ? null : (value ?? null)),
    registrationNumber().nullable(),
  );

export const registerFirmInput = z.strictObject({
  agency: agency(),
  legalName: properName(200),
  country: country(),
  registrationNumber: optionalRegistrationNumber(),
});

export const requestToJoinInput = z.strictObject({
  agency: agency(),
  country: country(),
  registrationNumber: registrationNumber(),
});

export const PROFILE_STEPS = ["basics", "industry", "products", "people", "markets", "abroad"] as const;

const basics = z
  .strictObject({
    seen: seen(),
    legalName: properName(200),
    country: country(),
    registrationNumber: optionalRegistrationNumber(),
    region: optionalCode((value) => isRegion(value)),
    foundedYear: optionalWholeNumber(EARLIEST_YEAR, LATEST_YEAR),
    sizeClass: optionalChoice(SIZE_CLASSES),
  })
  .refine((firm) => firm.region === null || isRegion(firm.region, firm.country), {
    path: ["region"],
    message: "other-country",
  });

const industry = z
  .strictObject({
    seen: seen(),
    naceSection: optionalCode(isNaceSection),
    naceDivision: optionalCode(isNaceDivision),
  })
  // A division says its section; one that contradicts the section chosen is for the person to settle.
  .transform((given) => ({
    ...given,
    naceSection: given.naceSection ?? (given.naceDivision ? sectionOf(given.naceDivision) : null),
  }))
  .refine((firm) => firm.naceDivision === null || sectionOf(firm.naceDivision) === firm.naceSection, {
    path: ["naceDivision"],
    message: "other-section",
  });

/** What each step of the profile takes; markets are rows of their own. */
export const stepInputs = {
  basics,
  industry,
  products: z.strictObject({
    seen: seen(),
    products: optionalText(2_000),
    hsChapters: many(code(isHsChapter), 97),
  }),
  people: z.strictObject({ seen: seen(), languages: many(code(isLanguage), 60) }),
  abroad: z.strictObject({
    seen: seen(),
    foreignSalesShare: optionalWholeNumber(0, 100),
    targetMarkets: many(code(isCountry), 60),
    goals: optionalText(2_000),
  }),
};

/** The columns of each step, in the order of its form. */
export const STEP_FIELDS = {
  basics: ["legalName", "country", "registrationNumber", "region", "foundedYear", "sizeClass"],
  industry: ["naceSection", "naceDivision"],
  products: ["products", "hsChapters"],
  people: ["languages"],
  abroad: ["foreignSalesShare", "targetMarkets", "goals"],
} as const;

export const MARKET_FIELDS = ["country", "sinceYear", "modes"] as const;

export const addMarketInput = z.strictObject({
  country: country(),
  sinceYear: optionalWholeNumber(EARLIEST_YEAR, LATEST_YEAR),
  modes: many(choice(ENTRY_MODES)),
});
export const changeMarketInput = addMarketInput.extend({ marketId: uuid(), seen: seen() });
export const removeMarketInput = z.strictObject({ marketId: uuid() });
