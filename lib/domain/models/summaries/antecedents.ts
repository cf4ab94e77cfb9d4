import { COMPONENT_WORDS } from "@/lib/domain/antecedents/components";
import { indicatorOf } from "@/lib/domain/antecedents/item-keys";
import type { AntecedentsDiagnosis } from "@/lib/domain/antecedents/types";
import { points } from "@/lib/domain/knowledge-innovation/level-words";
import type { RoundSummary } from "@/lib/domain/models/round-summary";

/** What an assessment of antecedents says, to be compared. */
export function summaryOfAntecedents(diagnosis: AntecedentsDiagnosis): Omit<RoundSummary, "rules"> {
  const { overall, components, weakest } = diagnosis;
  const { score } = overall;
  const [highest] = components
    .filter((one) => one.score !== null)
    .toSorted((one, other) => (other.score ?? 0) - (one.score ?? 0));
  return {
    facts: [
      { key: "overall", value: score === null ? null : `${points(score)} of 100`, score },
      { key: "highest", value: highest ? COMPONENT_WORDS[highest.component].title : null },
    ],
    groups: [
      {
        key: "components",
        figures: components.map((one) => ({
          key: one.component,
          label: COMPONENT_WORDS[one.component].title,
          score: one.score,
        })),
      },
    ],
    lists: [
      {
        key: "weakest",
        findings: weakest.map(({ item, need }) => ({
          key: item,
          label: indicatorOf(item)?.label ?? item,
          need,
        })),
      },
    ],
  };
}
