import { CONSUMERS_COLLECTION_ITEM } from "@/lib/domain/instruments/shared/collection-items";
import { levelItem } from "@/lib/domain/instruments/texts";
import type { Section } from "@/lib/domain/instruments/types";

/** Knowledge from dealing with people abroad: customers, their culture, and what a product must offer them. */
export const customersAndProducts: Section = {
  id: "customers-and-products",
  title: "Customers and product features",
  intro:
    "How well you know the people who buy and use your product abroad, and what they expect of it. If you do not sell abroad yet, answer for the customers you would try first.",
  who: "Sales and service, together with whoever designs the product",
  minutes: 6,
  items: [
    CONSUMERS_COLLECTION_ITEM,
    levelItem(
      "knowledge.consumers.storage",
      {
        question: "How do you keep what foreign customers have told you?",
        why: "The wishes of a customer often leave the firm together with the sales person who heard them.",
        how: "Pick one foreign customer or prospect. What could a new colleague read about them?",
      },
      [
        "What foreign customers say is not noted anywhere.",
        "The person who had the talk keeps private notes or remembers it.",
        "Orders and complaints from abroad are filed, but wishes and habits are not.",
        "A note with wishes, habits and complaints is written after each talk and filed by customer.",
        "Notes on customers are kept in one system, sorted by country, and summed up once a year.",
      ],
    ),
    levelItem(
      "knowledge.consumers.dissemination",
      {
        question: "How do people who never meet foreign customers learn about them?",
        why: "Those who build, pack and service the product shape what the customer abroad gets.",
        how: "Ask someone in production what a customer in one of your countries cares about most.",
      },
      [
        "Only the person who had the talk knows about foreign customers.",
        "The managing director hears about foreign customers in passing.",
        "Travellers tell colleagues about foreign customers over lunch or by message.",
        "After each journey the traveller tells sales, service and design about it at a meeting.",
        "People from production and design meet foreign customers themselves and report to the others.",
      ],
    ),
    levelItem(
      "knowledge.consumers.use",
      {
        question: "What have you changed because of what foreign customers want?",
        why: "What customers care about should decide the message, the service and the product.",
        how: "Name the last three changes that began with a remark from abroad.",
      },
      [
        "We offer everyone abroad exactly what we offer at home.",
        "We translate our brochure and change nothing else.",
        "We have met a special wish of one foreign customer.",
        "We adapt message, service or product to the customers of each country before we offer there.",
        "Customers abroad try new versions, and what they say decides if we launch.",
      ],
    ),
    levelItem(
      "knowledge.product-features.collection",
      {
        question: "How do you find out which product features are usual and expected in your countries?",
        why: "Sizes, connections, standards and finish that are normal in one country may rule a product out in another.",
        how: "Take your best-selling product. Which features would it need in one of your countries, and how do you know?",
      },
      [
        "We do not know how products on sale abroad differ from ours.",
        "We learn of a missing feature when a customer abroad sends the product back or turns it down.",
        "We have compared data sheets of products on sale in one country with ours.",
        "We compare features, standards and finish with products on sale in each country before we offer there.",
        "We buy and test products on sale in each country and ask dealers every year what is expected.",
      ],
    ),
    levelItem(
      "knowledge.product-features.storage",
      {
        question: "How are the product requirements of each country recorded?",
        why: "A requirement that nobody wrote down is rediscovered with the next faulty delivery.",
        how: "Look for the list of requirements for one country. Is there one, and does production use it?",
      },
      [
        "Product requirements from abroad are not recorded.",
        "Special requirements are found only in old orders and e-mails.",
        "There is a list of requirements for one country or one customer.",
        "Each product has a sheet that says which version fits which country.",
        "Requirements by country are part of the product records, and each change is dated and signed.",
      ],
    ),
    levelItem(
      "knowledge.product-features.dissemination",
      {
        question: "How do design, production and sales share what a product must offer abroad?",
        why: "Sales promises what design has to deliver. Both need the same picture.",
        how: "Think of the last product version for abroad. When did each of the three hear what was required?",
      },
      [
        "Sales and design never speak about features for other countries.",
        "Design hears of a foreign requirement together with the order.",
        "Sales calls design when a foreign customer asks for something unusual.",
        "Sales, design and production go through the requirements of a country together before the first offer.",
        "A small group from sales, design and production meets at fixed dates about versions for other countries.",
      ],
    ),
    levelItem(
      "knowledge.product-features.use",
      {
        question: "How far do features expected abroad shape the products that you develop?",
        why: "It is cheaper to plan for another country's features at the start than to rebuild later.",
        how: "Look at the last product you developed. Which of its features were meant for another country?",
      },
      [
        "Our products are developed for customers at home only.",
        "We refit a finished product when a customer abroad insists.",
        "One product has a version that was made for another country.",
        "The specification of each new product lists what our most important countries expect.",
        "New products are planned in versions for several countries from the first drawing and tested there.",
      ],
    ),
  ],
};
