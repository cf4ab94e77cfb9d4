import { ilkevich } from "@/lib/domain/instruments/factors/ilkevich";
import { INTERNAL_FACTORS } from "@/lib/domain/instruments/factors/internal";
import { inFull } from "@/lib/domain/instruments/navigator/in-full";
import { levelItem, multipleItem, singleItem } from "@/lib/domain/instruments/texts";
import type { Section } from "@/lib/domain/instruments/types";

/** Step 3 in full: the factors inside the firm. They also serve the choice of a way into each market. */
export const internal: Section = {
  id: "internal",
  title: "In full: inside your firm",
  intro:
    "Thirteen points inside the firm that bear on the choice. Once answered, they are used for every market that you compare ways into.",
  who: "The managing director with production, sales and finance",
  minutes: 9,
  items: inFull("internal", Object.values(INTERNAL_FACTORS)),
};

/** Step 4 in full: ties, and whether they are built ahead of need. */
export const socialCapital: Section = {
  id: "social-capital",
  title: "In full: contacts built ahead of need",
  intro: "Who your contacts are, how they come about, and what they decide for you.",
  who: "Everyone who has contacts abroad, together",
  minutes: 3,
  items: inFull("social-capital", [
    multipleItem(
      "navigator.social.kinds",
      {
        question: "With whom abroad, or with links abroad, are you in regular contact?",
        why: "Different ties bring different things: orders, news, trust, experience.",
        how: "Tick a kind when someone in your firm has spoken with such a person in the last six months.",
        source: ilkevich("Recommendation 4"),
      },
      {
        customers: "Customers or people who could become customers",
        suppliers: "Suppliers or partners in production",
        agents: "Agents, distributors or dealers",
        exporters: "Managers of other firms at home that work abroad",
        agencies: "Chambers, agencies or trade offices",
        universities: "Universities or research institutes",
        acquaintances: "Former colleagues, family or friends in other countries",
      },
      { none: "None of these" },
    ),
    singleItem(
      "navigator.social.market-choice",
      {
        question: "What decided which foreign market you turned to last, or mean to turn to?",
        why: "Smaller firms often choose markets through personal ties and cooperation. That is a strength as long as you know it.",
        how: "Be frank: the reason that came first counts, not the one found later.",
        source: ilkevich("External factors, personal ties"),
      },
      {
        "tie-and-facts": "A person or a partner firm, and facts that we checked afterwards",
        tie: "A person or a partner firm, without checking further",
        facts: "Facts that we compared between countries",
        enquiry: "An enquiry that came by itself",
        open: "Nothing has been decided yet",
      },
    ),
    levelItem(
      "navigator.social.upkeep",
      {
        question: "What happens to a contact abroad after the first meeting?",
        why: "A tie that nobody keeps up is lost within a year or with the person who had it.",
        how: "Take the last three people you met at a fair or on a visit. When did you last speak?",
        source: ilkevich("Recommendation 4"),
      },
      [
        "The card lies in a drawer.",
        "The person who met them writes once.",
        "The person who met them stays in touch when there is a reason.",
        "The contact is recorded with what was promised, and someone follows up by a date.",
        "The contact is recorded and known to two of us, and we give something back each year.",
      ],
    ),
    levelItem(
      "navigator.social.giving",
      {
        question: "What do you do for others abroad or for other exporters before you ask for something?",
        why: "Trust grows from what one gives first. It is the part of a network that can be planned.",
        how: "Think of tips, introductions, visits received, samples, references.",
        source: ilkevich("Recommendation 4"),
      },
      [
        "We have done nothing for anyone abroad so far.",
        "We answer when someone asks us for help.",
        "We have passed on a tip or an introduction in the last year.",
        "We pass on tips and introductions several times a year.",
        "We host visits or lead a group of firms, and others turn to us.",
      ],
    ),
  ]),
};
