import { COMPONENT_WORDS } from "@/lib/domain/antecedents/components";
import { COMPETENCE_PARTS } from "@/lib/domain/competence/areas";
import { COMPETENCE_GAP_RULES } from "@/lib/domain/competence/gaps";
import { points } from "@/lib/domain/knowledge-innovation/level-words";
import { stepItem } from "@/lib/domain/navigator/items";
import { stepFacts } from "@/lib/domain/navigator/step-facts";
import { themeNeed } from "@/lib/domain/picture/themes";
import type { Finding } from "@/lib/domain/recommendations/finding";
import type { Standing } from "@/lib/domain/recommendations/standing";
import type { Rule, Trigger } from "@/lib/domain/recommendations/types";

/** Weights and thresholds where the sources give none. */
export const MODEL_RULES = {
  /** A step is a means to decide well, not yet the thing decided: it weighs less than a full gap. */
  stepNeed: 2 / 3,
  /** What a step lacks: all of it before it is begun, half of it after. */
  stepGap: { open: 1, partly: 0.5 },
  /** A component counts as a gap below the fourth of five levels. */
  weakBelow: 0.75,
  judgement: true,
} as const;

type Of<Kind extends Trigger["kind"]> = Extract<Trigger, { kind: Kind }>;

/** Gaps of the diagnosis of competence in the parts that the trigger names, in the order of the model. */
export function fromPart({ parts }: Of<"part">, { diagnoses }: Standing): Finding[] {
  const { named, plain } = COMPETENCE_GAP_RULES.weight;
  return COMPETENCE_PARTS.filter(({ id }) => parts.includes(id)).flatMap(({ id, name }) =>
    (diagnoses.competence?.gaps ?? [])
      .filter(({ part }) => part === id)
      .map(({ reason, intensity, barrier, missing }) => ({
        reason: { ...reason, because: `${name}: ${reason.because}` },
        measure: { need: (intensity * (barrier ? named : plain)) / (3 * named), gap: missing },
        knowledge: null,
        innovations: null,
      })),
  );
}

/** The navigator's step where it is open or only partly covered. */
export function fromStep({ step }: Of<"step">, rule: Rule, standing: Standing): Finding[] {
  const found = standing.diagnoses.navigator?.steps.find((one) => one.step === step);
  if (!found || found.status === "covered") return [];
  const state = found.status === "open" ? "open" : "begun, and not finished";
  const because = `In the navigator the step “${stepFacts(step).title}” is ${state}.`;
  const need = MODEL_RULES.stepNeed * needOf(rule, standing);
  const measure = { need, gap: MODEL_RULES.stepGap[found.status] };
  return [finding(rule, because, [stepItem(step)], measure)];
}

/** The component of the antecedents where it lies below the fourth level; its weakest answers stand behind it. */
export function fromComponent(trigger: Of<"component">, rule: Rule, standing: Standing): Finding[] {
  const { component } = trigger;
  const { antecedents } = standing.diagnoses;
  const score = antecedents?.components.find((one) => one.component === component)?.score ?? null;
  if (!antecedents || score === null || score >= MODEL_RULES.weakBelow) return [];
  const weak = antecedents.weakest
    .filter((point) => point.component === component)
    .toSorted((one, other) => other.need - one.need || (one.item < other.item ? -1 : 1));
  const because = `Your answers put “${COMPONENT_WORDS[component].title}” at ${points(score)} of 100.`;
  const items = weak.map(({ item }) => item);
  return [finding(rule, because, items, { need: trigger.need * needOf(rule, standing), gap: 1 - score })];
}

const needOf = ({ theme }: Rule, { phase, stage }: Standing) => themeNeed(theme, phase.phase, stage);

function finding(rule: Rule, because: string, items: string[], measure: Finding["measure"]): Finding {
  return {
    reason: { ruleId: rule.id, because, items, source: rule.source },
    measure,
    knowledge: null,
    innovations: null,
  };
}
