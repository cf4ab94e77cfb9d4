import {
  COMPETITORS_COLLECTION_ITEM,
  MARKET_COLLECTION_ITEM,
} from "@/lib/domain/instruments/shared/collection-items";
import { levelItem } from "@/lib/domain/instruments/texts";
import type { Section } from "@/lib/domain/instruments/types";

/** Knowledge that can be read up: the market and the competitors in it. */
export const marketsAndCompetitors: Section = {
  id: "markets-and-competitors",
  title: "Markets and competitors",
  intro:
    "What can be read, counted or looked up. By “your countries” we mean those you work with; if there are none yet, the one or two you would try first.",
  who: "Sales, or whoever would look after foreign customers",
  minutes: 6,
  items: [
    MARKET_COLLECTION_ITEM,
    levelItem(
      "knowledge.market.storage",
      {
        question: "Where does what you know about a country's market and rules end up?",
        why: "Market figures lose their worth when the next person has to search for them again.",
        how: "Ask a colleague to find the import duty for one of your countries. Does it take a minute, an hour or a phone call?",
      },
      [
        "Nothing about foreign markets is written down.",
        "Market reports and links lie in the mailboxes of single people.",
        "There is a folder for foreign markets, and everyone files in it as they like.",
        "Each country has its own file with figures, rules, source and date.",
        "Each country file has an owner and a review date, and outdated figures are replaced.",
      ],
    ),
    levelItem(
      "knowledge.market.dissemination",
      {
        question: "Who in the firm hears what you learn about a foreign market and its rules?",
        why: "A new rule on labels or approvals concerns production and dispatch as much as sales.",
        how: "Name the last new rule or price movement. Who knew of it a week later?",
      },
      [
        "Whoever learns something about a foreign market keeps it to themselves.",
        "The managing director hears of it, and others only if they ask.",
        "Sales people tell each other about market news when they meet.",
        "Market news is a regular item in a meeting of sales, production and purchasing.",
        "Each change in a market reaches every person it concerns within a week, with what to do about it.",
      ],
    ),
    levelItem(
      "knowledge.market.use",
      {
        question: "How does market knowledge enter your decisions on where to sell and at what price?",
        why: "Offers, prices and messages for a country should rest on what is known about it.",
        how: "Take your last decision for or against a country. Which figures were on the table?",
      },
      [
        "We take the orders that come and have never chosen a country.",
        "We choose a country by gut feeling or because an acquaintance knows it.",
        "We glanced at market figures for the last decision, and they did not change it.",
        "We compare countries by size, rules and prices before we decide where to offer.",
        "We compare countries by written criteria, set prices by them and check a year later if we were right.",
      ],
    ),
    COMPETITORS_COLLECTION_ITEM,
    levelItem(
      "knowledge.competitors.storage",
      {
        question: "Where do you keep what you know about foreign competitors?",
        why: "Price lists and brochures collected at a fair help only if they can be found before the next offer.",
        how: "Try to find the last price you saw from a competitor abroad.",
      },
      [
        "We keep nothing about foreign competitors.",
        "Brochures and price lists lie in drawers or in single mailboxes.",
        "There is a shared folder with brochures and price lists, without dates.",
        "There is a list of competitors by country with products, prices and the date of each entry.",
        "The list of competitors has an owner, and sales adds to it after every offer that was won or lost.",
      ],
    ),
    levelItem(
      "knowledge.competitors.dissemination",
      {
        question: "How does news about foreign competitors travel through the firm?",
        why: "Design and purchasing can answer a competitor's move only if they hear about it.",
        how: "Think of a competitor's last new product or price. Who talked about it with whom?",
      },
      [
        "News about foreign competitors is not passed on.",
        "Sales mentions a competitor to the managing director when an order is lost.",
        "Sales people compare notes on competitors among themselves after fairs.",
        "Sales reports on competitors to design and production at a meeting at least once a quarter.",
        "Everyone who plans products or prices gets a short competitor report and discusses it at fixed dates.",
      ],
    ),
    levelItem(
      "knowledge.competitors.use",
      {
        question: "What do you do differently abroad because of what you know about competitors?",
        why: "Knowing the others pays only when price, service or message changes because of it.",
        how: "Look at your last offer abroad. Could you say why a buyer should prefer it to a named other one?",
      },
      [
        "We make our offers without thinking of foreign competitors.",
        "We lower the price when a customer names a cheaper competitor.",
        "We have changed one offer or message because of a competitor.",
        "We decide for each country what sets us apart from the main competitors and say so in the offer.",
        "We review price, service and message against named competitors at fixed dates and act on the result.",
      ],
    ),
  ],
};
