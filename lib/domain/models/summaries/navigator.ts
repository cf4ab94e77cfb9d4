import { points } from "@/lib/domain/knowledge-innovation/level-words";
import type { RoundSummary } from "@/lib/domain/models/round-summary";
import { stepFacts } from "@/lib/domain/navigator/step-facts";
import type { NavigatorDiagnosis, StepStatus } from "@/lib/domain/navigator/types";
import type { StagePlace } from "@/lib/domain/vocabulary";

/** As the coverage counts them. */
const COUNTS: Readonly<Record<StepStatus, number>> = { covered: 1, partly: 0.5, open: 0 };

const STAGES: Readonly<Record<StagePlace, string>> = {
  outside: "not on the way abroad",
  preparation: "preparation",
  launch: "launch",
  growth: "growth",
  consolidation: "consolidation",
};

/** What the navigator says, to be compared. */
export function summaryOfNavigator(diagnosis: NavigatorDiagnosis): Omit<RoundSummary, "rules"> {
  const { coverage, stage, steps } = diagnosis;
  const open = steps.filter(({ status }) => status !== "covered");
  return {
    facts: [
      { key: "coverage", value: `${points(coverage.short)} of 100`, score: coverage.short },
      { key: "stage", value: stage.place && STAGES[stage.place] },
      { key: "evidence", value: coverage.evidence === null ? null : `${points(coverage.evidence)} of 100` },
    ],
    groups: [
      {
        key: "steps",
        figures: steps.map(({ step, status }) => ({
          key: step,
          label: stepFacts(step).title,
          score: COUNTS[status],
        })),
      },
      {
        key: "points",
        figures: steps.map(({ step, partsKnown }) => ({
          key: step,
          label: stepFacts(step).title,
          score: partsKnown,
        })),
      },
    ],
    lists: [
      {
        key: "open",
        findings: open.map(({ step, status }) => ({
          key: step,
          label: stepFacts(step).title,
          need: 1 - COUNTS[status],
        })),
      },
    ],
  };
}
