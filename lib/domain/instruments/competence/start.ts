import { chosen, leveled, ticked } from "@/lib/domain/instruments/competence/item";
import { ACTIVE_ITEM, SALES_SHARE_ITEM } from "@/lib/domain/instruments/shared/phase-items";
import type { Section } from "@/lib/domain/instruments/types";

const HAS_SOLD = { item: "phase.active", anyOf: ["selling", "both", "stopped"] };

/** Whether the firm should go abroad at all, and how far it has got. */
export const start: Section = {
  id: "start",
  title: "Whether to go abroad, and how far you are",
  intro:
    "Not every firm should go abroad. These questions come first: whether what you do can grow in other countries, whether the owners want it, and what has happened so far.",
  who: "The owners and the managing director",
  minutes: 5,
  items: [
    leveled(
      "start.scalable",
      "Internationalisation competences",
      {
        question: "How far could your way of earning money work in another country as well?",
        why: "Many small firms have a business that only works where they are. It is better to know that before money is spent.",
        how: "Think of what ties you to your place: personal service, local rules, transport cost, one large customer.",
      },
      [
        "What we offer is tied to our place and could not be sold elsewhere.",
        "It could be sold elsewhere only if we were there in person for each customer.",
        "One product or service could be sold elsewhere, and we have not worked out at what cost.",
        "We have worked out for one country that our offer pays there after all costs.",
        "Our offer already earns money away from home, and each further country costs us less than the last.",
      ],
    ),
    leveled(
      "start.owners",
      "Internationalisation competences",
      {
        question: "How far do the owners want the firm to work in other countries?",
        why: "The will of whoever owns and runs the firm decides more than its age or its size.",
        how: "Ask each owner by themselves. What would they give up for it in money, time or profit?",
      },
      [
        "The owners do not want business in other countries.",
        "The owners have never talked about business in other countries.",
        "One owner is in favour, and the others have not said yes.",
        "All owners are in favour and have agreed how much money and time may go into it.",
        "The owners have decided on it in writing, put money aside and ask for a report at fixed dates.",
      ],
    ),
    ACTIVE_ITEM,
    SALES_SHARE_ITEM,
    chosen(
      "start.export-stage",
      "Reid 1981",
      {
        question: "Which sentence describes best where your firm stands with selling abroad?",
        why: "Firms tend to pass through these steps one after the other, and each needs other help.",
        how: "Take the last sentence that is true today. Buying from abroad does not count here.",
      },
      {
        none: "Selling abroad is not a subject for us.",
        awareness: "We know that we might sell abroad and have not decided anything.",
        intention: "We have decided that we want to sell abroad and have not sold yet.",
        trial: "We have tried it with one or a few orders.",
        evaluation: "After first orders we are working out whether it pays and whether to go on.",
        acceptance: "Selling abroad is a regular part of our business.",
      },
    ),
    ticked(
      "start.indirect",
      "Stages and patterns of internationalisation",
      {
        question: "Do your products or services reach other countries through somebody else?",
        why: "Sales through others at home are wide-spread among small firms, and they count.",
        how: "Ask your largest customers at home where your product ends up.",
      },
      {
        trader: "A trading house or wholesaler at home sells them abroad.",
        component: "A customer at home builds them into products that go abroad.",
        follow: "We work abroad for a customer from home.",
        platform: "An online marketplace sells them abroad for us.",
      },
      "Nothing of ours reaches other countries through others.",
    ),
    chosen(
      "start.early-share",
      "Industry differences: manufacturing",
      {
        question:
          "Did a quarter of your sales come from abroad within three years after the firm was founded?",
        why: "Firms that were international from the start have other strengths and risks than those that grew into it.",
        how: "Take the third full year after founding. A rough share from the accounts is enough.",
        when: HAS_SOLD,
      },
      {
        yes: "Yes, it was 25 per cent or more.",
        no: "No, it was less than 25 per cent.",
        young: "The firm is not three years old yet, and the share is below 25 per cent.",
      },
    ),
    chosen(
      "start.advantage",
      "Industry differences: manufacturing",
      {
        question: "Do you have a marked advantage over rivals because you use several countries?",
        why: "A high share of sales abroad alone does not make a firm born global. The advantage belongs to it.",
        how: "Think of people, suppliers or money from several countries, and of customers in several countries.",
        when: HAS_SOLD,
      },
      {
        both: "Yes, from what we use in several countries and from our sales in several countries.",
        resources: "Only from what we use in several countries, such as people or suppliers.",
        sales: "Only from our sales in several countries.",
        none: "No, being in several countries gives us no marked advantage.",
      },
    ),
  ],
};
