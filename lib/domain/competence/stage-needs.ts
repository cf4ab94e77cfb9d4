import type { CompetenceArea } from "@/lib/domain/competence/areas";
import type { ExportStage } from "@/lib/domain/competence/types";
import type { BarrierId } from "@/lib/domain/reference/barriers";

export type Intensity = 1 | 2 | 3;

/**
 * How strongly each stage calls for each area, 1..3. The source says only that the competences that count change as a
 * firm learns, and that recognising opportunities comes before the start; the steps are the portal's judgement.
 */
export const STAGE_NEEDS: Readonly<Record<ExportStage, Readonly<Record<CompetenceArea, Intensity>>>> = {
  none: { personal: 3, organisation: 1, market: 1, institutions: 1 },
  awareness: { personal: 3, organisation: 1, market: 2, institutions: 1 },
  intention: { personal: 3, organisation: 2, market: 3, institutions: 2 },
  trial: { personal: 2, organisation: 3, market: 3, institutions: 3 },
  evaluation: { personal: 2, organisation: 3, market: 3, institutions: 2 },
  acceptance: { personal: 2, organisation: 3, market: 3, institutions: 3 },
};

/** Where the stage is not known, every area is called for alike. */
export const NEED_WITHOUT_STAGE: Intensity = 2;

/** The parts that would lower each barrier, which the portal judges; barriers of money, transport and politics have none. */
export const PARTS_AGAINST: Readonly<Partial<Record<BarrierId, readonly string[]>>> = {
  opportunities: ["opportunities", "networks"],
  information: ["informedness", "customers", "competitors"],
  customers: ["networks", "marketing", "languages"],
  representation: ["networks", "plan"],
  staff: ["orientation", "languages"],
  prices: ["innovativeness", "strategy"],
  "management-skills": ["experience", "plan"],
};
