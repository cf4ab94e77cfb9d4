import { MARKET_PLAN_PARTS, type MarketPlanPart } from "@/lib/domain/market-plan";
import type { SourceTable } from "@/lib/domain/methods/source-table";

const PARTS: Readonly<Record<MarketPlanPart, string>> = {
  country: "The country described",
  figures: "The market in numbers",
  competitors: "Competitors",
  goals: "Export goals",
  channels: "Channels of distribution, listed and judged",
  partners: "Trading partners, listed and judged",
  price: "Price policy abroad",
  promotion: "Plan for promotion",
  needs: "Needs to be met abroad",
  organisation: "The organisation adjusted",
  "long-range": "Long-range export plan",
};

/** What else of Achtenhagen 2011 stands in the portal: plans, findings, industries, support and Swedish figures. */
export const ACHTENHAGEN_CONTEXT: readonly SourceTable[] = [
  {
    id: "export-plan",
    title: "Eleven parts of an export-marketing plan",
    where: "After Bijmolt & Zwart 1994",
    columns: ["Part", "What it holds"],
    figures: [0],
    rows: MARKET_PLAN_PARTS.map((part, at) => [String(at + 1), PARTS[part]]),
  },
  {
    id: "first",
    title: "Before anything else",
    where: "Text",
    columns: ["On", "What was found"],
    rows: [
      [
        "Whether to go",
        "Not every firm should: ask whether the business scales abroad and the owners want it",
      ],
      [
        "What stands out",
        "The owner-manager; a strategy with a niche in focus; ties of every kind, strong and weak",
      ],
      ["Age and size", "Predict little; perceived uncertainty and skills do"],
      ["Importing", "Teaches exporting best on one site, and where purchasing is listened to"],
      [
        "Through go-betweens",
        "Counts, and is wide-spread: among 86 per cent of British micro firms, 84 of small ones",
      ],
      ["Programmes", "Many firms do not know that they exist"],
    ],
  },
  {
    id: "visits",
    title: "Visits that left contacts behind",
    where: "Support actors, the Danish visits",
    columns: ["On", "What was found"],
    rows: [
      [
        "Handing out information",
        "Often without success; one explanation is that personal contacts are left out",
      ],
      ["What worked", "New and experienced managers visited a market together, with trade offices"],
      ["What stayed", "Ties among the managers themselves, used later to learn about exporting"],
    ],
  },
  {
    id: "born-global",
    title: "Born global",
    where: "Industry differences: manufacturing",
    columns: ["Half", "Line"],
    rows: [
      ["Early", "Foreign sales of at least 25 per cent within 3 years of founding"],
      ["Advantage", "A significant advantage from resources and sales in several countries"],
    ],
  },
  {
    id: "industries",
    title: "What differs by industry",
    where: "Industry differences",
    columns: ["Industry", "What was found"],
    rows: [
      ["Retail", "Weigh cost and benefit of each way in; a niche, exclusive goods, the upper end"],
      ["Mature", "Slow steps, near markets first; later what rivals do decides"],
      ["Manufacturing", "Older firms with young managers tended to keep growing abroad"],
      ["Information technology", "Outlook on the world, acting first, commitment, vision"],
      ["Growing", "The choice follows what key people know and whom they know"],
      [
        "Low technology",
        "Demand and integration of the industry decide; the drive to grow matters, experience may not",
      ],
      ["Knowledge-intensive", "Abroad from the start, products made for lead markets, planned entry"],
      ["High technology", "Experienced founders favour markets that they know; an agency can counter this"],
    ],
  },
  {
    id: "preparing",
    title: "Before the first export",
    where: "Pre-export activities and structures",
    columns: ["Kind", "Examples"],
    rows: [
      [
        "Activities",
        "Advertising, lists of exporters, trade shows, networking, word of mouth, answering chance orders",
      ],
      [
        "Structures",
        "An export manager or department, people set aside for it, training, purchasing linked with marketing",
      ],
    ],
  },
  {
    id: "services",
    title: "Standardised or customised support",
    where: "Support services",
    columns: ["Way", "Services"],
    rows: [
      ["Standardised", "Administration, finance and credit, management"],
      ["Between", "Logistics, distribution, sales mediation"],
      ["Customised", "Market analysis, finding and choosing customers, promotion, packaging"],
    ],
    note: "Firms distrust standard offers.",
  },
  {
    id: "sweden-size",
    title: "Swedish manufacturers by size, 2006",
    where: "Table 1",
    columns: [
      "People",
      "Companies, %",
      "That export, %",
      "Export share of sales, %",
      "Countries",
      "Products",
    ],
    figures: [1, 2, 3, 4, 5],
    rows: [
      ["1 to 9", "94.2", "3.2", "1.4", "0.2", "0.1"],
      ["10 to 49", "4.7", "31.2", "11.3", "3.6", "1.9"],
      ["50 and more", "1.0", "80.7", "32.5", "19.3", "10.0"],
      ["All", "100", "15.2", "5.9", "2.4", "1.3"],
    ],
    note: "An exporter sells for more than 1.5 million kronor abroad. Shares of companies are of 2004/2005.",
  },
  {
    id: "sweden-trade",
    title: "What it takes to trade, Sweden and the European Union",
    where: "Table 2",
    columns: ["Measure", "Sweden", "European Union"],
    figures: [1, 2],
    rows: [
      ["Cost to import, US dollars", "735", "1,097.64"],
      ["Days to import", "6", "12.35"],
      ["Papers to import", "3", "5.35"],
      ["Cost to export, US dollars", "697", "1,043.46"],
      ["Days to export", "8", "11.71"],
      ["Papers to export", "3", "4.5"],
    ],
  },
  {
    id: "multilingual",
    title: "Exporting firms with a strategy for languages",
    where: "After Ben Habib 2010",
    columns: ["Country", "Per cent"],
    figures: [1],
    rows: [
      ["Sweden", "27"],
      ["Denmark", "68"],
      ["Germany", "63"],
      ["France", "40"],
    ],
  },
];
