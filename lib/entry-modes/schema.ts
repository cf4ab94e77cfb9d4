import { z } from "zod";
import { FACTORS } from "@/lib/domain/entry-modes/factors";
import type { ReviewTrigger } from "@/lib/domain/entry-modes/types";
import { isCountry } from "@/lib/domain/reference/countries";
import { ENTRY_MODES } from "@/lib/domain/vocabulary";
import { choice, isoDate, optionalText, seenVersion, text, uuid } from "@/lib/fields";

const KEYS: ReadonlySet<string> = new Set(FACTORS.map(({ key }) => key));
const PATTERN =
  /^(?<mode>[a-z-]{1,40}):(?<factor>[a-z.-]{1,80}):(?<condition>at-most|at-least):(?<level>[1-5])$/;

/** A way in, a factor, a direction and a level as one value of a list. */
export const watchValue = (watch: Pick<ReviewTrigger, "mode" | "factor" | "when" | "level">) =>
  `${watch.mode}:${watch.factor}:${watch.when}:${watch.level}`;

const watch = () =>
  text(160).transform((value, issues) => {
    const { mode: named, factor = "", condition, level } = PATTERN.exec(value)?.groups ?? {};
    const mode = ENTRY_MODES.find((one) => one === named);
    if (!mode || !KEYS.has(factor)) {
      issues.addIssue({ code: "custom", message: "invalid" });
      return z.NEVER;
    }
    const direction = condition === "at-least" ? ("at-least" as const) : ("at-most" as const);
    return { mode, factor, condition: direction, level: Number(level) };
  });

export const addReviewTriggerInput = z.strictObject({
  country: text(2).refine(isCountry, "invalid"),
  watch: watch(),
  // Nobody is reminded of a choice in the century after.
  dueOn: isoDate().refine((value) => value >= "2000-01-01" && value <= "2099-12-31", "invalid-date"),
  note: optionalText(500),
});

export const settleReviewTriggerInput = z.strictObject({
  triggerId: uuid(),
  version: seenVersion(),
  state: choice(["done", "dismissed"]),
});
