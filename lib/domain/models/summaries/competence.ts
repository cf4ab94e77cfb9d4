import { AREA_WORDS, COMPETENCE_PARTS } from "@/lib/domain/competence/areas";
import type { CompetenceDiagnosis } from "@/lib/domain/competence/types";
import { ORIENTATION_WORDS, STAGE_WORDS } from "@/lib/domain/competence/words";
import type { RoundSummary } from "@/lib/domain/models/round-summary";
import { ACTIVITY_NAMES } from "@/lib/domain/reference/activity-competences";
import { BARRIERS } from "@/lib/domain/reference/barriers";

const VERDICTS = { yes: "makes sense", "settle-first": "something to settle first", no: "not now" } as const;

const partName = (part: string) => COMPETENCE_PARTS.find(({ id }) => id === part)?.name ?? part;

/** What an assessment of competence says, to be compared. */
export function summaryOfCompetence(diagnosis: CompetenceDiagnosis): Omit<RoundSummary, "rules"> {
  const { goAbroad, stage, orientation, barriers, areas, gaps, activities, plan } = diagnosis;
  const weightiest = barriers.ranked.find(({ own }) => own === 1);
  return {
    facts: [
      { key: "goAbroad", value: goAbroad.verdict && VERDICTS[goAbroad.verdict] },
      { key: "exportStage", value: stage.stage && STAGE_WORDS[stage.stage].name },
      { key: "orientation", value: orientation.kind && ORIENTATION_WORDS[orientation.kind].name },
      { key: "barrier", value: weightiest ? BARRIERS[weightiest.barrier].name : null },
      { key: "plan", value: plan.covered && `${plan.covered.length} of ${plan.of}` },
    ],
    groups: [
      {
        key: "areas",
        figures: areas.map(({ area, score }) => ({ key: area, label: AREA_WORDS[area].name, score })),
      },
      {
        key: "parts",
        figures: areas.flatMap(({ parts }) =>
          parts.map(({ part, score }) => ({ key: part, label: partName(part), score })),
        ),
      },
      {
        key: "competences",
        figures: activities.map(({ activity, score }) => ({
          key: activity,
          label: ACTIVITY_NAMES[activity],
          score,
        })),
      },
    ],
    lists: [
      {
        key: "gaps",
        findings: gaps.map(({ part, need }) => ({ key: part, label: partName(part), need })),
      },
    ],
  };
}
