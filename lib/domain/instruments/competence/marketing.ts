import { leveled, ticked } from "@/lib/domain/instruments/competence/item";
import {
  MARKET_COLLECTION_ITEM,
  PROCESSES_COLLECTION_ITEM,
} from "@/lib/domain/instruments/shared/collection-items";
import type { Section } from "@/lib/domain/instruments/types";

/** O: marketing skills, being informed, strategy and networks. */
export const marketing: Section = {
  id: "marketing",
  title: "Marketing, information and contacts",
  intro:
    "How you plan and check what you do for customers abroad, how well informed you are before you act, and which contacts and plans you have.",
  who: "Sales and marketing with the managing director",
  minutes: 7,
  items: [
    leveled(
      "organisation.marketing.planning",
      "Table 8",
      {
        question: "How do you plan your marketing in other countries?",
        why: "Even a better product does not reach customers abroad without planned marketing.",
        how: "Look for the plan of this year: countries, customers, steps, sums, dates.",
      },
      [
        "There is no marketing for other countries.",
        "We answer enquiries from abroad as they come.",
        "We plan single steps such as a fair or a mailing.",
        "We have a marketing plan with aims, steps, sums and dates for our main country.",
        "Each country has such a plan, made with sales and production and revised every year.",
      ],
    ),
    leveled(
      "organisation.marketing.control",
      "Table 8",
      {
        question: "How do you find out whether your marketing abroad has worked?",
        why: "Money for marketing is scarce. Checking shows where it is well spent.",
        how: "Take your last fair, advertisement or campaign. What did it cost, and what did it bring?",
      },
      [
        "We do not check what came of it, or there is nothing to check.",
        "We have an impression of what went well.",
        "We count enquiries or visitors after a fair or a campaign.",
        "We compare cost, enquiries and orders with what was planned.",
        "We evaluate each measure by fixed figures, and the next plan follows from them.",
      ],
    ),
    leveled(
      "organisation.marketing.segmenting",
      "Table 8",
      {
        question: "How do you choose which customers in a country you go for?",
        why: "A small firm cannot serve everyone. A clear choice saves journeys and samples.",
        how: "Describe the customer you want in one country, so that a stranger could find them.",
      },
      [
        "We would sell to anyone who asks.",
        "We have a rough idea of who might buy.",
        "We have picked a group of customers in one country by experience.",
        "We have split the customers of our main country into groups and chosen by reasons.",
        "We choose groups in each country by figures, and make each its own offer.",
      ],
    ),
    leveled(
      "organisation.marketing.tools",
      "Table 8",
      {
        question: "How do you use design, price, advertising and channels to set your product apart abroad?",
        why: "Customers must see why your product is another choice and not one more of the same.",
        how: "Put your offer beside a rival's. What differs, and was it meant to?",
      },
      [
        "Nothing in our offer sets us apart abroad.",
        "We stand out by price alone.",
        "One tool, such as design or advertising, was chosen to set us apart.",
        "Product, price, message and channel are chosen to go together in our main country.",
        "They go together in each country, and we check that customers notice the difference.",
      ],
    ),
    MARKET_COLLECTION_ITEM,
    PROCESSES_COLLECTION_ITEM,
    leveled(
      "organisation.strategy.niche",
      "International strategy",
      {
        question: "How clear is your strategy for other countries, and the niche that it aims at?",
        why: "Small firms win abroad by a narrow focus rather than by low prices.",
        how: "Say in one sentence what you offer to whom in which countries. Would your colleagues say the same?",
      },
      [
        "We have no strategy for other countries.",
        "We take chances abroad as they come.",
        "We know in which countries we want to be, but not with what special offer.",
        "We have written down a niche, the countries and what sets us apart there.",
        "All decisions abroad follow this strategy, and we revise it by results once a year.",
      ],
    ),
    leveled(
      "organisation.networks.contacts",
      "Networking",
      {
        question: "How do you build and use contacts that help you in other countries?",
        why: "Friends, customers, associations and officials open markets. Loose acquaintances count as well.",
        how: "List who could introduce you in a country: by friendship, by business, by office.",
      },
      [
        "We have no contact that could help us abroad.",
        "We have a few chance acquaintances and have not asked them.",
        "One contact, private or in business, has helped us with another country.",
        "We keep up contacts with firms, associations and friends for our main country.",
        "We widen a network of close and loose contacts by plan and help others in it.",
      ],
    ),
    ticked(
      "organisation.plan.parts",
      "Bijmolt & Zwart 1994",
      {
        question: "Which of these parts does your plan for a target country contain in writing?",
        why: "Research on small exporters names these eleven parts. The result shows which of them are missing.",
        how: "Take your most important target country. A page for each part is enough.",
      },
      {
        country: "A description of the country",
        figures: "The market in figures",
        competitors: "An analysis of competitors",
        goals: "Goals for exports",
        channels: "Channels of distribution, listed and judged",
        partners: "Possible trading partners, listed and judged",
        prices: "A price policy for abroad",
        promotion: "A plan for promotion abroad",
        needs: "The needs that the product is to meet there",
        organisation: "How the firm's organisation is adjusted",
        "long-range": "A long-range plan for exports",
      },
      "There is no such plan in writing.",
    ),
    ticked(
      "organisation.preparation.activities",
      "Implications for practitioners",
      {
        question: "What have you done so far so that customers abroad find you?",
        why: "Many exports begin with an order that came by chance. You can raise the chances.",
        how: "Tick what you did in the last two years.",
      },
      {
        advertising: "Advertised so that people abroad see it",
        lists: "Had the firm put on a list of exporters of the trade or an embassy",
        fairs: "Attended trade shows with visitors from abroad",
        networking: "Made contacts on purpose",
        "word-of-mouth": "Asked customers and partners to recommend us",
        "chance-orders": "Answered an order from abroad that came by chance",
      },
      "None of these",
    ),
  ],
};
