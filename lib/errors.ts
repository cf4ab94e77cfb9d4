/** Codes of refusals that every part shares; features add their own, each with words beside its form. */
export type SharedCode =
  | "signed-out"
  | "second-factor"
  | "not-found"
  | "forbidden"
  | "invalid"
  | "conflict"
  | "key-reused"
  | "foreign-origin"
  | "too-many"
  | "busy"
  | "unavailable";

/** Codes by field, for the sentence beside it. */
export type FieldCodes = Record<string, string[]>;

/**
 * An expected "no". Thrown inside a transaction, so that nothing half-written stays; the command turns it into a
 * value, and it never reaches a browser as it is. `current` carries the other text of a conflict.
 */
export class Refusal extends Error {
  constructor(
    readonly code: SharedCode | (string & {}),
    readonly fields: FieldCodes = {},
    readonly current?: Record<string, unknown>,
  ) {
    super(code);
    this.name = "Refusal";
  }
}

export type Outcome<T> =
  | { ok: true; value: T }
  | { ok: false; code: string; fields: FieldCodes; current?: Record<string, unknown> };

export const refused = (refusal: Refusal): Extract<Outcome<never>, { ok: false }> => ({
  ok: false,
  code: refusal.code,
  fields: refusal.fields,
  ...(refusal.current ? { current: refusal.current } : {}),
});
