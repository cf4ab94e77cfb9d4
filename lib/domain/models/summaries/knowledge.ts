import { TERMS } from "@/lib/domain/knowledge-innovation/level-words";
import type { Diagnosis } from "@/lib/domain/knowledge-innovation/types";
import type { RoundSummary } from "@/lib/domain/models/round-summary";

/** What an assessment of knowledge and innovation says, to be compared. */
export function summaryOfKnowledge(diagnosis: Diagnosis): Omit<RoundSummary, "rules"> {
  const { band, phase, knowledge, innovations, activities, gaps, unsupported } = diagnosis;
  const known = (kind: (typeof gaps)[number]["knowledge"]) => TERMS.knowledge[kind].name;
  return {
    facts: [
      { key: "band", value: TERMS.band[band.band].name, score: band.score },
      { key: "phase", value: TERMS.phase[phase.phase].name },
    ],
    groups: [
      {
        key: "knowledge",
        figures: knowledge.map((one) => ({
          key: one.knowledge,
          label: known(one.knowledge),
          score: one.score,
        })),
      },
      {
        key: "activities",
        figures: activities.map(({ activity, score }) => ({
          key: activity,
          label: TERMS.activity[activity].name,
          score,
        })),
      },
      {
        key: "innovations",
        figures: innovations.map(({ innovation, score }) => ({
          key: innovation,
          label: TERMS.innovation[innovation].name,
          score,
        })),
      },
    ],
    lists: [
      {
        key: "gaps",
        findings: gaps.map((gap) => ({ key: gap.knowledge, label: known(gap.knowledge), need: gap.need })),
      },
      {
        key: "unsupported",
        findings: unsupported.map(({ innovation }) => ({
          key: innovation,
          label: TERMS.innovation[innovation].name,
          need: null,
        })),
      },
    ],
  };
}
