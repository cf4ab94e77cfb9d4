import { COMPONENT_WORDS, COMPONENTS, type Component, LEVEL_OF } from "@/lib/domain/antecedents/components";
import type { SourceTable } from "@/lib/domain/methods/source-table";

const LEVELS = {
  individual: "people",
  firm: "the firm",
  network: "contacts",
  environment: "surroundings",
} as const;

const TERMS: Readonly<Record<Component, string>> = {
  networking: "Networking",
  coopetition: "Cooperative competition (coopetition)",
  resources: "Resources",
  "strategic-orientation": "Strategic orientation",
  "price-advantage": "Price advantage",
  "market-intelligence": "Market-intelligence and marketing advantage",
  "technology-product": "Technology and product advantage",
  environment: "Environmental factors",
  assets: "Assets",
};

/** What the portal carries over from Rezvani, Afrasiabi & Mobini 2024, beside its panel, which has a page of its own. */
export const REZVANI_TABLES: readonly SourceTable[] = [
  {
    id: "components",
    title: "Nine components",
    where: "Interviews and panel",
    columns: ["Component", "In the study", "What it is about", "Level"],
    rows: COMPONENTS.map((id) => [
      COMPONENT_WORDS[id].title,
      TERMS[id],
      COMPONENT_WORDS[id].about,
      LEVELS[LEVEL_OF[id]],
    ]),
    judgement:
      "The source names components and levels; what a component is about is told in the portal's words, and which level it belongs to is the portal's reading.",
    note: "Eleven interviews gave 331 codes, 48 concepts and these nine. The study ranks networking and technological competition highest. Its experts rated how important a point is; in the portal a firm rates itself, and the point on obstacles is turned round.",
  },
  {
    id: "levels",
    title: "Four levels of antecedents",
    where: "Review of the literature",
    columns: ["Level", "What lies there"],
    rows: [
      ["People", "Education, work abroad, languages, commitment"],
      ["The firm", "How it moves, resources, strategy"],
      ["Contacts", "Kind and features of working together, social capital"],
      ["Surroundings", "Support by institutions"],
    ],
  },
  {
    id: "patterns",
    title: "Ways of going abroad",
    where: "Review of the literature",
    columns: ["Pattern", "What it is"],
    rows: [
      ["Traditional", "Step by step"],
      ["Born global", "Abroad from the start"],
      ["Born-again global", "Gradual until a turning point such as new owners or managers, then fast"],
      ["Regional", "Abroad within one region of the world"],
    ],
    note: "In developing economies a study quoted there (Aghazadeh & Zandi) found no classic born globals, but firms born international, global start-ups and firms born again regional. Firms of high technology may also go abroad to look for resources (Hewerdine).",
  },
  {
    id: "capabilities",
    title: "Capabilities and agility of high-technology firms",
    where: "After Jafari-Sadeghi 2022",
    columns: ["Kind", "Named"],
    rows: [
      [
        "Dynamic capabilities",
        "Technology, innovation, handling knowledge, network, management, making decisions",
      ],
      ["Agility", "Flexibility, answering what happens, speed"],
    ],
  },
  {
    id: "advice",
    title: "Advice of the study",
    where: "Text; on rivals, the sample of codes",
    columns: ["On", "Advice"],
    rows: [
      ["Market", "Watch market and competitors all the time, and look for needs that customers do not voice"],
      ["Risk", "Train people to take risks"],
      ["Capacity", "Find out what is weak, mend it, then build capacity inside and for working with others"],
      ["Employees", "Involve them in the decisions and in the work abroad"],
      ["Knowledge", "Gain it on customers, markets, rivals' capacity worldwide and cultural diversity"],
      [
        "Working with rivals",
        "Assess the risk, settle how far it goes, watch how close it gets, set borders, settle conflicts",
      ],
    ],
  },
];
