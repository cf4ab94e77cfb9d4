import { levelItem, linder, multipleItem } from "@/lib/domain/instruments/texts";
import type { Section } from "@/lib/domain/instruments/types";

const tried = (item: string) => ({ item, anyOf: [3, 4, 5] });
const SOURCE = linder("Section 4");
const NONE = { other: "Something that is not on this list" };

/** How far each kind of innovation has gone with other countries in mind. */
export const innovation: Section = {
  id: "innovation",
  title: "New things for other countries",
  intro:
    "What you have renewed with foreign markets in mind, large or small: how you market, how you do business, how you work, what you sell. Firms that have not started yet often have plans or first trials.",
  who: "The managing director with sales, production and design",
  minutes: 5,
  items: [
    levelItem(
      "innovation.marketing.extent",
      {
        question:
          "How far have you renewed your pricing, presentation or sales channels for other countries?",
        why: "New ways to market are what firms usually start with, and they depend on what is known of the market.",
        how: "Count price models, brand, packaging design, web presence and channels made for a foreign market.",
        source: SOURCE,
      },
      [
        "Prices, brochures and channels are those for the home market.",
        "We have discussed prices or a presentation for another country and decided nothing.",
        "We have tried new prices, material or a channel once for one country.",
        "One country has its own prices, presentation and channel, and we use them every day.",
        "Several countries have their own prices, presentation and channels, and we improve them by results.",
      ],
    ),
    multipleItem(
      "innovation.marketing.parts",
      {
        question: "What did you renew in marketing for other countries?",
        why: "Pricing is the change that other firms name most often, so we show it apart.",
        how: "Tick what customers abroad have already seen.",
        source: linder("Section 2, question 11"),
        when: tried("innovation.marketing.extent"),
      },
      {
        pricing: "Prices, discounts or terms of payment",
        presentation: "Brand, brochures, website or language",
        packaging: "Design of the package or the label",
        channel: "Sales channel, such as dealers or a web shop",
        ...NONE,
      },
    ),
    levelItem(
      "innovation.management.extent",
      {
        question:
          "How far have you renewed the way you do business and organise yourselves for other countries?",
        why: "A new way to earn money or to organise carries a firm further abroad, and rests on most kinds of knowledge.",
        how: "Count service contracts, rentals, partnerships, a foreign branch, or a team and duties set up for abroad.",
        source: SOURCE,
      },
      [
        "We do business across borders, or would do it, just as at home.",
        "We have an idea for another way to earn money or organise abroad.",
        "We have tried a new partnership, service or organisation with one customer or country.",
        "A new way to earn money or to organise runs in one country with people in charge.",
        "Several countries run on ways of business made for them, and we adjust them by their results.",
      ],
    ),
    multipleItem(
      "innovation.management.parts",
      {
        question: "What did you renew in the way you do business for other countries?",
        why: "It shows which part of the business carries the change.",
        how: "Tick what is in place or has been tried for real.",
        source: SOURCE,
        when: tried("innovation.management.extent"),
      },
      {
        revenue: "What customers pay for, such as service or rental",
        partners: "How we work with partners, agents or dealers",
        organisation: "Who decides and who is in charge of foreign business",
        presence: "A branch, a store or a company in another country",
        ...NONE,
      },
    ),
    levelItem(
      "innovation.process.extent",
      {
        question:
          "How far have you renewed production, delivery or routines because of business in other countries?",
        why: "Such changes lower cost, raise quality or speed up delivery, and are used most by experienced firms.",
        how: "Count new work steps, quality checks, stock, routes or software brought in because of abroad.",
        source: SOURCE,
      },
      [
        "Production, delivery and office routines are made for home customers only.",
        "We know which work step would have to change for abroad and have not begun.",
        "We have changed one work step, check or route for one order from abroad or to it.",
        "Changed work steps, checks or routes are routine for one country.",
        "Work steps, checks and routes for several countries are measured by cost, quality and time and improved.",
      ],
    ),
    multipleItem(
      "innovation.process.parts",
      {
        question: "What did you renew in how you work because of other countries?",
        why: "It tells cheaper, better and faster work apart.",
        how: "Tick what has changed in daily work.",
        source: SOURCE,
        when: tried("innovation.process.extent"),
      },
      {
        production: "Production steps or machines",
        quality: "Quality checks or certificates",
        logistics: "Transport, packing or stock",
        office: "Orders, papers or software in the office",
        ...NONE,
      },
    ),
    levelItem(
      "innovation.product.extent",
      {
        question: "How far have you developed new or changed products for customers in other countries?",
        why: "Products made for customers abroad build on what you know of their habits and of your trade.",
        how: "Count versions, new products and added services that were made for a foreign market.",
        source: SOURCE,
      },
      [
        "Our products are the same for everyone, and no change is planned.",
        "We have an idea or a sketch for a product version for another country.",
        "We have built a version or a sample for one customer abroad.",
        "We sell a version made for one country, with its own manual and spare parts.",
        "We sell products developed for several countries and plan the next ones with customers there.",
      ],
    ),
    multipleItem(
      "innovation.product.parts",
      {
        question: "What did you renew in your products for other countries?",
        why: "It shows if you adapt what exists or create something new.",
        how: "Tick what customers abroad can buy or have tested.",
        source: SOURCE,
        when: tried("innovation.product.extent"),
      },
      {
        adapted: "Existing products fitted to norms, sizes or voltages",
        design: "Look, materials or handling after local taste",
        new: "A product that we did not have before",
        service: "Service, training or spare parts with the product",
        ...NONE,
      },
    ),
    multipleItem(
      "innovation.effects",
      {
        question: "What have these new things brought you with customers abroad so far?",
        why: "We show your answer beside those of 179 firms that were asked the same.",
        how: "Tick only what you have noticed in orders, complaints or comments from customers.",
        source: linder("Section 2, question 12"),
      },
      {
        range: "A wider or more distinctive range",
        price: "Prices that can compete",
        quality: "Better quality",
        delivery: "Shorter delivery times",
      },
      { none: "Nothing that we have noticed so far" },
    ),
  ],
};
