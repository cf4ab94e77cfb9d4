import type { Diagnosis } from "@/lib/domain/knowledge-innovation/types";
import { themeNeed } from "@/lib/domain/picture/themes";
import { FIRE_RULES, type Finding } from "@/lib/domain/recommendations/finding";
import { fromActivity, fromStuck } from "@/lib/domain/recommendations/fire-activities";
import { chosenIn, hasChosen, lowIn, rankedIn } from "@/lib/domain/recommendations/fire-answers";
import { fromGaps, fromUnsupported } from "@/lib/domain/recommendations/fire-gaps";
import { fromComponent, fromPart, fromStep } from "@/lib/domain/recommendations/fire-models";
import type { Standing } from "@/lib/domain/recommendations/standing";
import type { Circumstances, Rule, Trigger } from "@/lib/domain/recommendations/types";

/** Everything that makes the rule fire, in the order of its triggers; empty where it does not. */
export function findingsOf(rule: Rule, standing: Standing): Finding[] {
  return rule.triggers.flatMap((trigger) =>
    "among" in trigger && !isAmong(trigger.among, standing) ? [] : findings(trigger, rule, standing),
  );
}

function isAmong(
  { phases, stages, industries, answered = [] }: Circumstances,
  { phase, stage, profile, answers }: Standing,
): boolean {
  const industry = [profile?.industry?.section, profile?.industry?.division];
  return (
    (!phases || phases.includes(phase.phase)) &&
    (!stages || (stage !== null && stages.includes(stage))) &&
    (!industries || industries.some((code) => industry.includes(code))) &&
    answered.every(({ item, anyOf }) => hasChosen(answers, item, anyOf))
  );
}

function findings(trigger: Trigger, rule: Rule, standing: Standing): Finding[] {
  const { answers, knowledge, phase } = standing;
  const from = (find: (diagnosis: Diagnosis) => Finding[]) => (knowledge ? find(knowledge) : []);
  switch (trigger.kind) {
    case "gap":
      return from((diagnosis) => fromGaps(trigger, diagnosis));
    case "unsupported":
      return from((diagnosis) => fromUnsupported(trigger, diagnosis));
    case "activity":
      return from((diagnosis) => fromActivity(trigger, rule, diagnosis));
    case "stuck":
      return from((diagnosis) => fromStuck(trigger, rule, diagnosis));
    case "part":
      return fromPart(trigger, standing);
    case "step":
      return fromStep(trigger, rule, standing);
    case "component":
      return fromComponent(trigger, rule, standing);
    case "phase":
      return trigger.phases.includes(phase.phase)
        ? [stated(trigger, rule, standing, phase.reason.items, 1)]
        : [];
    case "low":
      return lowIn(trigger, answers).map(({ items, gap }) => stated(trigger, rule, standing, items, gap));
    case "ranked":
      return rankedIn(trigger, answers).map((gap) => stated(trigger, rule, standing, [trigger.item], gap));
    case "chosen":
    case "missing":
    case "level": {
      const gap = chosenIn(trigger, answers, FIRE_RULES.tickedGap);
      return gap === null ? [] : [stated(trigger, rule, standing, [trigger.item], gap)];
    }
  }
}

function stated(
  trigger: Extract<Trigger, { because: string }>,
  rule: Rule,
  { phase, stage }: Standing,
  items: readonly string[],
  gap: number,
): Finding {
  return {
    reason: { ruleId: rule.id, because: trigger.because, items, source: rule.source },
    measure: { need: trigger.need * themeNeed(rule.theme, phase.phase, stage), gap },
    knowledge: null,
    innovations: null,
  };
}
