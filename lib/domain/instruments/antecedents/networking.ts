import { COMPONENT_WORDS } from "@/lib/domain/antecedents/components";
import { indicatorItem } from "@/lib/domain/instruments/antecedents/indicator-item";
import type { Section } from "@/lib/domain/instruments/types";

/** Rows 1 to 10: finding partners abroad and making use of them. */
export const networking: Section = {
  id: "networking",
  title: COMPONENT_WORDS.networking.title,
  intro:
    "Whom your firm knows abroad and what it makes of it. By “your countries” we mean those you work with; if there are none yet, the one or two you would try first.",
  who: "The managing director, with whoever looks after partners and customers",
  minutes: 6,
  items: [
    indicatorItem(
      "networking.new-partners",
      {
        question: "How do you look for new partners abroad?",
        why: "Firms that look for partners find other ones than firms that wait to be found.",
        how: "Count the firms abroad that you approached of your own accord in the last twelve months.",
      },
      [
        "We have never approached a firm abroad about working together.",
        "We talk with firms abroad that approach us, and look for none ourselves.",
        "We have looked for partners abroad once, for one country or one order.",
        "Each year we approach possible partners abroad from a list that we made ourselves.",
        "One person looks for partners abroad all year by written criteria, and we review what came of it.",
      ],
    ),
    indicatorItem(
      "networking.varied-partners",
      {
        question: "How many different kinds of contacts does your firm have abroad?",
        why: "Customers, suppliers, universities and agents each hear of other chances.",
        how: "Think of customers, dealers, suppliers, research partners, associations and former colleagues. With which kinds were you in touch this year?",
      },
      [
        "We have no contact with anyone abroad.",
        "We know one firm or person abroad and have nothing beyond that.",
        "We have several contacts abroad, all of one kind, such as dealers.",
        "We have contacts of three or more kinds abroad, and hear from them several times a year.",
        "We have contacts of many kinds in each of our countries, know who is missing and look for them.",
      ],
    ),
    indicatorItem(
      "networking.contacts-in-use",
      {
        question: "How do your contacts help you with the next step abroad?",
        why: "Of all points that the experts rated, this one came out highest.",
        how: "Take your last step abroad, or the one you plan. Whom did you ask, and what did it change?",
      },
      [
        "We take our steps abroad without asking anyone outside the firm.",
        "We know people who could help with a step abroad and have not asked them.",
        "A contact has helped us once, with a name, a tip or an introduction.",
        "Before each step abroad we ask our contacts for advice, names and introductions.",
        "We plan each step abroad together with contacts there, and they hear how it went.",
      ],
    ),
    indicatorItem(
      "networking.alliances-together",
      {
        question: "How do you keep an overview of all your partnerships, at home and abroad?",
        why: "Partnerships agreed one by one can get in each other's way, for example when two dealers serve one country.",
        how: "Write down all partners with what each may do, and in which country. How long does it take?",
      },
      [
        "We have no partners, or nobody could name them all.",
        "The managing director has all partnerships in mind, and nothing is written down.",
        "There is a list of partners with their contracts, and each is dealt with on its own.",
        "We go through all partnerships once a year and change those that get in each other's way.",
        "All partnerships follow one plan that says what each is for, and we add or end them by it.",
      ],
    ),
    indicatorItem(
      "networking.shared-learning",
      {
        question: "What happens when someone outside the firm tells you about a chance abroad?",
        why: "Whoever passes on what they see abroad also hears more from others.",
        how: "Think of the last tip about a tender, a customer or a new rule abroad. Who told whom, and what was done?",
      },
      [
        "No one outside the firm tells us about chances abroad.",
        "We hear of chances abroad now and then, and nothing is done about them.",
        "The person who hears of a chance abroad follows it up alone.",
        "Tips from contacts are noted, discussed in the firm and answered within days.",
        "We meet partners at fixed dates to exchange what each sees abroad, and work on chances together.",
      ],
    ),
    indicatorItem(
      "networking.entry-by-standing",
      {
        question: "What part do your contacts play when you choose the way into a country?",
        why: "Someone who knows you there can open ways that are closed to a stranger.",
        how: "Think of the last country you entered or looked at. Was it clear who there knows you, and whom they know?",
      },
      [
        "We have never asked ourselves who knows us in a country.",
        "We look at ways into a country first and see later whom we know there.",
        "For one country we chose the way in because we knew someone there.",
        "For each country we write down whom we know there before we choose the way in.",
        "We compare ways into a country by whom we know there, and build missing contacts before we enter.",
      ],
    ),
    indicatorItem(
      "networking.commitment",
      {
        question: "How far do you commit yourselves to chosen partners abroad?",
        why: "A firm's standing in a market grows with what it puts into a few ties.",
        how: "Think of time, visits, stock, training or joint products that you have given to one partner.",
      },
      [
        "We have no partner abroad for whom we would do more than for any other.",
        "We deliver to partners abroad as ordered and put in nothing beyond that.",
        "We have done something extra for one partner abroad, such as a training or a special version.",
        "We have chosen our main partners abroad, and each has a contact person and regular visits.",
        "With chosen partners abroad we plan years ahead and share cost, stock or development.",
      ],
    ),
    indicatorItem(
      "networking.trust",
      {
        question: "How do you win the trust of firms abroad that do not know you yet?",
        why: "Strangers cannot judge a small firm from far away. Someone whom both sides know can vouch for it.",
        how: "Think of the last firm abroad that said yes. What made it believe you?",
      },
      [
        "We have nothing and nobody that speaks for us abroad.",
        "We send our brochure and hope that it convinces.",
        "We name a customer at home when a firm abroad asks for references.",
        "Customers or partners abroad speak for us, and we ask them to before a first talk.",
        "Partners in each country introduce us in person, and we ask each year if they would do so again.",
      ],
    ),
    indicatorItem(
      "networking.unforeseen",
      {
        question: "What do you do when something unforeseen happens abroad, good or bad?",
        why: "With contacts on the spot, an order out of the blue or a partner who gives up can be turned to use.",
        how: "Think of the last surprise with a customer, a supplier or a rule abroad. How soon did you know, and who helped?",
      },
      [
        "Surprises abroad reach us too late to act on them.",
        "We wait and see if the matter settles by itself.",
        "We phone around until someone abroad can tell us more.",
        "We know whom to call in each country and decide together within days.",
        "Contacts warn us of their own accord, and more than once we gained business from a surprise.",
      ],
    ),
    indicatorItem(
      "networking.follow-or-open",
      {
        question: "What do you do to reach a chance in a country that is new to you?",
        why: "Two ways need no large budget: following a partner who is there already, or making new contacts for one clear chance.",
        how: "Think of each country that you entered or considered. Whom did you follow, or whom did you have to get to know?",
      },
      [
        "We have never followed anyone into a country or made contacts to reach a chance there.",
        "A customer or partner has asked us to come along, and we did not take it up.",
        "We have followed one customer or partner into a country.",
        "We ask customers and partners where they are going, and follow where it suits us.",
        "We follow partners where it suits us, and make new contacts within months where a chance calls for them.",
      ],
    ),
  ],
};
