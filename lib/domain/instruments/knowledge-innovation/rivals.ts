import { levelItem } from "@/lib/domain/instruments/texts";
import type { Section } from "@/lib/domain/instruments/types";

/** Knowledge of how competitors abroad earn their money and what technology they use. */
export const rivals: Section = {
  id: "rivals",
  title: "How competitors work",
  intro:
    "Beyond their prices: how competitors in your countries earn their money, and with what technology they make, sell and service. Estimates from the outside are fine.",
  who: "The managing director with production or design",
  minutes: 6,
  items: [
    levelItem(
      "knowledge.competitor-business-models.collection",
      {
        question: "How do you find out how competitors abroad earn their money?",
        why: "Renting out, service contracts, dealers or web shops can matter more than the product itself.",
        how: "Pick one competitor abroad. Who sells for them, what is paid for, and what comes free?",
      },
      [
        "We have never asked how a competitor abroad earns its money.",
        "We assume that competitors abroad sell in the same way as we do.",
        "We know the sales channel of one competitor abroad.",
        "We know sales channel, service offer and terms of payment of the main competitors in each country.",
        "We trace how competitors change channels, service and pricing, with dealers and former customers as sources.",
      ],
    ),
    levelItem(
      "knowledge.competitor-business-models.storage",
      {
        question: "How do you record the ways in which competitors abroad sell, service and charge?",
        why: "Only a written picture lets you set several competitors side by side.",
        how: "Could you lay a page on the table that compares two competitors' channels, service and terms?",
      },
      [
        "There is no record of how competitors abroad do business.",
        "Single remarks on it are scattered over e-mails and travel notes.",
        "There is a short description of one competitor's way of doing business.",
        "There is a page for each main competitor with channels, services, terms and partners.",
        "A comparison of all main competitors is kept and dated, so that changes can be seen.",
      ],
    ),
    levelItem(
      "knowledge.competitor-business-models.dissemination",
      {
        question: "With whom do you discuss how competitors abroad do business?",
        why: "A new way to sell or charge concerns finance, service and sales, so all three should think along.",
        how: "Remember the last talk about a competitor's channel or service. Who was in the room?",
      },
      [
        "How competitors abroad do business is never discussed.",
        "The managing director thinks about it alone.",
        "The managing director and sales talk about it now and then.",
        "Management, sales, service and finance discuss it together at least once a year.",
        "A fixed meeting compares our way of doing business with others and invites people from all departments.",
      ],
    ),
    levelItem(
      "knowledge.competitor-business-models.use",
      {
        question: "What have you taken from competitors' ways of doing business into your own?",
        why: "A change in how you sell, charge or cooperate abroad should start from what already works there.",
        how: "Look at your sales channel, service and terms abroad. Which of them did you choose after comparing?",
      },
      [
        "We work everywhere, or would work, just as at home.",
        "We have thought about another channel or charge and dropped it.",
        "We have tried one idea of a competitor, such as leasing or a web shop.",
        "We choose channel, service and terms for each country after comparing them with competitors.",
        "We rework how we earn money abroad at fixed dates, test it in one country and then widen it.",
      ],
    ),
    levelItem(
      "knowledge.competitor-technologies.collection",
      {
        question: "How do you find out which technology competitors abroad use in products and production?",
        why: "Technology decides cost and quality, and it often shows abroad before it reaches your home market.",
        how: "Think of patents, trade fairs, machine suppliers, dismantled products. Which of these did you use lately?",
      },
      [
        "We do not know with what technology competitors abroad work.",
        "We hear of new technology from machine suppliers when they want to sell.",
        "We have looked closely at one competitor's product or process.",
        "We examine competitors' products and ask suppliers about their processes every year.",
        "We follow patents, fairs and suppliers by a plan and take competitors' products apart.",
      ],
    ),
    levelItem(
      "knowledge.competitor-technologies.storage",
      {
        question: "How do you keep what you learn about competitors' technology?",
        why: "Findings from a dismantled product are costly to gain and easy to lose.",
        how: "Look for photos, test reports or patents of a competitor's product. Are they filed together?",
      },
      [
        "Nothing about competitors' technology is kept.",
        "Engineers keep what they have seen in their heads.",
        "Photos and leaflets are saved on the computers of single engineers.",
        "Findings are filed by competitor and product where design and production can read them.",
        "Findings are filed with test results and an assessment, and one person keeps them up to date.",
      ],
    ),
    levelItem(
      "knowledge.competitor-technologies.dissemination",
      {
        question: "How do design, production and sales share what is known of competitors' technology?",
        why: "Sales sees competing machines at customers, production can judge how they were made.",
        how: "When did someone last show a competitor's solution to colleagues from another department?",
      },
      [
        "Competitors' technology is not a subject between colleagues.",
        "Single engineers speak about it with each other.",
        "Design tells production about a competitor's solution when a problem comes up.",
        "Design, production and sales look at competitors' solutions together once or twice a year.",
        "Each finding is shown to all departments concerned and discussed with suppliers or a university.",
      ],
    ),
    levelItem(
      "knowledge.competitor-technologies.use",
      {
        question: "How does knowledge of competitors' technology change your products and processes?",
        why: "Better products and cheaper processes abroad rest on knowing what others can already do.",
        how: "Name the last machine, material or method you brought in. Did a comparison with competitors lead to it?",
      },
      [
        "We choose materials, machines and methods without looking at competitors.",
        "We follow when our customers or suppliers demand a technology.",
        "We have brought in one material, machine or method after seeing it elsewhere.",
        "We compare our technology with competitors' before each development or investment.",
        "We set technical targets against the best competitors in our countries and measure if we reach them.",
      ],
    ),
  ],
};
