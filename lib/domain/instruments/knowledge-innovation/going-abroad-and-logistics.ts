import { PROCESSES_COLLECTION_ITEM } from "@/lib/domain/instruments/shared/collection-items";
import { levelItem } from "@/lib/domain/instruments/texts";
import type { Section } from "@/lib/domain/instruments/types";

/** Knowledge of how business across a border is set up and how goods get there. */
export const goingAbroadAndLogistics: Section = {
  id: "going-abroad-and-logistics",
  title: "Going abroad and getting goods there",
  intro:
    "What you know about setting up business in another country, and about transport, customs and deliveries. If you only buy abroad, what you learnt there counts too.",
  who: "The managing director with dispatch, purchasing or administration",
  minutes: 6,
  items: [
    PROCESSES_COLLECTION_ITEM,
    levelItem(
      "knowledge.internationalisation-processes.storage",
      {
        question: "How do you record the way you went about each step abroad?",
        why: "The second country is easier if the steps and mistakes of the first one can be read.",
        how: "Could a colleague repeat your last entry or first purchase abroad from what is written down?",
      },
      [
        "No step abroad or plan for one has been written down.",
        "Contracts and letters are kept, but not why we did it that way.",
        "Notes on one entry or one big purchase abroad exist.",
        "Each step abroad leaves a short record of what was done, by whom, what it cost and what went wrong.",
        "A checklist for new countries is kept up to date with the lessons of each step.",
      ],
    ),
    levelItem(
      "knowledge.internationalisation-processes.dissemination",
      {
        question: "How many people in the firm know how business in another country is set up?",
        why: "If it is all in one head, illness or a new job can end foreign business.",
        how: "Count the people who could negotiate, ship and invoice abroad without asking the one expert.",
      },
      [
        "Nobody in the firm knows how business abroad is set up.",
        "Everything about working abroad is in one person's head.",
        "A deputy knows the most important contacts and papers.",
        "Two or more people handle foreign business and pass on what they learn in regular meetings.",
        "New colleagues are taken along on foreign business and trained on it by a plan.",
      ],
    ),
    levelItem(
      "knowledge.internationalisation-processes.use",
      {
        question: "How does past experience of working abroad change the next step?",
        why: "Experienced firms get more out of what they already know. That shortens each new entry.",
        how: "Compare your last two steps abroad, or your last plan with the advice you received.",
      },
      [
        "We have no experience abroad that we could draw on.",
        "We begin each foreign deal from the start, as if it were the first.",
        "We reuse single papers such as a contract or a price calculation.",
        "We plan each step abroad with the lessons of the last one, or with a firm that has done it.",
        "We enter new countries by a tested procedure that gets quicker or cheaper each time.",
      ],
    ),
    levelItem(
      "knowledge.logistics.collection",
      {
        question:
          "How do you find out about routes, customs, packaging and delivery times for your countries?",
        why: "Delivery is among the difficulties abroad that firms name most often.",
        how: "Pick one country. Do you know the ways to ship there, the papers, the time and the price?",
      },
      [
        "We do not know how our product would get to another country.",
        "We leave everything to a carrier and know neither route nor price in detail.",
        "We have asked for one quotation for transport and customs to one country.",
        "We compare carriers, routes, papers and times for each country before we promise a delivery.",
        "We measure cost, damage and delivery time on each route and ask for new offers at fixed dates.",
      ],
    ),
    levelItem(
      "knowledge.logistics.storage",
      {
        question: "Where do you keep what you know about transport, customs and deliveries abroad?",
        why: "Tariff codes, papers and packing instructions are needed again with every shipment.",
        how: "Look for the customs papers and packing instructions of one past or planned shipment.",
      },
      [
        "Nothing about shipping to or from abroad is kept in the firm.",
        "The carrier has the papers, and we would have to ask there.",
        "Papers of past shipments are filed by date, and searching takes long.",
        "Each route has a sheet with carrier, tariff codes, papers, packaging and usual time.",
        "Sheets by route are linked to the orders, and delays and damage are recorded with each.",
      ],
    ),
    levelItem(
      "knowledge.logistics.dissemination",
      {
        question: "How do sales, production and dispatch keep each other informed about deliveries abroad?",
        why: "A delivery date that sales promised without asking dispatch becomes a complaint.",
        how: "Think of the last delay or change of rules at customs. Who was told, and when?",
      },
      [
        "Nobody passes on what happens on the way to or from abroad.",
        "Dispatch or purchasing knows of problems, and others learn of them from the customer.",
        "Dispatch tells sales about a delay when it happens.",
        "Sales asks dispatch for times and costs before each offer, and dispatch reports on each delivery.",
        "Sales, production and dispatch go through routes, delays and costs together at fixed dates.",
      ],
    ),
    levelItem(
      "knowledge.logistics.use",
      {
        question: "What have you improved in transport, stock or packaging because of what you know?",
        why: "Cheaper, faster or safer delivery is a main form of better processes abroad.",
        how: "Name the last change to a route, a package, a stock or a delivery term, and why you made it.",
      },
      [
        "We have never planned or changed a delivery across a border.",
        "We ship each time as the carrier proposes.",
        "We have changed one package or one route after damage or a delay.",
        "We choose route, terms and packaging for each country by cost, time and damage.",
        "We redesign stock, packaging and routes by our own figures and check each year what it saved.",
      ],
    ),
  ],
};
