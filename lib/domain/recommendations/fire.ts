import type { Answers } from "@/lib/domain/instruments/types";
import type { Diagnosis } from "@/lib/domain/knowledge-innovation/types";
import { FIRE_RULES, type Finding } from "@/lib/domain/recommendations/finding";
import { fromActivity, fromStuck } from "@/lib/domain/recommendations/fire-activities";
import { chosenIn } from "@/lib/domain/recommendations/fire-answers";
import { fromGaps, fromUnsupported } from "@/lib/domain/recommendations/fire-gaps";
import type { Rule, Trigger } from "@/lib/domain/recommendations/types";
import { INNOVATIONS } from "@/lib/domain/vocabulary";

/** Everything that makes the rule fire, in the order of its triggers; empty where it does not. */
export function findingsOf(rule: Rule, diagnosis: Diagnosis, answers: Answers): Finding[] {
  return rule.triggers.flatMap((trigger) => findings(trigger, rule, diagnosis, answers));
}

function findings(trigger: Trigger, rule: Rule, diagnosis: Diagnosis, answers: Answers): Finding[] {
  switch (trigger.kind) {
    case "gap":
      return fromGaps(trigger, diagnosis);
    case "unsupported":
      return fromUnsupported(trigger, diagnosis);
    case "activity":
      return fromActivity(trigger, rule, diagnosis);
    case "stuck":
      return fromStuck(trigger, rule, diagnosis);
    case "phase":
      return trigger.phases.includes(diagnosis.phase.phase)
        ? [stated(trigger, rule, diagnosis.phase.reason.items, 1)]
        : [];
    case "chosen":
    case "missing":
    case "level": {
      const gap = chosenIn(trigger, answers, FIRE_RULES.tickedGap);
      return gap === null ? [] : [stated(trigger, rule, [trigger.item], gap)];
    }
  }
}

function stated(
  trigger: Extract<Trigger, { because: string }>,
  rule: Rule,
  items: readonly string[],
  gap: number,
): Finding {
  return {
    reason: { ruleId: rule.id, because: trigger.because, items, source: rule.source },
    measure: { need: trigger.need, gap, breadth: Math.max(1, rule.innovations.length) / INNOVATIONS.length },
    knowledge: null,
    innovations: null,
  };
}
