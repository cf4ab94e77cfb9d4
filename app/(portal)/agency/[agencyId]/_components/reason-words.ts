import { END_REASONS } from "@/lib/assignments/schema";
import { texts } from "@/lib/i18n/texts";

const KNOWN = [...END_REASONS, "mentor-left"] as const;

/** Why an assignment ended, inside a sentence. */
export function reasonWords(reason: string | null): string {
  const known = KNOWN.find((one) => one === reason);
  return known ? texts("assignments")(`reasons.${known}`) : "";
}
