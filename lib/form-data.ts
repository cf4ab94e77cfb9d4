import type { Hat } from "@/lib/context/actor";

export type FormInput = Record<string, string | string[]>;

/** What a form says: its fields, and apart from them the hat and the idempotency key. */
export type FormContent = { input: FormInput; hat: unknown; key: string | undefined };

const OF_SOMETHING = ["member", "mentor", "admin", "expert", "guest"] as const;
const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Reads a form. Files and React's own fields are left out; a name that comes twice becomes a list. */
export function readForm(form: FormData): FormContent {
  const input: FormInput = Object.create(null) as FormInput;
  for (const [name, value] of form.entries()) {
    if (typeof value !== "string" || name.startsWith("$") || name.startsWith("_")) continue;
    const before = input[name];
    input[name] = before === undefined ? value : [before, value].flat();
  }
  const key = form.get("_key");
  return {
    input: { ...input },
    hat: { kind: form.get("_hat"), id: form.get("_hatId") },
    key: typeof key === "string" && uuidShape.test(key) ? key.toLowerCase() : undefined,
  };
}

/** The hat that a browser claims, or null when it is none; whether the person wears it is for the database to say. */
export function toHat(claim: unknown): Hat | null {
  if (typeof claim !== "object" || claim === null) return null;
  const kind = "kind" in claim ? claim.kind : null;
  const id = "id" in claim ? claim.id : null;
  if (kind === null || kind === "account") return { kind: "account" };
  if (kind === "anonymous") return { kind: "anonymous", id: isUuid(id) ? id : null };
  const named = OF_SOMETHING.find((one) => one === kind);
  return named && isUuid(id) ? { kind: named, id: id.toLowerCase() } : null;
}

export const isUuid = (value: unknown): value is string => typeof value === "string" && uuidShape.test(value);

const secret = /password|code|token|secret/i;

/** What may go back into the fields: everything typed but secrets, cut to a sane size. */
export function keptValues(input: FormInput): FormInput {
  const kept: FormInput = {};
  for (const [name, value] of Object.entries(input)) if (!secret.test(name)) kept[name] = value;
  return kept;
}
