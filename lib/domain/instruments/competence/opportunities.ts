import { leveled, ticked } from "@/lib/domain/instruments/competence/item";
import type { Section } from "@/lib/domain/instruments/types";

/** P: recognising opportunities in other countries. */
export const opportunities: Section = {
  id: "opportunities",
  title: "Seeing opportunities elsewhere",
  intro:
    "Finding business opportunities abroad is among the gravest barriers that small firms name. These questions ask what helps people see them.",
  who: "The managing director and whoever looks for new business",
  minutes: 5,
  items: [
    leveled(
      "personal.opportunities.networking",
      "Table 5",
      {
        question: "How well do you know how people in other countries make and keep business contacts?",
        why: "Contacts that bring opportunities are made at dinners in one place, in associations in another.",
        how: "Pick a country. Where would you go to meet the right people, and who would have to introduce you?",
      },
      [
        "We do not know how business contacts are made anywhere else.",
        "We suppose that it works as it does here.",
        "We have seen at one fair or visit how people there make contacts.",
        "We know for our main country where contacts are made and who introduces whom.",
        "We make contacts in several countries in the way usual there and keep them up.",
      ],
    ),
    leveled(
      "personal.opportunities.investors",
      "Table 5",
      {
        question: "What do you know about how investors in other countries think and act?",
        why: "A foreign investor brings a network along, not only money. Expectations differ from place to place.",
        how: "Would you know what such an investor asks for, how fast they decide and what they want to steer?",
      },
      [
        "We have never dealt with the question of investors from elsewhere.",
        "We have heard in general that investors elsewhere act differently.",
        "We have talked with someone who has an investor from another country.",
        "We know what investors from one country expect and have prepared papers for them.",
        "We have worked with an investor or lender from another country and use their contacts.",
      ],
    ),
    leveled(
      "personal.opportunities.beyond-one-country",
      "Table 5",
      {
        question: "How well can you free your thinking from the way business is done in your own country?",
        why: "Many chances lie where the home country's rules of the game do not hold.",
        how: "Think of the last new business idea. How many countries' ways of doing it did you compare?",
      },
      [
        "We have only ever looked at how it is done here.",
        "We note that others do it differently and leave it at that.",
        "We have taken one idea from another country as a starting point.",
        "For new business we look at how it is done in several countries.",
        "We design new business from what works in several countries and test it in more than one.",
      ],
    ),
    leveled(
      "personal.opportunities.entrepreneurs",
      "Table 5",
      {
        question: "How well do you understand how entrepreneurs in other countries reason?",
        why: "Partners who seem slow or reckless often follow another idea of what a good deal is.",
        how: "Take one business partner or rival elsewhere. Could you predict what they would do next, and why?",
      },
      [
        "We have never dealt with an entrepreneur from another country.",
        "We are regularly surprised by what they decide.",
        "We understand afterwards why a partner decided as they did.",
        "We can foresee how partners in our main country will decide.",
        "We take into account how partners in several countries reason when we make plans with them.",
      ],
    ),
    leveled(
      "personal.opportunities.alliances",
      "Table 5",
      {
        question: "What do you know about the forms of partnership that firms elsewhere prefer?",
        why: "Some want shares in a joint firm, others a loose agreement. An unfit proposal ends the talk.",
        how: "Pick a country. Would a partner there rather sign a contract, swap shares or begin with a trial?",
      },
      [
        "We do not know any form of partnership across a border.",
        "We know the forms that are usual at home.",
        "We have asked one partner or adviser which form is usual in one country.",
        "We know the usual forms in our main country with their pros and cons.",
        "We choose the form with each partner by what is usual there, and have done so before.",
      ],
    ),
    leveled(
      "personal.opportunities.values",
      "Table 5",
      {
        question: "What do you do when values that you and people elsewhere hold contradict each other?",
        why: "New business often arises where somebody reconciles what seemed to exclude each other.",
        how: "Think of speed against care, contract against trust, the single person against the group.",
      },
      [
        "We have not met such a case, or we broke off the business.",
        "One side gives in, and both remain unhappy.",
        "We look for a halfway solution in the single case.",
        "We talk openly about the difference and find an arrangement that serves both sides.",
        "We have made an offer or a way of working out of such a difference that earns money.",
      ],
    ),
    leveled(
      "personal.opportunities.risk",
      "Table 5",
      {
        question: "How do you guard against misjudging risks in other countries?",
        why: "The unknown looks more dangerous than it is, and an old acquaintance safer.",
        how: "Look at a decision about another country. Which figures spoke for and against it?",
      },
      [
        "We decide by gut feeling if something abroad is too risky.",
        "We know that our feeling may be wrong, and have no other way.",
        "We ask a second person for an opinion before we decide.",
        "We write down risks with figures, compare them with those at home and ask someone from outside.",
        "We also look back on which risks came true and correct the way we judge them.",
      ],
    ),
    ticked(
      "personal.opportunities.brought",
      "Table 5",
      {
        question: "What has dealing with other cultures brought your firm so far?",
        why: "These are the gains that research expects. They show where your strength already pays.",
        how: "Tick only what you could show with an example.",
      },
      {
        network: "A network of people and firms across borders",
        investors: "Investors from abroad who open doors for us",
        trial: "We learn by trying things out instead of copying what is proven",
        combinations: "New combinations of what we saw in different countries",
        partners: "Partners in several countries who work together with us well",
        "bias-corrected": "Risks that we judged wrongly and then corrected",
      },
      "None of these so far",
    ),
  ],
};
