import { BLOCKING_RULES, type BlockingRule } from "@/lib/domain/entry-modes/blocking";
import { FACTORS } from "@/lib/domain/entry-modes/factors";
import type { Blocker } from "@/lib/domain/entry-modes/types";
import type { Answers } from "@/lib/domain/instruments/types";
import { answerOf } from "@/lib/domain/instruments/visible";
import type { EntryMode } from "@/lib/domain/vocabulary";

type Level = BlockingRule["level"];
const LEVELS: readonly Level[] = [1, 2, 3, 4, 5];

/** What rules the mode out for now. An answer that is not known rules nothing out: it is asked for instead. */
export function blockersOf(mode: EntryMode, answers: Answers): Blocker[] {
  return rulesOf(mode).flatMap((rule) => {
    const level = levelIn(answers, rule.factor);
    if (level === null || !crosses(rule, level)) return [];
    const { id, factor, because, source } = rule;
    return [{ ruleId: id, factor, label: labelOf(factor), needs: lifts(rule), because, source }];
  });
}

/** The rules that can rule a mode out, in their order. */
export function rulesOf(mode: EntryMode): BlockingRule[] {
  return BLOCKING_RULES.filter(({ modes }) => modes.includes(mode));
}

/** The level nearest to the blocking one that does not block. */
export function lifts({ when, level }: Pick<BlockingRule, "when" | "level">): Level {
  return LEVELS[when === "at-most" ? level : level - 2] ?? level;
}

/** Whether a level lies at or beyond the one that the rule names. */
export function crosses({ when, level }: Pick<BlockingRule, "when" | "level">, at: number): boolean {
  return when === "at-most" ? at <= level : at >= level;
}

/** The level answered, null where the factor is not known or has no levels. */
export function levelIn(answers: Answers, factor: string): Level | null {
  const answer = answerOf(answers, factor);
  return answer?.kind === "level" ? answer.level : null;
}

const LABELS = new Map(FACTORS.map(({ key, label }) => [key, label]));

/** The plain name of a factor; its key where there is none. */
export function labelOf(factor: string): string {
  return LABELS.get(factor) ?? factor;
}
