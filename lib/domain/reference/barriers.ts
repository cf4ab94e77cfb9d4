import type { SourceRef } from "@/lib/domain/sources";

type Barrier = { name: string; published: number | null; competence: boolean | null };

/**
 * Barriers as ranked by small and medium-sized firms (OECD-APEC 2007), and what a study of 2009 adds. Of the first
 * four and the addition, the source calls all but rank 1 a (perceived) lack of competence; ranks 5 to 10 it does not class.
 */
export const BARRIERS = {
  "working-capital": { name: "Working capital for exports", published: 1, competence: false },
  opportunities: { name: "Finding business opportunities", published: 2, competence: true },
  information: { name: "Information to find and analyse markets", published: 3, competence: true },
  customers: { name: "Reaching customers", published: 4, competence: true },
  representation: { name: "Reliable representation abroad", published: 5, competence: null },
  "management-time": { name: "Time of the management", published: 6, competence: null },
  staff: { name: "Number or training of staff", published: 7, competence: null },
  prices: { name: "Matching competitors' prices", published: 8, competence: null },
  government: { name: "Help from the home government", published: 9, competence: null },
  transport: { name: "Cost of transport", published: 10, competence: null },
  "management-skills": { name: "Skills and knowledge of the management", published: null, competence: true },
} as const satisfies Record<string, Barrier>;
export type BarrierId = keyof typeof BARRIERS;
export const BARRIER_IDS = Object.keys(BARRIERS) as BarrierId[];

/** Where the ranking comes from. */
export const BARRIERS_SOURCE: SourceRef = {
  id: "achtenhagen-2011",
  where: "Table 3, after OECD-APEC 2007",
  judgement: false,
};
