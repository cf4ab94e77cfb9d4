import { ilkevich } from "@/lib/domain/instruments/factors/ilkevich";
import { management } from "@/lib/domain/instruments/knowledge-innovation/management";
import { levelItem, sharedItem, singleItem } from "@/lib/domain/instruments/texts";

const SOURCE = ilkevich("Recommendation 3, internal factors");

/** The stage of the firm's life with foreign markets; `outside` is the portal's word for a firm that is on none of them. */
export const LIFE_CYCLE_STAGE = singleItem(
  "stage.life-cycle",
  {
    question: "Which stage describes your business in other countries best today?",
    why: "Each stage asks for other work. All four together take two to three years at least, even in the fastest trades.",
    how: "Choose by what you do now, not by what you hope for. Firms move up, fall back and rise again.",
    source: ilkevich("Life-cycle stages"),
  },
  {
    outside: "We do nothing about other countries now, or have stopped.",
    preparation: "We prepare: we look at markets, products and people, and have no sales there yet.",
    launch: "We have begun: first customers or partners in a first market.",
    growth: "We grow: repeat orders, more customers or further markets each year.",
    consolidation: "We settle: a stable business abroad that we tidy, defend and make more profitable.",
  },
);

/**
 * Factors inside the firm that bear on how it enters a market. The level rises with the amount of what the key names;
 * more is not always a push abroad (`growth-at-home` holds back, `unused-capacity` pushes).
 */
export const INTERNAL_FACTORS = {
  innovativeness: levelItem(
    "factor.internal.innovativeness",
    {
      question: "How strong is your firm in bringing out new products or ways of working?",
      why: "Firms that innovate tend to choose ways into a market that commit more of their own resources.",
      how: "Look at the last three years. Count what customers could notice, not ideas.",
      source: SOURCE,
    },
    [
      "We have brought out nothing new in the last three years.",
      "We changed small things when a customer asked for it.",
      "We have brought out one new product or way of working in three years.",
      "We bring out something new each year, and people have time for it.",
      "We bring out new things before our rivals do, each year, with a budget of its own.",
    ],
  ),
  productLine: levelItem(
    "factor.internal.product-line",
    {
      question: "How well does your product line suit customers in other countries as it is?",
      why: "A line that travels well makes it worth putting more money and people into a market.",
      how: "Think of size, standards, language, service, spare parts and what the competition there offers.",
      source: SOURCE,
    },
    [
      "Nothing that we sell could be used abroad without being made anew.",
      "One product could be sold abroad after costly changes.",
      "Several products could be sold abroad after changes that we know how to make.",
      "Our main products suit other countries with new labels, manuals or settings.",
      "Our main products are in use abroad, and few others offer the same.",
    ],
  ),
  promotion: levelItem(
    "factor.internal.promotion",
    {
      question: "How able are you to make your products known in another country?",
      why: "Being able to promote abroad is one of four strengths that go with deeper ways into a market.",
      how: "Think of language, material, online presence, fairs, budget and a person who looks after it.",
      source: SOURCE,
    },
    [
      "Everything that we show customers is in our own language and for the home market.",
      "A translated page or brochure exists, and nobody looks after it.",
      "We have been at a fair abroad or run one campaign for another country.",
      "A named person runs promotion for one country with a yearly budget.",
      "We run promotion in several countries, measure enquiries and move the budget accordingly.",
    ],
  ),
  stepUp: levelItem(
    "factor.internal.step-up",
    {
      question: "If orders from abroad rose sharply within half a year, how much could you serve?",
      why: "Firms able to step up exports can choose modes that need volume and commitment.",
      how: "Think of people who can handle foreign orders, of production, of cash until payment and of transport.",
      source: SOURCE,
    },
    [
      "We could not serve any more orders from abroad than today.",
      "We could serve a few more by leaving other work undone.",
      "We could serve half as many again with overtime and temporary help.",
      "We could double within half a year, and we know what it would take.",
      "We could double within weeks: people, cash and suppliers are arranged.",
    ],
  ),
  managersExperience: levelItem(
    "factor.internal.managers-experience",
    {
      question: "How much experience of business in other countries do your managers have?",
      why: "A team with experience steers risk and investment differently, and can handle more demanding modes.",
      how: "Count the people who decide today. Work, study and long stays abroad count; holidays do not.",
      source: SOURCE,
    },
    [
      "None of our managers has ever dealt with a customer or supplier abroad.",
      "One of them has dealt with foreign customers or suppliers now and then.",
      "One of them has looked after foreign business for some years.",
      "Several of them have run foreign business, here or in another firm.",
      "Several of them have built up business in more than one country and lived abroad.",
    ],
  ),
  ambidexterity: levelItem(
    "factor.internal.ambidexterity",
    {
      question: "How well can your firm run the daily business and build something new at the same time?",
      why: "Smaller firms find this harder and pay more for it, and a new market demands both at once.",
      how: "Think of your last larger change. What happened to delivery times and quality meanwhile?",
      source: SOURCE,
    },
    [
      "The daily business takes everyone's time, and new things do not get done.",
      "New things get done in the evening by one person.",
      "New things get done as projects, and the daily business suffers meanwhile.",
      "People have hours set aside for new things, and the daily business keeps its pace.",
      "Some people run and others build, they swap what they learn, and both keep their targets.",
    ],
  ),
  digitalModel: levelItem(
    "factor.internal.digital-model",
    {
      question: "How much of your business with a customer runs digitally, from first contact to service?",
      why: "What runs digitally can cross a border without an office there.",
      how: "Follow one order: enquiry, offer, order, payment, delivery notice, service.",
      source: SOURCE,
    },
    [
      "Everything runs by telephone, paper and visits.",
      "A website and e-mail bring enquiries, and everything else runs by hand.",
      "Offers and orders are handled in one system, and customers do not see it.",
      "Customers can order, pay and follow their order online.",
      "Customers abroad order, pay and get service online, in their language and currency.",
    ],
  ),
  unusedCapacity: levelItem(
    "factor.internal.unused-capacity",
    {
      question: "How much of your capacity to make or deliver stands unused over the year?",
      why: "Idle capacity is one of the reasons for which firms look abroad early.",
      how: "Take machines and people over the last twelve months, not the worst or best week.",
      source: SOURCE,
    },
    [
      "Nothing is free, and customers already wait.",
      "Less than one tenth is free.",
      "Between one tenth and one fifth is free.",
      "Between one fifth and two fifths are free.",
      "More than two fifths are free.",
    ],
  ),
  growthAtHome: levelItem(
    "factor.internal.growth-at-home",
    {
      question: "How much room to grow do you still see in your home market?",
      why: "Room at home is weighed against going abroad early. Much room may be a good reason to wait.",
      how: "Think of the next three years with the products you have.",
      source: SOURCE,
    },
    [
      "Our home market shrinks, and we will sell less there.",
      "Our home market stands still, and we can hold what we have.",
      "We can grow at home as fast as prices rise.",
      "We can grow at home by a tenth each year with what we have.",
      "We can double at home in three years and have not begun to do so.",
    ],
  ),
  ownersView: levelItem(
    "factor.internal.owners-view",
    {
      question: "How do the owners see chances in other countries?",
      why: "Whether owners want to go decides more than most figures, and not every firm should go.",
      how: "Ask each owner before you answer. If they differ, take the most hesitant one.",
      source: SOURCE,
    },
    [
      "The owners want no business in other countries.",
      "The owners accept orders from abroad that come by themselves.",
      "The owners are curious and want to see figures first.",
      "The owners want to go abroad and have set money and time aside.",
      "The owners see the firm's future abroad and work on it themselves every week.",
    ],
  ),
  finance: levelItem(
    "factor.internal.finance",
    {
      question: "How easily could you pay for a step abroad that brings no income for a year?",
      why: "Capital costs smaller firms more, so a slow or costly mode weighs more heavily on them.",
      how: "Think of own cash, bank, investors and export credit. Ask your bank what it would cost.",
      source: ilkevich("Recommendation 3, cost of capital"),
    },
    [
      "We could not raise money for it at any price we could earn back.",
      "We could borrow for it at a price that would eat up the profit.",
      "We could pay for a small step and would feel it in daily business.",
      "We could pay for it from cash or a loan on ordinary terms.",
      "The money is set aside or agreed, with a reserve for a second year.",
    ],
  ),
  knowledge: sharedItem(management, "management.collection"),
  network: levelItem(
    "factor.internal.network",
    {
      question: "How good are the contacts that your firm has in other countries?",
      why: "Ties open doors, bring news and carry trust into a market before the firm itself is known there.",
      how: "Count people who would call back this week, at customers, suppliers, partners, agencies or among friends.",
      source: SOURCE,
    },
    [
      "We know nobody in another country.",
      "We know a few people by name from a fair or a visit.",
      "A few people abroad answer our questions when we ask.",
      "Contacts in one country pass on customers and news without being asked.",
      "Contacts in several countries pass on customers, and several of us keep them up.",
    ],
  ),
} as const;
