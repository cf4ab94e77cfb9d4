import { AREA_WORDS, COMPETENCE_PARTS, type CompetencePart } from "@/lib/domain/competence/areas";
import { COMPETENCE_LINES } from "@/lib/domain/competence/lines";
import {
  type Intensity,
  NEED_WITHOUT_STAGE,
  PARTS_AGAINST,
  STAGE_NEEDS,
} from "@/lib/domain/competence/stage-needs";
import type { AreaScore, CompetenceGap, ExportStage, PartScore } from "@/lib/domain/competence/types";
import { STAGE_WORDS } from "@/lib/domain/competence/words";
import { betweenWords, points } from "@/lib/domain/knowledge-innovation/level-words";
import { BARRIERS, type BarrierId } from "@/lib/domain/reference/barriers";

/** Thresholds and weights that the portal set. */
export const COMPETENCE_GAP_RULES = {
  /** A part held at this score or above is no gap. */
  heldWell: COMPETENCE_LINES.heldWell,
  /** What is assumed missing where nothing is known: neither a zero nor no gap, so it asks to be found out. */
  unknownMissing: 0.5,
  /** A part counts this much by itself, and one more where the firm ranks a barrier that it would lower. */
  weight: { plain: 3, named: 4 },
  judgement: true,
} as const;

type Situation = { stage: ExportStage | null; ranked: readonly BarrierId[] | null };

/**
 * Parts that the stage calls for and the firm lacks, most needed first, ties in the order of the parts.
 * Need = (intensity / 3) x missing x (4 where the firm ranks a barrier that the part would lower, else 3) / 4, 0..1.
 */
export function competenceGaps(areas: readonly AreaScore[], situation: Situation): CompetenceGap[] {
  const scores = new Map(areas.flatMap(({ parts }) => parts.map((part) => [part.part, part])));
  return COMPETENCE_PARTS.flatMap((part) => {
    const score = scores.get(part.id);
    return score ? gapIn(part, score, situation) : [];
  }).toSorted((one, other) => other.need - one.need);
}

function gapIn(part: CompetencePart, held: PartScore, { stage, ranked }: Situation): CompetenceGap[] {
  const { heldWell, unknownMissing, weight } = COMPETENCE_GAP_RULES;
  // A part that no question counts for is not measured, and so it is no gap.
  if (held.asked === 0 || (held.score !== null && held.score >= heldWell)) return [];
  const intensity: Intensity = stage === null ? NEED_WITHOUT_STAGE : STAGE_NEEDS[stage][part.area];
  const barrier = ranked?.find((one) => PARTS_AGAINST[one]?.includes(part.id)) ?? null;
  const missing = held.score === null ? unknownMissing : 1 - held.score;
  return [
    {
      area: part.area,
      part: part.id,
      missing,
      known: held.score !== null,
      intensity,
      barrier,
      need: (intensity * missing * (barrier ? weight.named : weight.plain)) / (3 * weight.named),
      reason: {
        ruleId: held.score === null ? "competence-gap-not-known" : "competence-gap-held-low",
        because: [standing(held), calledFor(part, stage, intensity), hindrance(barrier)]
          .filter(Boolean)
          .join(" "),
        items: [...part.items, ...part.shares],
        source: part.source,
      },
    },
  ];
}

function standing({ score, band, answered, asked }: PartScore): string {
  if (score === null) return "How well you hold this is not known, so the first step is to find out.";
  const unknown = asked - answered;
  const left = unknown > 0 ? ` (${unknown} of ${asked} answers not known and left out)` : "";
  return `Your answers put this at ${points(score)} of 100${betweenWords(band)}${left}.`;
}

const STRENGTH: Record<Intensity, string> = { 1: "a little", 2: "clearly", 3: "strongly" };

function calledFor({ area }: CompetencePart, stage: ExportStage | null, intensity: Intensity): string {
  const name = AREA_WORDS[area].name.toLowerCase();
  return stage === null
    ? `It is part of ${name}.`
    : `Your stage (${STAGE_WORDS[stage].name}) calls ${STRENGTH[intensity]} for ${name}.`;
}

function hindrance(barrier: BarrierId | null): string {
  return barrier ? `You rank as a barrier what it would lower: ${BARRIERS[barrier].name.toLowerCase()}.` : "";
}
