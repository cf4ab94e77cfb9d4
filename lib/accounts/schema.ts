import { z } from "zod";
import { passwordFault } from "@/lib/domain/password-rules";
import { isTimeZone } from "@/lib/domain/reference/time-zones";
import { choice, email, properName, seenVersion, ticked, uuid } from "@/lib/fields";
import { LANGUAGES } from "@/lib/i18n/messages";

// As it was typed: spaces count. What cannot be stored or encoded is refused.
const storable = (value: string) => !/[\p{Cs}\0]/u.test(value);

const password = () =>
  z.string().min(1, "required").max(1_000, "password-long").refine(storable, "unsafe-characters");

// Its faults are told together with those of the other fields; whether it holds the person's own name or address is
// looked at once these are known.
const newPassword = () =>
  z.string().superRefine((value, context) => {
    const fault = newPasswordFault(value);
    if (fault) context.addIssue({ code: "custom", message: fault });
  });

function newPasswordFault(value: string): string | null {
  if (value === "") return "required";
  return storable(value) ? passwordFault(value, []) : "unsafe-characters";
}

const secret = () => z.string().min(1, "required").max(100, "invalid");
const code = () =>
  z
    .string()
    .max(60, "code-shape")
    .transform((value) => value.normalize("NFKC").replace(/[\s-]/g, "").toUpperCase())
    .pipe(z.string().regex(/^(\d{6}|[0-9A-Z]{16})$/, "code-shape"));
const appCode = () =>
  z
    .string()
    .max(60, "code-shape")
    .transform((value) => value.normalize("NFKC").replace(/\s/g, ""))
    .pipe(z.string().regex(/^\d{6}$/, "code-shape"));

/** Where the request came from, as the action saw it. */
const address = () => z.string().max(100).default("");
const timeZone = () => z.string().max(64).refine(isTimeZone, "unknown-time-zone");

export const registerInput = z.strictObject({
  name: properName(120),
  email: email(),
  password: newPassword(),
  language: choice(LANGUAGES).default("en"),
  timeZone: timeZone().default("UTC"),
  terms: ticked().refine((yes) => yes, "terms-needed"),
  /** The agency whose firms the person came to register at; the link in the mail keeps it. */
  agency: z
    .string()
    .regex(/^[a-z0-9-]{1,80}$/)
    .optional(),
  address: address(),
});

/** The link of a registration asks for the password chosen with it; the link of a changed address does not. */
export const confirmEmailInput = z.strictObject({
  token: secret(),
  password: password().optional(),
  address: address(),
});
export const signInInput = z.strictObject({
  email: email(),
  password: password(),
  address: address(),
});
export const signInCodeInput = z.strictObject({ stepToken: secret(), code: code(), address: address() });
export const requestResetInput = z.strictObject({ email: email(), address: address() });
export const resetPasswordInput = z.strictObject({
  token: secret(),
  password: newPassword(),
  address: address(),
});
export const changePasswordInput = z.strictObject({ currentPassword: password(), password: newPassword() });
export const changeEmailInput = z.strictObject({ email: email(), currentPassword: password() });
export const changeProfileInput = z.strictObject({
  name: properName(120),
  language: choice(LANGUAGES),
  timeZone: timeZone(),
  version: seenVersion(),
});
export const confirmSecondFactorInput = z.strictObject({ code: appCode() });
export const provenInput = z.strictObject({ currentPassword: password(), code: code() });
export const endSessionInput = z.strictObject({ sessionId: uuid() });
export const nothingInput = z.strictObject({});
