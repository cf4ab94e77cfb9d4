import { EXTERNAL_FACTORS } from "@/lib/domain/instruments/factors/external";
import { ilkevich } from "@/lib/domain/instruments/factors/ilkevich";
import { inFull } from "@/lib/domain/instruments/navigator/in-full";
import { levelItem, multipleItem } from "@/lib/domain/instruments/texts";
import type { Section } from "@/lib/domain/instruments/types";

/** Step 7 in full: what can be used without owning it. */
export const ecosystems: Section = {
  id: "ecosystems",
  title: "In full: partners, networks and shared equipment",
  intro:
    "Machines paid by use, capacity shared with partners, platforms that sell or produce: is it worth joining?",
  who: "Production and finance with the managing director",
  minutes: 3,
  items: inFull("ecosystems", [
    EXTERNAL_FACTORS.platforms,
    multipleItem(
      "navigator.ecosystems.looked-at",
      {
        question: "Which forms of access have you looked into for your firm?",
        why: "Each saves money up front and ties you to somebody in return.",
        how: "Tick a form when you know a provider and a price.",
        source: ilkevich("Recommendation 7"),
      },
      {
        "equipment-as-a-service": "Equipment paid by use instead of bought",
        "partner-capacity": "Capacity of a partner firm, at home or abroad",
        "contract-manufacturing": "A manufacturer who makes to your drawings",
        platform: "A platform or marketplace that brings orders",
        "shared-services": "Shared storage, transport, showroom or service abroad",
        cluster: "A group of firms that offers together",
      },
      { none: "None of them so far" },
    ),
    levelItem(
      "navigator.ecosystems.dependence",
      {
        question: "How do you judge what joining a partner or platform would tie you to?",
        why: "Access is worth having only when you can bear its price and could leave again.",
        how: "Think of fees, data, customers, exclusivity and notice.",
        source: ilkevich("Recommendation 7"),
      },
      [
        "We have not asked what joining would tie us to.",
        "We go by what the provider says.",
        "We have read one contract ourselves.",
        "We compare fees, data, exclusivity and notice before we join.",
        "We compare them before we join, and keep a second way open.",
      ],
    ),
  ]),
};

/** Step 8 in full: which restrictions apply, how they are checked, and what the other way is. */
export const constraints: Section = {
  id: "constraints",
  title: "In full: restrictions from outside",
  intro:
    "Which restrictions touch you, who checks them before an offer goes out, and what you would do if one fell.",
  who: "Sales with whoever handles customs and payments",
  minutes: 3,
  items: inFull("constraints", [
    EXTERNAL_FACTORS.restrictions,
    levelItem(
      "navigator.constraints.check",
      {
        question: "How do you check customers, goods and payments against restrictions?",
        why: "A check before the offer costs minutes. A check after delivery may cost the firm.",
        how: "Take your last offer abroad. Who checked what, where, and is there a record?",
        source: ilkevich("Recommendation 8"),
      },
      [
        "Nobody checks anything before an offer goes out.",
        "The carrier or the bank tells us if something is wrong.",
        "Someone looks up the country when it seems doubtful.",
        "Someone checks customer, goods and bank for each new customer and keeps the record.",
        "Each offer is checked and recorded, and a specialist is asked in doubtful cases.",
      ],
    ),
    levelItem(
      "navigator.constraints.second-way",
      {
        question: "What would you do if your most important market abroad closed tomorrow?",
        why: "Restrictions come without notice. A second way or market decides how much is lost.",
        how: "Think of stock, open invoices, staff and contracts there.",
        source: ilkevich("Recommendation 8"),
      },
      [
        "We have not thought about it.",
        "We would wait and hope that it opens again.",
        "We would look for other customers then.",
        "We know which customers elsewhere we would turn to, and what would be lost.",
        "We have a written plan, and contracts and stock are arranged to limit the loss.",
      ],
    ),
  ]),
};
