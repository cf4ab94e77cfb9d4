import { COMPONENT_WORDS } from "@/lib/domain/antecedents/components";
import { indicatorItem } from "@/lib/domain/instruments/antecedents/indicator-item";
import type { Section } from "@/lib/domain/instruments/types";

/** Rows 25 to 29: prices abroad and what makes them possible. */
export const priceAdvantage: Section = {
  id: "price-advantage",
  title: COMPONENT_WORDS["price-advantage"].title,
  intro:
    "How your prices for other countries come about, and how free you are to change them. If you do not sell abroad yet, answer for the prices you would offer.",
  who: "Sales with whoever calculates prices and buys inputs",
  minutes: 3,
  items: [
    indicatorItem(
      "price-advantage.inputs",
      {
        question: "How well are you supplied with the inputs and raw materials that you need to compete?",
        why: "Price and delivery time abroad often hang on a single supplier.",
        how: "Take your three main inputs. How many suppliers could deliver each, and at what price?",
      },
      [
        "We often cannot get the inputs we need, or pay too much for them to compete.",
        "We depend on one supplier for our main inputs and know no other.",
        "We know other suppliers for our main inputs and have not tried them.",
        "We have two tested suppliers for each main input, at prices that let us compete abroad.",
        "We compare suppliers at home and abroad every year, and pay no more than our rivals do.",
      ],
    ),
    indicatorItem(
      "price-advantage.pricing",
      {
        question: "How do you set prices for other countries?",
        why: "A price taken over from home leaves out freight, duty, commission and what buyers there are used to.",
        how: "Take one product and one country. Could you show how its price comes about?",
      },
      [
        "We have no prices for other countries.",
        "We charge abroad what we charge at home, plus freight.",
        "We work out a price when an enquiry comes, each time anew.",
        "Each country has a price list with freight, duty, commission and margin worked out.",
        "Prices for each country rest on our costs, rivals' prices and the buyer's gain, and are reviewed yearly.",
      ],
    ),
    indicatorItem(
      "price-advantage.changing-prices",
      {
        question: "How free are you to change prices in a country once they are set?",
        why: "Exchange rates, costs and demand move. Whoever is tied to one price pays the difference.",
        how: "Look at your contracts and price lists. How soon, and for whom, could you change a price?",
      },
      [
        "We could not change a price abroad, or have none yet.",
        "We could change a price only at the risk of losing the customer or the dealer.",
        "We change prices abroad once a year, with the new list.",
        "Contracts and lists let us change prices within a quarter, and we know our lowest price.",
        "We change prices by country, customer and quantity within days, by rules set beforehand.",
      ],
    ),
    indicatorItem(
      "price-advantage.answering-prices",
      {
        question: "What happens in your firm when a rival changes prices abroad?",
        why: "A price cut that is noticed after months has already cost orders.",
        how: "Think of the last change that you heard of. How long did it take until you decided what to do?",
      },
      [
        "We would not notice if a rival changed prices abroad.",
        "We hear of a new price from customers who have left.",
        "We hear of a new price after some weeks, and then discuss what to do.",
        "Dealers or sales people report new prices within days, and one person decides on the answer.",
        "It is agreed beforehand how we answer which change, by price or otherwise, and it has worked.",
      ],
    ),
    indicatorItem(
      "price-advantage.expected-price",
      {
        question: "How well do your prices fit what customers in your countries expect to pay?",
        why: "Customers have a price in mind before they ask. If yours lies far off, they may not come back.",
        how: "Ask three customers or dealers what they would expect to pay, and compare it with your price.",
      },
      [
        "We do not know what customers abroad expect to pay.",
        "Customers abroad tell us that we are too expensive, and we leave it at that.",
        "We give discounts until the price fits, and do not always earn by it.",
        "Our prices lie where customers in our countries expect them, and we earn by it.",
        "We plan product, cost and service from the price expected there, and earn by it in each country.",
      ],
    ),
  ],
};
