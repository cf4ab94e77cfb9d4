import { linder, singleItem } from "@/lib/domain/instruments/texts";
import type { Section } from "@/lib/domain/instruments/types";

const WHO = linder("Table 2", false);

/** Questions 1 and 2 of the published survey: who answers. */
export const respondent: Section = {
  id: "respondent",
  title: "You who answer",
  intro:
    "Two questions about you. They only say who has answered for the firms, and are never shown by name.",
  who: "Whoever fills in the survey",
  minutes: 1,
  items: [
    singleItem(
      "survey.respondent",
      {
        question: "Are you a woman or a man?",
        why: "The published survey says how many men and women answered, so we can say the same.",
        how: "You need not say. Choose the last answer then.",
        source: WHO,
      },
      { men: "A man", women: "A woman", other: "Another answer", "no-answer": "I would rather not say" },
    ),
    singleItem(
      "survey.experience",
      {
        question: "How many years of experience do you bring to your work?",
        why: "What someone has seen over twenty years differs from a first impression.",
        how: "Count the years in this kind of work, at this firm and before.",
        source: WHO,
      },
      {
        "up-to-3": "Up to and including 3 years",
        "3-5": "More than 3, up to and including 5 years",
        "5-7": "More than 5, up to and including 7 years",
        "7-10": "More than 7, up to and including 10 years",
        "10-15": "More than 10, up to and including 15 years",
        "over-15": "More than 15 years",
      },
    ),
  ],
};

/** Questions 3 and 4: what the firm does and how large it is. */
export const firm: Section = {
  id: "firm",
  title: "Your firm",
  intro: "Two questions about the firm as it is today, in the groups that the published survey used.",
  who: "Whoever fills in the survey",
  minutes: 1,
  items: [
    singleItem(
      "survey.activity",
      {
        question: "What does your firm mainly do?",
        why: "Traders and makers of goods meet different things abroad.",
        how: "Take the activity that brings in most of your sales.",
        source: WHO,
      },
      {
        retail: "We trade in goods.",
        production: "We make goods.",
        transport: "We carry, store or forward goods.",
        it: "We make software or run computer systems for others.",
        services: "We provide other services.",
        other: "We do something else.",
      },
    ),
    singleItem(
      "survey.employees",
      {
        question: "How many people work for your firm?",
        why: "What a firm of nine can do abroad differs from what one of ninety can.",
        how: "Count everyone on the payroll today, part-time work included.",
        source: WHO,
      },
      {
        "up-to-10": "Fewer than 10",
        "10-19": "10 to 19",
        "20-49": "20 to 49",
        "50-79": "50 to 79",
        "80-100": "80 to 100",
        "over-100": "More than 100",
      },
    ),
  ],
};
