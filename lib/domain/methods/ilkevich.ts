import { MODE_TRAITS, TRAITS } from "@/lib/domain/entry-modes/traits";
import { NAMED_FACTORS } from "@/lib/domain/methods/named-factors";
import type { SourceTable } from "@/lib/domain/methods/source-table";
import { stepFacts } from "@/lib/domain/navigator/step-facts";
import { NAVIGATOR_STEPS } from "@/lib/domain/navigator/steps";
import { ACTIVITY_NAMES } from "@/lib/domain/reference/activity-competences";
import { entryModeName } from "@/lib/domain/reference/entry-modes";
import { ENTRY_MODES } from "@/lib/domain/vocabulary";

/** What the portal carries over from Ilkevich 2025. */
export const ILKEVICH_TABLES: readonly SourceTable[] = [
  {
    id: "steps",
    title: "Eight recommendations",
    where: "Framework recommendations 1 to 8",
    columns: ["Step", "What it asks", "Why"],
    rows: NAVIGATOR_STEPS.map((step) => {
      const { number, title, asks, why } = stepFacts(step);
      return [`${number}. ${title}`, asks, why];
    }),
    note: "A navigator at the level of strategy, not of customs forms, whose titles stand here in the portal's words. The source wants operational facts of single countries kept in reference data, and the recommendations kept alive by a community of experts who try them out and renew them.",
    judgement:
      "The questions and reasons beside each title, and the examples, among them sanctions, licences and payment channels.",
  },
  {
    id: "factors",
    title: "Factors that bear on the way into a market",
    where: "Recommendations 3, 5 and 8",
    columns: ["What the portal asks about", "Side", "What the source names", "Asked about"],
    rows: NAMED_FACTORS.map(({ label, side, named, asked }) => [label, side, named, asked]),
    note: "The first four push toward ways that commit more. Distance in culture or religion may also help trade. For firms that widen their horizons, geopolitical risk raises costs and stops the search for new markets. Apart from that, markets are chosen through personal ties and cooperation between firms.",
    judgement:
      "How the factors are grouped, where one of the source's is asked about in parts, and how much each one counts for each way.",
  },
  {
    id: "modes",
    title: "Ways into a market",
    where: "Recommendations 1 and 2",
    columns: ["Way", "Commitment", "Control", "Risk", "Easy to leave", "Nearest activity (Achtenhagen 2011)"],
    figures: [1, 2, 3, 4],
    rows: ENTRY_MODES.map((mode) => [
      entryModeName(mode),
      ...TRAITS.map((trait) => String(MODE_TRAITS[mode][trait])),
      ACTIVITY_NAMES[MODE_TRAITS[mode].activity],
    ]),
    judgement:
      "The source asks to know how many ways there are. The list of twelve, the figures from 1 to 5 and which activity is nearest are the portal's.",
  },
  {
    id: "stages",
    title: "Stages of a life with foreign markets",
    where: "Life cycle",
    columns: ["Stage", "What a firm does in it"],
    rows: [
      ["Preparation", "It looks at markets, products and people, and has no sales there yet."],
      ["Launch", "It has first customers or partners in a first market."],
      ["Growth", "It has repeat orders, more customers or further markets each year."],
      ["Consolidation", "It settles: a stable business that is tidied and made more profitable."],
    ],
    note: "Together two to three years at least, even in the fastest sectors. Involvement can rise, fall and rise again.",
    judgement: "The stages are the source's, the sentences beside them the portal's.",
  },
  {
    id: "early",
    title: "What to weigh before going early",
    where: "How to decide",
    columns: ["Point", "Side"],
    rows: [
      ["How owners see chances abroad", "inside the firm"],
      ["Room to grow at home", "at home"],
      ["Risk and profit of entry", "the market"],
      ["Idle capacity", "inside the firm"],
      ["What competitors do", "the market"],
    ],
    note: "Analysis first and following a chance are both ways to decide, and uncertainty is normal. Short-term reaction can crowd out long-term advantage. Long experience abroad favours developed markets and innovation. Advice perishes, and differs by region and industry.",
    judgement: "Which side a point stands on.",
  },
  {
    id: "mediators",
    title: "What stands between a firm and its export performance",
    where: "Mediators",
    columns: ["Strategy"],
    rows: [["Innovation strategy"], ["Export-marketing strategy"], ["Business strategy"]],
  },
];
