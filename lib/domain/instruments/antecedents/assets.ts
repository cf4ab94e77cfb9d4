import { COMPONENT_WORDS } from "@/lib/domain/antecedents/components";
import { indicatorItem, sharedItem } from "@/lib/domain/instruments/antecedents/indicator-item";
import type { Section } from "@/lib/domain/instruments/types";

/** Rows 45 to 47; row 48 (motivation) was rejected by the panel and is not asked. */
export const assets: Section = {
  id: "assets",
  title: COMPONENT_WORDS.assets.title,
  intro:
    "What the people of your firm bring along for working abroad: what they have done, what they know and what they can do.",
  who: "The managing director, best together with two or three colleagues",
  minutes: 2,
  items: [
    sharedItem("assets.experience"),
    indicatorItem(
      "assets.knowledge",
      {
        question: "What do the people in charge know about doing business abroad?",
        why: "Contracts, payment, customs and culture can be learnt, once it is clear what is missing.",
        how: "Take terms of delivery, safe ways of payment, product liability and how people negotiate. Who could explain each?",
      },
      [
        "Nobody in the firm could explain how business abroad is done.",
        "One person has read about business abroad or taken a course.",
        "One person knows contracts, payment and customs for one country.",
        "Two or more people know contracts, payment, customs and culture for our countries.",
        "It is written down who must know what about business abroad, and training fills gaps every year.",
      ],
    ),
    indicatorItem(
      "assets.skill",
      {
        question: "How well can your people negotiate and work in other languages and cultures?",
        why: "Skill shows in talks, letters and disputes, not in certificates.",
        how: "Think of a call from an angry customer in one of your countries. Who would take it, and in which language?",
      },
      [
        "Nobody could hold a conversation with a customer abroad.",
        "We manage simple letters in another language with translation software.",
        "One person negotiates in a language that customers in our countries speak.",
        "Several people negotiate, write and settle disputes in the languages our countries need.",
        "People in sales, service and technology deal with customers abroad on their own, and are trained for it.",
      ],
    ),
  ],
};
