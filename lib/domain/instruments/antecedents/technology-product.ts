import { COMPONENT_WORDS } from "@/lib/domain/antecedents/components";
import { indicatorItem, sharedItem } from "@/lib/domain/instruments/antecedents/indicator-item";
import type { Section } from "@/lib/domain/instruments/types";

/** Rows 37 to 42: what the firm makes and with what technology. */
export const technologyProduct: Section = {
  id: "technology-product",
  title: COMPONENT_WORDS["technology-product"].title,
  intro:
    "What sets your product or technology apart, and how quickly you can renew it or change it. Services and software count as products.",
  who: "Whoever is in charge of design or technology, with production",
  minutes: 4,
  items: [
    indicatorItem(
      "technology-product.renewal",
      {
        question: "How does your firm come to new or better products and technology?",
        why: "What sells today needs a successor, because others catch up.",
        how: "Count what you have renewed in the last three years, and who worked on it.",
      },
      [
        "Our products and technology have been the same for years.",
        "We improve something when a customer or an authority demands it.",
        "We have brought out one new or clearly better product in the last three years.",
        "People with fixed hours and a budget work on new products, and one appears at least every two years.",
        "We bring out new products by a plan, with customers or researchers, and stop what does not work.",
      ],
    ),
    indicatorItem(
      "technology-product.uniqueness",
      {
        question: "How hard would it be to find your product or technology elsewhere, or to copy it?",
        why: "A small firm far away is chosen for what others cannot offer.",
        how: "Ask a customer where they would go if you closed. How long would a rival need to catch up?",
      },
      [
        "Many firms offer the same as we do.",
        "We differ in small things that customers hardly notice.",
        "Customers name one thing that we do better than others.",
        "Only a handful of firms can do what we do, and others would need a year or more to catch up.",
        "Nobody else offers it, rights or know-how protect it, and we look after that protection.",
      ],
    ),
    indicatorItem(
      "technology-product.adapting",
      {
        question: "How quickly can you adapt a product to the wishes and rules of another country?",
        why: "The first order often hangs on one small change, such as a plug, a size or a language.",
        how: "Think of one change that a country would call for. Who would make it, in what time and at what cost?",
      },
      [
        "We cannot change our products for another country.",
        "A change would take so long or cost so much that we would not offer it.",
        "We have made one such change, and it took longer or cost more than planned.",
        "We make such changes in the time and at the cost agreed, and know which are worth it.",
        "Our products are built so that a version for a new country takes weeks, and we have done it repeatedly.",
      ],
    ),
    indicatorItem(
      "technology-product.made-to-order",
      {
        question: "How do you handle orders made to a single customer's wishes?",
        why: "Made to order is where a small firm can beat a large one, if it earns by it.",
        how: "Take the last special wish. Was it clear what it would cost and when it would be done?",
      },
      [
        "We sell only what is in the catalogue.",
        "We turn special wishes down unless the customer insists.",
        "We meet special wishes each time anew and learn afterwards what they cost.",
        "Special wishes follow a set procedure, with price and date agreed beforehand.",
        "Our products are made of parts that can be combined, so that most special wishes cost little extra.",
      ],
    ),
    sharedItem("technology-product.world-products"),
    indicatorItem(
      "technology-product.it-use",
      {
        question: "How far does information technology carry your work, from the enquiry to the invoice?",
        why: "Customers and partners far away see your firm through its data: offers, drawings, delivery dates.",
        how: "Follow one order from the enquiry to the invoice. How often is something written on paper or typed twice?",
      },
      [
        "We work with paper, telephone and e-mail.",
        "We have single programs, such as accounting, that are not connected.",
        "Orders and stock run through one system, and the rest is done by hand.",
        "Sales, production and dispatch share one system that also serves customers abroad.",
        "Customers and partners abroad exchange data with our systems, and we decide by those figures.",
      ],
    ),
  ],
};
