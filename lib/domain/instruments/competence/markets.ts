import { leveled } from "@/lib/domain/instruments/competence/item";
import {
  COMPETITORS_COLLECTION_ITEM,
  CONSUMERS_COLLECTION_ITEM,
} from "@/lib/domain/instruments/shared/collection-items";
import type { Section } from "@/lib/domain/instruments/types";

/** M: market orientation and how the environment is seen. */
export const markets: Section = {
  id: "markets",
  title: "Customers, competitors and risk abroad",
  intro:
    "How the firm turns to its markets abroad: what it learns of customers and competitors, whether departments act together, and how risky the outside looks. If you have no market yet, take the one you would try first.",
  who: "Sales, production and finance together",
  minutes: 4,
  items: [
    CONSUMERS_COLLECTION_ITEM,
    leveled(
      "market.customers.experiences",
      "Table 9",
      {
        question: "When business with a customer abroad goes well or fails, who in the firm hears why?",
        why: "A lost customer teaches as much as a won one, if the story is told.",
        how: "Take the last success and the last failure. Who outside sales could tell you the reasons?",
      },
      [
        "Such stories stay with the person concerned, or there are none.",
        "Successes are mentioned, failures are not.",
        "The management talks about both when it meets.",
        "Successes and failures are told to all departments with their reasons.",
        "They are also written down, and we check later whether we acted on them.",
      ],
    ),
    leveled(
      "market.customers.value",
      "Table 9",
      {
        question: "How well do all managers know what each part of the firm adds for customers abroad?",
        why: "A customer notices delivery, invoice and service as much as the product.",
        how: "Ask each manager what their people do for the customer in one country.",
      },
      [
        "Nobody has asked what a customer abroad values in our work.",
        "Sales knows what its own work adds for the customer.",
        "Sales and production know what they add for the customer.",
        "All managers can say what each department adds for customers in our main country.",
        "Each department has an aim of its own for customers in each country and is measured by it.",
      ],
    ),
    COMPETITORS_COLLECTION_ITEM,
    leveled(
      "market.competitors.discussed",
      "Table 9",
      {
        question:
          "How often does the management discuss what the main competitors in a country do well and badly?",
        why: "Regular talk keeps the picture of rivals up to date and shows where they leave room.",
        how: "Look at the last minutes of meetings. When was a competitor abroad on the agenda?",
      },
      [
        "Competitors abroad have never been discussed.",
        "They are discussed when an order was lost.",
        "They are discussed about once a year.",
        "Their strong and weak points are on the agenda every quarter.",
        "We discuss them every month, with new facts, and decide what follows.",
      ],
    ),
    leveled(
      "market.competitors.response",
      "Table 9",
      {
        question:
          "What would happen if a competitor ran a strong campaign aimed at your customers in one country?",
        why: "Customers are lost in the first weeks. Readiness counts more than size.",
        how: "Play it through: who would notice, after how many days, and what could you do?",
      },
      [
        "We would not notice, or only by falling orders.",
        "We would notice and wait how it turns out.",
        "We would talk about it and perhaps lower a price after some weeks.",
        "We would contact our customers within days and answer with an offer of our own.",
        "We would answer at once, because people, money and steps for it are agreed beforehand.",
      ],
    ),
    leveled(
      "market.functions.integrated",
      "Table 9",
      {
        question: "How far do sales, production and finance work together to serve a market abroad?",
        why: "A market is served well when promises, capacity and payment fit together.",
        how: "Follow one order from abroad, or an imagined one, through all departments.",
      },
      [
        "Each department works for itself.",
        "Departments talk when something has gone wrong with an order abroad.",
        "Sales settles delivery dates with production for orders abroad.",
        "Sales, production and finance plan together for our main country abroad.",
        "All departments share aims and figures for each market and act as one.",
      ],
    ),
    leveled(
      "market.environment.risk",
      "Perceptions of the environment",
      {
        question: "How uncertain does business in another country look to you?",
        why: "Firms that see less uncertainty start more often. Knowing more makes it shrink.",
        how: "Think of payment, law, demand, politics. Say what you feel and what you can judge.",
      },
      [
        "It looks so uncertain that we do not touch it.",
        "It looks far more risky than business at home, and we cannot say why.",
        "Some risks worry us, and we know which they are.",
        "We know the main risks of our first country and can bear or insure them.",
        "We judge risks abroad as calmly as those at home and have an answer to each.",
      ],
    ),
  ],
};
