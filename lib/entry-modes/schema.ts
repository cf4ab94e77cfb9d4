import { z } from "zod";
import { FACTORS } from "@/lib/domain/entry-modes/factors";
import { isCountry } from "@/lib/domain/reference/countries";
import { ENTRY_MODES } from "@/lib/domain/vocabulary";
import { choice, isoDate, optionalText, seenVersion, text, uuid } from "@/lib/fields";

const KEYS: ReadonlySet<string> = new Set(FACTORS.map(({ key }) => key));
const PATTERN = /^(?<factor>[a-z.-]{1,80}):(?<condition>at-most|at-least):(?<level>[1-5])$/;

/** A factor, a direction and a level as one value of a list. */
export const watchValue = (watch: { factor: string; when: "at-most" | "at-least"; level: number }) =>
  `${watch.factor}:${watch.when}:${watch.level}`;

const watch = () =>
  text(120).transform((value, issues) => {
    const { factor = "", condition, level } = PATTERN.exec(value)?.groups ?? {};
    if (!KEYS.has(factor)) issues.addIssue({ code: "custom", message: "invalid" });
    return {
      factor,
      condition: condition === "at-least" ? ("at-least" as const) : ("at-most" as const),
      level: Number(level ?? 1),
    };
  });

export const addReviewTriggerInput = z.strictObject({
  country: text(2).refine(isCountry, "invalid"),
  mode: choice(ENTRY_MODES),
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
