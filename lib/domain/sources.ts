/** Where a fact, a figure or a rule comes from. `judgement` marks what the portal itself decided. */
export const SOURCES = {
  "linder-2024": {
    short: "Linder & Serezhin 2024",
    title: "Knowledge-based innovation model of the internationalisation of SMEs",
    doi: "10.17747/2618-947X-2024-4-308-318",
    year: 2024,
  },
  "ilkevich-2025": {
    short: "Ilkevich 2025",
    title: "Framework recommendations for entering foreign markets",
    doi: "10.14451/1.242.173",
    year: 2025,
  },
  "achtenhagen-2011": {
    short: "Achtenhagen 2011",
    title: "Internationalisation competence of small and medium-sized firms",
    doi: null,
    year: 2011,
  },
  "rezvani-2024": {
    short: "Rezvani, Afrasiabi & Mobini 2024",
    title: "Antecedents of the internationalisation of high-technology SMEs",
    doi: "10.22034/jgeoq.2024.234973.2551",
    year: 2024,
  },
  "yakushev-2020": {
    short: "Yakushev 2020",
    title: "Regional assessment of the exports of SMEs",
    doi: "10.15838/esc.2020.3.69.10",
    year: 2020,
  },
} as const;

export type SourceId = keyof typeof SOURCES;

/** A pointer into a source; `null` as id means that the portal alone answers for it. */
export type SourceRef = { id: SourceId | null; where?: string; judgement: boolean };
