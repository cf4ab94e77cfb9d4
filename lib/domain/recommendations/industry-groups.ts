/** Sections and divisions of NACE Rev. 2.1. Which industries count as what is the portal's judgement. */
export const INDUSTRY_GROUPS = {
  retail: ["47"],
  manufacturing: ["C"],
  ict: ["26", "58", "60", "61", "62", "63"],
  mature: ["10", "11", "13", "14", "15", "16", "17", "18", "23", "24", "25", "31"],
  lowTech: ["10", "11", "13", "14", "15", "16", "17", "18", "31", "32"],
  knowledgeIntensive: ["21", "26", "62", "63", "71", "72"],
  highTech: ["21", "26", "62", "72"],
} as const;

const WORDS: Readonly<Record<keyof typeof INDUSTRY_GROUPS, string>> = {
  retail: "retail",
  manufacturing: "manufacturing",
  ict: "electronics, telecommunications, software and media",
  mature: "mature industries, from food and clothing to paper, glass and metal goods",
  lowTech: "industries of low technology, from food and clothing to wood, paper and furniture",
  knowledgeIntensive: "medicines, electronics, software, engineering and research",
  highTech: "medicines, electronics, software and research",
};

/** What a group of industries is called in a sentence; the codes themselves where they are no group. */
export function industryWords(codes: readonly string[]): string {
  const all = Object.keys(INDUSTRY_GROUPS) as (keyof typeof INDUSTRY_GROUPS)[];
  const group = all.find((one) => INDUSTRY_GROUPS[one].join() === codes.join());
  return group ? WORDS[group] : codes.join(", ");
}
