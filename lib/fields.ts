import { z } from "zod";

/** Field types that every form and API input is built of: forms send text, so numbers and lists are read from text. */

// NUL cannot be stored, lone surrogates cannot be encoded, other controls have no business in what people write.
const unsafe = /\p{Cs}|[^\P{Cc}\n\r\t]/u;
const clean = (value: string) => !unsafe.test(value);

const tidy = (value: string) => value.replace(/\r\n?/g, "\n").normalize("NFC").trim();

/** Text that must be there. Trimmed, normalised, at most `max` characters. */
export const text = (max: number, min = 1) =>
  z
    .string()
    .max(max * 4, "too-long")
    .refine(clean, "unsafe-characters")
    .transform(tidy)
    .pipe(
      z
        .string()
        .min(min, min === 1 ? "required" : "too-short")
        .max(max, "too-long"),
    );

/** Text that may be missing; empty when it is. */
export const optionalText = (max: number) =>
  z
    .string()
    .max(max * 4, "too-long")
    .refine(clean, "unsafe-characters")
    .transform(tidy)
    .pipe(z.string().max(max, "too-long"))
    .default("");

/** One line of text. */
export const line = (max: number) => text(max).refine((value) => !/[\n\t]/.test(value), "one-line");

// Mails to strangers name people and firms, and mail programs make links of these.
const link = /:\/\/|\bwww\.|\.[a-z]{2,}\//i;

/** What a person or a firm is called: one line without a link in it. */
export const properName = (max: number) => line(max).refine((value) => !link.test(value), "link");

const blank = (value: unknown) => value === "" || value === undefined || value === null;

export const wholeNumber = (min: number, max: number) =>
  z.preprocess(
    (value) =>
      typeof value === "string" && /^-?\d{1,15}$/.test(value.trim())
        ? Number(value)
        : blank(value)
          ? undefined
          : value,
    z.number("invalid").int("invalid").min(min, "too-small").max(max, "too-big"),
  );

export const optionalWholeNumber = (min: number, max: number) =>
  z.preprocess((value) => (blank(value) ? null : value), z.union([z.null(), wholeNumber(min, max)]));

export const uuid = () => z.uuid("invalid").transform((value) => value.toLowerCase());

export const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, "invalid");

export const optionalChoice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.preprocess((value) => (blank(value) ? null : value), z.union([z.null(), z.enum(values, "invalid")]));

/** Several values: one or many inputs of the same name; none means an empty list. Twice the same counts once. */
export const many = <T extends z.ZodType<string>>(item: T, max = 300) =>
  z.preprocess(
    (value) =>
      blank(value) ? [] : Array.isArray(value) ? [...new Set(value.filter((one) => one !== ""))] : [value],
    z.array(item).max(max, "too-many"),
  );

/** A calendar date as YYYY-MM-DD that exists, in years that the database and a time zone's shift can hold. */
export const isoDate = () =>
  z.iso
    .date({ error: "invalid-date", abort: true })
    .refine((value) => value >= "1900-01-01" && value <= "2199-12-31", "invalid-date");

export const optionalIsoDate = () =>
  z.preprocess((value) => (blank(value) ? null : value), isoDate().nullable());

/** A checkbox: present or not. */
export const ticked = () =>
  z.preprocess((value) => value === "on" || value === "true" || value === true, z.boolean());

/** The number of the version that the form was drawn from. */
export const seenVersion = () => wholeNumber(1, 2_147_483_647);

export const email = () =>
  z
    .string()
    .max(254, "too-long")
    .transform((value) => value.normalize("NFKC").trim().toLowerCase())
    .pipe(z.email("invalid-email"));

/** Search and filter text of a list: harmless when odd, so it is cut and never refused. */
export const looseText = (max: number) =>
  z.preprocess(
    (value) =>
      typeof value === "string"
        ? value
            .replace(/[\p{Cc}\p{Cs}]/gu, " ")
            .trim()
            .slice(0, max)
        : "",
    z.string(),
  );
