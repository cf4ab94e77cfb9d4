import { levelItem } from "@/lib/domain/instruments/texts";
import type { Section } from "@/lib/domain/instruments/types";

/** Knowledge of how one's own trade works in other countries. */
export const industry: Section = {
  id: "industry",
  title: "Your trade in other countries",
  intro:
    "How business is done in your line of trade elsewhere: who buys from whom, what margins are usual, which norms are agreed and where the trade is heading.",
  who: "The managing director with sales and production",
  minutes: 3,
  items: [
    levelItem(
      "knowledge.business-and-industry.collection",
      {
        question: "How do you learn how your trade works in other countries?",
        why: "Management, processes and products abroad all rest on it, so a gap here is felt in three places.",
        how: "Think of trade associations, trade press, fairs, suppliers. What have you learnt there this year about abroad?",
      },
      [
        "We follow our trade only at home.",
        "We read about the trade abroad when something lands on the desk.",
        "We visit a fair with foreign exhibitors or read a foreign trade journal now and then.",
        "We ask suppliers, associations and partners in each country how the trade there works.",
        "We sit in a trade body or working group across borders and hear early where the trade is heading.",
      ],
    ),
    levelItem(
      "knowledge.business-and-industry.storage",
      {
        question: "How do you keep what you learn about your trade abroad?",
        why: "Who supplies whom and which margins are usual is rarely printed, so your own notes are the source.",
        how: "Look for your notes from the last fair or association meeting with foreign guests.",
      },
      [
        "Nothing about the trade abroad is kept.",
        "Business cards and catalogues from fairs stand in one office.",
        "Reports from some fairs or meetings are in a shared folder.",
        "Contacts, margins, norms and supply chains are noted by country after each fair or meeting.",
        "A picture of the trade in each country is kept by one person and brought up to date each year.",
      ],
    ),
    levelItem(
      "knowledge.business-and-industry.dissemination",
      {
        question: "How do people in your firm hear about developments in the trade abroad?",
        why: "New norms and supply chains concern purchasing, production and sales at the same time.",
        how: "Ask three people in different jobs what is changing in your trade in a neighbouring country.",
      },
      [
        "Developments in the trade abroad are not talked about.",
        "The managing director reads about them and mentions a few.",
        "Those who were at a fair show their colleagues what they saw.",
        "A fair or association meeting is followed by a talk with purchasing, production and sales.",
        "Developments abroad are on the agenda of every planning meeting, prepared by a named person.",
      ],
    ),
    levelItem(
      "knowledge.business-and-industry.use",
      {
        question:
          "How does knowledge of the trade abroad enter your plans for products, production and sales?",
        why: "Plans made from the home view alone miss norms, partners and margins that decide success elsewhere.",
        how: "Open your last yearly plan or investment decision. Where does it mention the trade abroad?",
      },
      [
        "Our plans look at the trade at home only.",
        "We react to developments abroad once customers at home speak of them.",
        "One decision of the last two years took the trade abroad into account.",
        "The yearly plan names developments abroad and what follows for products, production and sales.",
        "We change suppliers, norms or investments ahead of developments abroad and review the outcome.",
      ],
    ),
  ],
};
