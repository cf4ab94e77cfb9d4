import { activityItem, knowledgeItem } from "@/lib/domain/knowledge-innovation/items";
import { joined, points, TERMS } from "@/lib/domain/knowledge-innovation/level-words";
import type { Diagnosis } from "@/lib/domain/knowledge-innovation/types";
import { FIRE_RULES, type Finding } from "@/lib/domain/recommendations/finding";
import type { Rule, Trigger } from "@/lib/domain/recommendations/types";
import { KNOWLEDGE, type Knowledge } from "@/lib/domain/vocabulary";

/**
 * A weak activity. It touches as many kinds of knowledge as it is weak in, at least one: the firm as a whole is
 * asked too.
 */
export function fromActivity(
  trigger: Extract<Trigger, { kind: "activity" }>,
  rule: Rule,
  diagnosis: Diagnosis,
): Finding[] {
  const { activity } = trigger;
  const score = diagnosis.activities.find((one) => one.activity === activity)?.score ?? null;
  if (score === null || score >= FIRE_RULES.weakBelow) return [];
  const weak = kindsWhere(diagnosis, (held) => (held[activity] ?? 1) < FIRE_RULES.weakBelow);
  const because = `Your answers put ${TERMS.activity[activity].name} knowledge of other countries at ${points(score)} of 100.`;
  return [
    {
      reason: {
        ruleId: rule.id,
        because,
        items: [activityItem(activity), ...weak.map((kind) => knowledgeItem(kind, activity))],
        source: rule.source,
      },
      measure: {
        need: (FIRE_RULES.activityNeed * Math.max(1, weak.length)) / KNOWLEDGE.length,
        gap: 1 - score,
      },
      knowledge: null,
      innovations: null,
    },
  ];
}

/** Kinds of knowledge that get as far as one activity and not to another. */
export function fromStuck(
  trigger: Extract<Trigger, { kind: "stuck" }>,
  rule: Rule,
  diagnosis: Diagnosis,
): Finding[] {
  const { from, to } = trigger;
  const kinds = kindsWhere(
    diagnosis,
    (held) => (held[from] ?? 0) >= FIRE_RULES.reached && (held[to] ?? 1) <= FIRE_RULES.notReached,
  );
  if (kinds.length === 0) return [];
  const names = joined(kinds.map((kind) => TERMS.knowledge[kind].name));
  const because = `You are well ahead in ${TERMS.activity[from].name} knowledge of ${names}, and far behind in ${TERMS.activity[to].name} it.`;
  const items = kinds.flatMap((kind) => [knowledgeItem(kind, from), knowledgeItem(kind, to)]);
  return [
    {
      reason: { ruleId: rule.id, because, items, source: rule.source },
      measure: {
        need: (FIRE_RULES.stuckNeed * kinds.length) / KNOWLEDGE.length,
        gap: FIRE_RULES.reached,
      },
      knowledge: kinds,
      innovations: null,
    },
  ];
}

type Held = Diagnosis["knowledge"][number]["activities"];

function kindsWhere(diagnosis: Diagnosis, test: (held: Held) => boolean): Knowledge[] {
  return KNOWLEDGE.filter((kind) =>
    diagnosis.knowledge.some((profile) => profile.knowledge === kind && test(profile.activities)),
  );
}
