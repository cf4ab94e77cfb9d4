import { leveled } from "@/lib/domain/instruments/competence/item";
import type { Section } from "@/lib/domain/instruments/types";

/** O: international innovativeness, the seven statements of the source's Table 7. */
export const innovativeness: Section = {
  id: "innovativeness",
  title: "Ahead with products and technology",
  intro:
    "How your products and your technical skill compare beyond your own country. If you do not sell abroad yet, compare yourself with what is on sale there.",
  who: "Whoever designs or makes the product, with sales",
  minutes: 4,
  items: [
    leveled(
      "organisation.innovativeness.technology",
      "Table 7",
      {
        question: "Where does your technology stand beside that of rivals in other countries?",
        why: "A lead in technology is one of the few things that carry a small firm abroad without a large budget.",
        how: "Think of machines, methods, materials and software. Take the best rival that you know of.",
      },
      [
        "We work with technology that rivals elsewhere have given up.",
        "We follow when a technology is common elsewhere.",
        "We use the same technology as most rivals elsewhere.",
        "In one field our technology is ahead of most rivals elsewhere.",
        "Our technology leads, and rivals in other countries follow us.",
      ],
    ),
    leveled(
      "organisation.innovativeness.inventions",
      "Table 7",
      {
        question: "How much of the technology in your product did you invent yourselves?",
        why: "What you invented yourselves is hard to copy and need not be licensed.",
        how: "Go through the parts, programs and methods of your best-selling product.",
      },
      [
        "All of it is bought or copied from others.",
        "We have combined parts of others in our own way.",
        "One detail of our product is our own invention.",
        "What sets our product apart is our own invention.",
        "Most of the technology in our products is our own, and we add to it each year.",
      ],
    ),
    leveled(
      "organisation.innovativeness.channel-regard",
      "Table 7",
      {
        question: "What do dealers, agents and partners in other countries think of your technical skill?",
        why: "Partners who trust your skill bring you the difficult and better paid orders.",
        how: "Ask two of them. If you have none yet, think of suppliers and visitors at fairs.",
      },
      [
        "Nobody outside our country has an opinion on our technical skill.",
        "A few partners elsewhere have heard of us.",
        "One partner abroad relies on our technical advice.",
        "Most partners abroad ask us first when a technical question is difficult.",
        "Partners in several countries recommend us to others for our technical skill.",
      ],
    ),
    leveled(
      "organisation.innovativeness.specialists",
      "Table 7",
      {
        question: "How good are the specialists who design and make your product?",
        why: "Products that stand out abroad are made by people who know their trade better than others.",
        how: "Compare their training, their years in the trade and what others ask them for.",
      },
      [
        "We have no specialist in design or production.",
        "Our people were trained on the job and can do what the daily work needs.",
        "One specialist has a training above what is usual in the trade.",
        "Design and production are led by specialists whom others in the trade know.",
        "Some of the best in the trade work for us, and we keep them learning.",
      ],
    ),
    leveled(
      "organisation.innovativeness.recognised-products",
      "Table 7",
      {
        question: "How are your products regarded in other countries compared with what else is on sale?",
        why: "Recognised technical quality lets a small firm ask for its price.",
        how: "Look at tests, prizes, comments of customers abroad and offers that you won in spite of a higher price.",
      },
      [
        "Our products are not known in any other country.",
        "They count as a cheap or simple choice elsewhere.",
        "They count as equal to others in one country.",
        "Customers in one country buy them because they find them better.",
        "They are named as the better choice in tests or by customers in several countries.",
      ],
    ),
    leveled(
      "organisation.innovativeness.first",
      "Table 7",
      {
        question: "How early do you bring new products or ways of working, compared with local rivals?",
        why: "Being first in a country gives time to win customers before others follow.",
        how: "Take one country. Who brought the last three new things there, and when did you?",
      },
      [
        "We bring nothing new, or long after local firms.",
        "We follow local firms once their new product has proved itself.",
        "We come out with something new at about the same time as others.",
        "We have been first in one country with a new product or way of working.",
        "We are often the first in several countries, and local firms react to us.",
      ],
    ),
    leveled(
      "organisation.innovativeness.marketed-products",
      "Table 7",
      {
        question: "How many products have you brought to customers in other countries in five years?",
        why: "Firms that bring out new products abroad learn each time what works there.",
        how: "Count products and marked new versions that were offered for sale abroad.",
      },
      [
        "We have offered no product abroad in these years.",
        "We have offered one product abroad.",
        "We have offered two or three products abroad.",
        "We have offered four or more products, and each is still on sale somewhere.",
        "We bring out new products abroad every year by a plan.",
      ],
    ),
  ],
};
