import type { Reason } from "@/lib/domain/knowledge-innovation/types";
import type { ModelId } from "@/lib/domain/models/types";

/** Where a thing that is not known yet would be told: a questionnaire, or the firm's profile. */
export type Asked = ModelId | "profile";

/** One thing said of a firm, with why. Where `value` is null, `ask` names what would tell it. */
export type Statement<Value> =
  | { value: Value; reason: Reason; ask: null }
  | { value: null; reason: Reason | null; ask: Asked };

/** A statement as a model makes it; what the model could not tell is asked for again where it was asked. */
export function stated<Value>(value: Value | null | undefined, reason: Reason, ask: Asked): Statement<Value> {
  return value == null ? { value: null, reason, ask } : { value, reason, ask: null };
}

/** What no questionnaire that has been handed in speaks of. */
export const untold = (ask: Asked) => ({ value: null, reason: null, ask }) as const;
