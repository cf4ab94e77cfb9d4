import { achtenhagen } from "@/lib/domain/instruments/competence/item";
import { rankItem } from "@/lib/domain/instruments/texts";
import type { Section } from "@/lib/domain/instruments/types";

/** What stands in the way, ranked by the firm. */
export const barriers: Section = {
  id: "barriers",
  title: "What stands in the way",
  intro:
    "One last question: what hinders you most? The result sets your ranking beside that of firms in many countries.",
  who: "The managing director",
  minutes: 2,
  items: [
    rankItem(
      "competence.barriers.ranking",
      5,
      {
        question: "What hinders your firm most in doing business in other countries?",
        why: "Most of the gravest barriers are a lack of competence, and that can be made good. Money is another matter.",
        how: "Begin with what hinders you most. Name as many as really count, five at most.",
        source: achtenhagen("Table 3", false),
      },
      {
        "working-capital": "Too little working capital to finance exports",
        opportunities: "Finding business opportunities abroad",
        information: "Too little information to find and analyse markets",
        customers: "Getting in touch with possible customers abroad",
        representation: "Finding reliable people or firms to represent us abroad",
        "management-time": "The management lacks time for it",
        staff: "Too few people, or people without training for it",
        prices: "Matching the prices of competitors",
        government: "Too little help from the government at home",
        transport: "Cost of transport",
        "management-skills": "The management lacks skills and knowledge for it",
      },
    ),
  ],
};
