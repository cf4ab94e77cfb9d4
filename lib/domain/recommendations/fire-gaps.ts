import { LARGEST_BREADTH } from "@/lib/domain/knowledge-innovation/table3";
import type { Diagnosis } from "@/lib/domain/knowledge-innovation/types";
import { FIRE_RULES, type Finding } from "@/lib/domain/recommendations/finding";
import type { Trigger } from "@/lib/domain/recommendations/types";
import { KNOWLEDGE, type Knowledge } from "@/lib/domain/vocabulary";

/** Gaps of the diagnosis that the trigger names, in the order of the vocabulary. */
export function fromGaps(trigger: Extract<Trigger, { kind: "gap" }>, diagnosis: Diagnosis): Finding[] {
  if (trigger.phases && !trigger.phases.includes(diagnosis.phase.phase)) return [];
  return KNOWLEDGE.filter((kind) => trigger.knowledge.includes(kind)).flatMap((kind) =>
    diagnosis.gaps
      .filter((gap) => gap.knowledge === kind)
      .map((gap) => ({
        reason: gap.reason,
        measure: {
          // More weighs on a kind of knowledge that more of the called-for innovations rest on.
          need: (gap.intensity / 3) * Math.min(1, gap.innovations.length / LARGEST_BREADTH),
          gap: gap.missing,
        },
        knowledge: [kind],
        innovations: gap.innovations,
      })),
  );
}

/** The unsupported innovation that the trigger names. */
export function fromUnsupported(
  trigger: Extract<Trigger, { kind: "unsupported" }>,
  diagnosis: Diagnosis,
): Finding[] {
  return diagnosis.unsupported
    .filter((found) => found.innovation === trigger.innovation)
    .map((found) => {
      const lacking = KNOWLEDGE.filter((kind) => found.lacking.includes(kind));
      const needed = diagnosis.map.filter(
        (cell) => cell.needed && cell.innovation === found.innovation,
      ).length;
      const missing = lacking.map((kind) => 1 - (heldOf(diagnosis, kind) ?? FIRE_RULES.unknownMissing));
      return {
        reason: found.reason,
        measure: {
          need: (FIRE_RULES.unsupportedNeed * lacking.length) / Math.max(needed, lacking.length, 1),
          gap: missing.reduce((sum, one) => sum + one, 0) / Math.max(1, lacking.length),
        },
        knowledge: lacking,
        innovations: [found.innovation],
      };
    });
}

function heldOf(diagnosis: Diagnosis, kind: Knowledge): number | null {
  return diagnosis.knowledge.find((profile) => profile.knowledge === kind)?.score ?? null;
}
