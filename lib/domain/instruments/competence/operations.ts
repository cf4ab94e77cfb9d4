import { leveled } from "@/lib/domain/instruments/competence/item";
import type { Section } from "@/lib/domain/instruments/types";

/** What each activity abroad takes: the competences of the source's Table 11 that no other section asks for. */
export const operations: Section = {
  id: "operations",
  title: "What each way abroad takes",
  intro:
    "Buying abroad takes other skills than exporting, and exporting others than a plant in another country. Answer for business across borders; where there is none yet, for what you could do today.",
  who: "The heads of purchasing, production, sales and finance",
  minutes: 5,
  items: [
    leveled(
      "activity.purchasing",
      "Table 11",
      {
        question: "How well do you handle orders to suppliers in other countries?",
        why: "Buying abroad is often the first step, and order handling is the skill it takes.",
        how: "Follow one order from the choice of supplier to payment. If you buy at home only, think it through.",
      },
      [
        "We have never ordered from another country and would not know how.",
        "We order through a dealer who takes care of everything.",
        "We order directly now and then and solve problems as they come.",
        "We order directly by a fixed procedure with checks on time, quality and papers.",
        "We compare suppliers in several countries, measure them and develop the best ones.",
      ],
    ),
    leveled(
      "activity.negotiation",
      "Table 11",
      {
        question: "How well do you negotiate contracts with partners in other countries?",
        why: "Terms of delivery, payment and law decide who bears the loss when something goes wrong.",
        how: "Look at your last contract across a border. Which terms did you set yourselves?",
      },
      [
        "We have never negotiated a contract across a border.",
        "We sign the terms of the other side.",
        "We change single terms such as price or date.",
        "We negotiate delivery, payment, liability and law with a prepared aim.",
        "We have standard contracts for other countries, tested in disputes and revised.",
      ],
    ),
    leveled(
      "activity.production",
      "Table 11",
      {
        question: "How well could your production serve steady orders from abroad?",
        why: "Late or uneven deliveries end a young business abroad faster than a high price.",
        how: "Think of capacity, versions, batch sizes, peaks and supply of parts.",
      },
      [
        "Production is at its limit with orders from home.",
        "We could make a single order for abroad with overtime.",
        "We can make small orders for abroad beside our normal work.",
        "Capacity and versions for abroad are planned, and dates are kept.",
        "We can widen capacity for abroad within weeks at a known cost.",
      ],
    ),
    leveled(
      "activity.distribution",
      "Table 11",
      {
        question: "How well do you get your product to customers in other countries?",
        why: "Whoever exports directly is in charge of the way to the customer's door.",
        how: "Think of carriers, stock, customs, returns and delivery times.",
      },
      [
        "We have never delivered to another country.",
        "The customer collects, or a carrier decides everything.",
        "We arrange each delivery abroad anew.",
        "Fixed carriers, papers and times serve our main country.",
        "Stock, routes and returns for several countries are run by figures and improved.",
      ],
    ),
    leveled(
      "activity.after-sales",
      "Table 11",
      {
        question: "How are customers in other countries served after the sale?",
        why: "Agents sell what they need not be ashamed of later. Service is what you owe them.",
        how: "Imagine a failure at a customer's abroad tomorrow. Who does what, and how fast?",
      },
      [
        "There is no service outside our country.",
        "We send a spare part if somebody complains.",
        "We help by phone and travel there in hard cases.",
        "Service, parts and manuals are arranged with a partner in our main country.",
        "Service in each country has agreed times, trained people and a record of each case.",
      ],
    ),
    leveled(
      "activity.quality",
      "Table 11",
      {
        question: "How reliable is the quality of your products and of the way you make them?",
        why: "A partner who develops or makes something with you stakes its own name on your quality.",
        how: "Think of rejects, complaints, tests, certificates and how you deal with errors.",
      },
      [
        "We check quality only when a customer complains.",
        "We inspect the finished product by eye.",
        "We test products by a list and repair what fails.",
        "Tests accompany each step of production, and a certificate or audit confirms it.",
        "Quality figures improve year by year, and demanding customers audit and praise us.",
      ],
    ),
    leveled(
      "activity.management",
      "Table 11",
      {
        question: "Do you have people who could run a unit of the firm in another country?",
        why: "A plant or team abroad needs someone on site whom you trust and who decides alone.",
        how: "Name the person, the deputy here and what each of them has led before.",
      },
      [
        "Nobody could be spared or would be able to lead a unit abroad.",
        "One person might do it and has never led a unit.",
        "One person has led a team elsewhere or at a distance.",
        "Named people are ready to lead a unit abroad, and their work here is covered.",
        "We already lead a unit in another country and train the next ones to do so.",
      ],
    ),
    leveled(
      "activity.brand",
      "Table 11",
      {
        question: "How well is your brand known in other countries, and what is it known for?",
        why: "A known brand draws customers and staff to a unit abroad.",
        how: "Ask people of the trade there which names they know, and what they say about yours.",
      },
      [
        "Nobody outside our country knows our name.",
        "A few customers abroad know our name.",
        "Our name is known among firms of the trade in one country.",
        "In our main country our name stands for something that we chose.",
        "Our brand is known in several countries, protected and looked after by plan.",
      ],
    ),
    leveled(
      "activity.finance",
      "Table 11",
      {
        question: "How long could your firm bear an investment abroad before it pays back?",
        why: "Production abroad costs long before it earns. Firms with little reserve must recover money soon.",
        how: "Think of reserves, credit lines and what a bank would say.",
      },
      [
        "We could not bear any cost abroad without an immediate return.",
        "We could bear small costs such as a fair for a few months.",
        "We could bear the entry into one country for about a year.",
        "Money for one country is secured for two years, and the bank is on board.",
        "We could fund a unit abroad for several years and absorb its failure.",
      ],
    ),
  ],
};
