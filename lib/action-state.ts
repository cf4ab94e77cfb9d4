/** What a form action answers. The words for a code stand beside the form that shows them. */
export type ActionState =
  | { status: "idle" }
  | {
      status: "refused";
      code: string;
      /** Codes by the name of the field they are about. */
      fields: Record<string, string[]>;
      /** What was typed, never passwords: React empties the fields after an action. */
      values: Record<string, string | string[]>;
      at: number;
      /** The other text of a conflict. */
      current?: Record<string, unknown>;
      /** A fresh idempotency key, where the old one can no longer be used. */
      key?: string;
    }
  | { status: "done"; message?: string; value?: Record<string, unknown>; at: number; key?: string };

/** A server action as a form calls it. */
export type FormAction = (previous: ActionState, formData: FormData) => Promise<ActionState>;

export const IDLE: ActionState = { status: "idle" };

/** The hat under which a form acts; sent with it and checked again by the action. */
export type FormHat = {
  kind: "member" | "mentor" | "admin" | "account" | "anonymous" | "expert" | "guest";
  id: string;
};

/** Names of the fields that carry the form's own matters. They are not part of what a person typed. */
export const KEY_FIELD = "_key";
export const HAT_FIELD = "_hat";
export const HAT_ID_FIELD = "_hatId";
