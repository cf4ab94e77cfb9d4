import { crosses, labelOf, levelIn, lifts, rulesOf } from "@/lib/domain/entry-modes/blockers";
import type { Effect, ReviewTrigger } from "@/lib/domain/entry-modes/types";
import type { Answers } from "@/lib/domain/instruments/types";
import type { EntryMode } from "@/lib/domain/vocabulary";

/** How many of the weightiest pluses are watched for turning. The portal's judgement. */
const WATCHED = 2;

/**
 * When to look at the choice of a mode again: a factor comes to rule it out, ceases to, or a plus that carries it turns
 * into a minus. Each factor is named once a direction; the order is that of the rules, then of the pluses.
 */
export function reviewWhen(mode: EntryMode, answers: Answers, pluses: readonly Effect[]): ReviewTrigger[] {
  const triggers = [...fromRules(mode, answers), ...fromPluses(mode, pluses)];
  const seen = new Set<string>();
  return triggers.filter(({ factor, when }) => {
    const known = seen.has(`${factor} ${when}`);
    seen.add(`${factor} ${when}`);
    return !known;
  });
}

function fromRules(mode: EntryMode, answers: Answers): ReviewTrigger[] {
  // Of two thresholds of one factor, the one that is met first matters: the other lies behind it.
  return nearestFirst(rulesOf(mode)).flatMap((rule) => {
    const at = levelIn(answers, rule.factor);
    if (at === null) return [];
    return crosses(rule, at)
      ? [trigger(mode, rule.factor, rule.when === "at-most" ? "at-least" : "at-most", lifts(rule), "opens")]
      : [trigger(mode, rule.factor, rule.when, rule.level, "blocks")];
  });
}

function nearestFirst<R extends { level: number; when: string }>(rules: readonly R[]): R[] {
  const nearness = ({ when, level }: R) => (when === "at-most" ? -level : level);
  return rules.toSorted((one, other) => nearness(one) - nearness(other));
}

function fromPluses(mode: EntryMode, pluses: readonly Effect[]): ReviewTrigger[] {
  return pluses
    .filter(({ answer }) => answer.kind === "level")
    .slice(0, WATCHED)
    .map(({ factor, strength }) =>
      strength > 0
        ? trigger(mode, factor, "at-most", 2, "turns")
        : trigger(mode, factor, "at-least", 4, "turns"),
    );
}

function trigger(
  mode: EntryMode,
  factor: string,
  when: ReviewTrigger["when"],
  level: ReviewTrigger["level"],
  outcome: ReviewTrigger["outcome"],
): ReviewTrigger {
  return {
    id: `${mode}.${factor}.${when}.${level}`,
    mode,
    factor,
    label: labelOf(factor),
    when,
    level,
    outcome,
  };
}
