import { COMPONENT_WORDS } from "@/lib/domain/antecedents/components";
import { indicatorItem, sharedItem } from "@/lib/domain/instruments/antecedents/indicator-item";
import type { Section } from "@/lib/domain/instruments/types";

/** Rows 11 to 16: competing and working together at once. */
export const coopetition: Section = {
  id: "coopetition",
  title: COMPONENT_WORDS.coopetition.title,
  intro:
    "Firms that compete can also work together, for example on a tender that is too large for one of them. Agreeing on prices or sharing out customers is against the law and is not meant here.",
  who: "The managing director, with whoever knows the rivals best",
  minutes: 4,
  items: [
    sharedItem("coopetition.know-rivals"),
    indicatorItem(
      "coopetition.direct-ties",
      {
        question: "How do you deal with rivals when it comes to business abroad?",
        why: "Rivals may fill an order together, share a stand or pass on enquiries. It begins with talking to each other.",
        how: "Think of firms that offer much the same as you. With which have you spoken this year, and about what?",
      },
      [
        "We have no contact with rivals and want none.",
        "We greet rivals at fairs and do not talk about working together.",
        "We have worked with one rival once, for one order or one fair.",
        "With one or more rivals we have agreed in writing what we do together abroad.",
        "We work with several rivals abroad, review each tie every year and know what stays apart.",
      ],
    ),
    indicatorItem(
      "coopetition.chances-with-rivals",
      {
        question: "How do you find and use chances abroad together with firms that are also your rivals?",
        why: "A tender may be too large for one firm, and a fair too dear. Two can manage both.",
        how: "A customer or a supplier that also competes with you counts as well.",
      },
      [
        "We see rivals abroad only as a threat.",
        "We have seen a chance abroad that would have taken two firms, and let it pass.",
        "We have bid or shown our products together with a rival once.",
        "When a chance abroad is too large for us, we ask a rival whom we know to join.",
        "Together with rivals we look for chances abroad at fixed dates, and have won orders that way.",
      ],
    ),
    indicatorItem(
      "coopetition.value-with-rivals",
      {
        question: "What do you and a rival each gain from working together?",
        why: "Such a tie is worth the effort when both sides gain knowledge and income.",
        how: "Write down what each side put in and got out last year. Half a page is enough.",
      },
      [
        "Neither we nor any rival gains from the other.",
        "We learn from rivals what they let slip, and give nothing back.",
        "A rival and we have helped each other out with advice, parts or capacity.",
        "With one rival we share knowledge or cost by agreement, and both earn by it.",
        "With rivals we make or sell what none of us could alone, and measure what each side gains.",
      ],
    ),
    indicatorItem(
      "coopetition.conflicts",
      {
        question: "How do you settle conflicts with a firm that is both rival and partner?",
        why: "Rules made beforehand cost less than a quarrel later.",
        how: "Think of a poached customer, a copied idea or a late delivery. Who would speak with whom, and by which rule?",
      },
      [
        "A conflict with a rival would end the contact at once.",
        "We avoid the subject and hope that the conflict passes.",
        "The managing directors talk when a conflict has broken out.",
        "A written agreement says what belongs to whom and who talks when there is a conflict.",
        "We look for signs of conflict at fixed dates, settle it by agreed rules and adjust them afterwards.",
      ],
    ),
    indicatorItem(
      "coopetition.through-rivals",
      {
        question: "How do you use what rivals know, and whom they know, in a country?",
        why: "A rival that is there already knows the dealers, the rules and the pitfalls.",
        how: "Name a rival who is present in one of your countries. What have you learnt from them or through them?",
      },
      [
        "We have learnt nothing about a country from a rival.",
        "We read what rivals publish about their business abroad.",
        "A rival has told us once how a country works, or named a contact there.",
        "We ask rivals that are ahead of us in a country for experience, and offer something in return.",
        "Rivals have introduced us to their dealers or customers abroad, and we do the same for them.",
      ],
    ),
  ],
};
