import { leveled, ticked } from "@/lib/domain/instruments/competence/item";
import type { Section } from "@/lib/domain/instruments/types";

/** O: how the organisation and its people take part. */
export const organisation: Section = {
  id: "organisation",
  title: "How the firm is set up for it",
  intro:
    "Business in other countries changes who does what. People take part more readily if they know why, and purchasing often knows more about other countries than anyone notices.",
  who: "The managing director with whoever looks after staff and purchasing",
  minutes: 3,
  items: [
    leveled(
      "organisation.change.organisation",
      "Organizational capabilities and resources",
      {
        question: "How do you change tasks and routines when business in other countries requires it?",
        why: "Foreign orders touch sales, production, dispatch and accounts. They must talk to each other.",
        how: "Take the last step abroad, or the next one. Whose work changed, and who agreed on it?",
      },
      [
        "Tasks and routines stay as they are, whatever foreign business requires.",
        "We improvise with each foreign order.",
        "One person settles by request what others have to do differently.",
        "Before each step abroad the departments agree who does what from then on.",
        "Departments review together after each step abroad how the work is shared and improve it.",
      ],
    ),
    leveled(
      "organisation.change.anxiety",
      "Organizational capabilities and resources",
      {
        question: "What do you do about the worries of employees over business in other countries?",
        why: "People fear that the firm will change over their heads. Knowing more takes away that fear.",
        how: "Think of jobs, language, travel, new rules. Who may ask about them, and who answers?",
      },
      [
        "We do not know if employees have such worries.",
        "We notice worries when someone refuses or complains.",
        "We answer when somebody asks.",
        "We tell everyone before each step what it means for their work and take questions.",
        "Employees learn about the countries, go there by turns and help to decide how we proceed.",
      ],
    ),
    leveled(
      "organisation.purchasing.heard",
      "Importing as antecedent to exporting",
      {
        question: "How do you use what purchasing learns from suppliers in other countries?",
        why: "Importing teaches exporting, above all where purchasing is listened to and works with marketing.",
        how: "Ask purchasing for something it learnt abroad this year. Who in sales knows of it?",
      },
      [
        "We buy nothing abroad, or nobody asks purchasing what it learns.",
        "Purchasing tells about it in passing.",
        "Sales asks purchasing about a country when a question comes up.",
        "Purchasing and marketing meet regularly about countries and contacts.",
        "Purchasing and marketing plan countries together, and suppliers have led us to customers.",
      ],
    ),
    ticked(
      "organisation.structures",
      "Implications for practitioners",
      {
        question: "Which of these does your firm have for business in other countries?",
        why: "Export becomes steady when somebody has it as a task and the skills for it.",
        how: "Tick what exists today, also part-time.",
      },
      {
        manager: "A manager in charge of exports",
        department: "A department or team for exports",
        staff: "Employees whose task it is",
        training: "Training in exporting within the last two years",
        purchasing: "Purchasing and marketing that work together",
        "one-site": "Purchasing, production and sales on one site",
      },
      "None of these",
    ),
  ],
};
