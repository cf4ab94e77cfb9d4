import { END_REASONS } from "@/lib/assignments/schema";
import { selectKey } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { EventPlace, TimelineEntry } from "@/lib/timeline/types";
import { DECLINE_REASONS } from "@/lib/waves/schema";
import timeline from "@/messages/en/timeline.json";

const ENDINGS = [...END_REASONS, "mentor-left"] as const;
type Verb = keyof typeof timeline.verbs;
const known = new Set<string>(Object.keys(timeline.verbs));
const isVerb = (key: string): key is Verb => known.has(key);

/**
 * What was done, as the end of a sentence that begins with who did it. A verb without words still gets a sentence;
 * `n` is how many such events it tells at once.
 */
export function eventWords({ verb, count, to }: Pick<TimelineEntry, "verb" | "count" | "to">, n = 1): string {
  const key = verb.replaceAll(".", "-");
  return texts("timeline")(`verbs.${isVerb(key) ? key : "unknown"}`, { count, n, to: selectKey(to) });
}

const HATS = ["member", "mentor", "admin", "system"] as const;
const hatOf = (hat: string) => HATS.find((one) => one === hat) ?? "other";

/** Who did it, with the hat worn. */
export function whoWords({ by, mine, hat }: Pick<TimelineEntry, "by" | "mine" | "hat">): string {
  const t = texts("timeline");
  if (by === null && !mine) return t(`somebody.${hatOf(hat)}`);
  return mine ? t("you") : `${by} (${t(`hats.${hatOf(hat)}`)})`;
}

/** Why it was done: what was written, or the words of a reason that was chosen. */
export function reasonWords({ verb, because }: Pick<TimelineEntry, "verb" | "because">): string {
  const declined = DECLINE_REASONS.find((one) => one === because);
  if (verb === "wave-pair.declined" && declined) return texts("waves")(`proposals.reasons.${declined}`);
  const ended = ENDINGS.find((one) => one === because);
  if (verb === "assignment.ended" && ended) return texts("assignments")(`reasons.${ended}`);
  return because;
}

/** The thing that it is about, in words. */
export function placeWords({ kind, round, questionnaire, title }: EventPlace): string {
  const t = texts("timeline");
  const values = { round: String(round ?? ""), title: title ?? "", questionnaire: questionnaire ?? "" };
  if (kind === "assessment" && title !== null) return t("places.item", values);
  if (kind === "result" && title !== null) return t("places.item", values);
  return t(`places.${kind}`, values);
}

/** Where the thing lies beneath the pages of its firm; null where this viewer has no page for it. */
export function placeHref(base: string, hat: "member" | "mentor", place: EventPlace): string | null {
  const { kind, id, country, assessmentId, itemKey } = place;
  switch (kind) {
    case "assessment": {
      const page = hat === "member" && itemKey !== "" ? "/check" : "";
      return `${base}/assessments/${id}${page}${itemKey === "" ? "" : `#${itemKey}`}`;
    }
    case "result":
      return `${base}/assessments/${assessmentId}/result${itemKey === "" ? "" : `#${itemKey}`}`;
    case "plan":
      return `${base}/plan`;
    case "market-plan":
      return `${base}/market-plans/${country}${itemKey === "" ? "" : `#${itemKey}`}`;
    case "action":
      return hat === "member" ? `${base}/plan/${id}` : `${base}/plan#${id}`;
    case "offer":
      return hat === "member" ? `${base}/offers/${id}` : null;
  }
}
