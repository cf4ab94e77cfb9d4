import { createHash } from "node:crypto";

/** A mark of some fields as a form was drawn from them: another mark at saving means somebody changed them meanwhile. */
export function fingerprint<T extends object>(record: T, fields: readonly (keyof T)[]): string {
  const text = JSON.stringify(fields.map((field) => record[field] ?? null));
  return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}
