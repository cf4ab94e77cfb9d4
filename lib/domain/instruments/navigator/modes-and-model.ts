import { ilkevich } from "@/lib/domain/instruments/factors/ilkevich";
import { inFull } from "@/lib/domain/instruments/navigator/in-full";
import { levelItem, multipleItem, singleItem } from "@/lib/domain/instruments/texts";
import type { Section } from "@/lib/domain/instruments/types";
import { ENTRY_MODE_FACTS } from "@/lib/domain/reference/entry-modes";

const MODES = Object.fromEntries(
  ENTRY_MODE_FACTS.map(({ id, name, explanation }) => [id, `${name}: ${explanation}`]),
);

/** Step 1 in full: which ways the firm knows and keeps an eye on. */
export const modes: Section = {
  id: "modes",
  title: "In full: the ways into a market",
  intro: "Twelve ways to be in a foreign market, buying included. Which of them have you really looked at?",
  who: "The managing director with sales and purchasing",
  minutes: 3,
  items: inFull("modes", [
    multipleItem(
      "navigator.modes.weighed",
      {
        question: "Which of these ways have you weighed up for your own firm?",
        why: "A way that was never looked at cannot be chosen, even if it would cost less.",
        how: "Tick a way when you could name two points for it and two against it.",
        source: ilkevich("Recommendation 1"),
      },
      MODES,
      { none: "None of them so far" },
    ),
    levelItem(
      "navigator.modes.renewal",
      {
        question: "How do you keep up with new ways into foreign markets?",
        why: "Digital sales, platforms and partnerships have changed what a small firm can do, and go on changing it.",
        how: "Think of the last new way that you heard of, and from whom.",
        source: ilkevich("Recommendation 1"),
      },
      [
        "We do not keep up with new ways into markets.",
        "We notice a new way when somebody offers it to us.",
        "We hear of new ways at fairs or from other firms.",
        "Someone reports once a year on how firms of our trade go abroad now.",
        "Someone reports each year, and we try out a new way on a small scale.",
      ],
    ),
  ]),
};

/** Step 2 in full: the intended way as a configuration of choices. */
export const model: Section = {
  id: "model",
  title: "In full: your intended way",
  intro:
    "One way into one market is a set of choices that have to fit each other. Name the way that you intend, then look at its pieces.",
  who: "The managing director with sales and whoever keeps the accounts",
  minutes: 4,
  items: inFull("model", [
    singleItem(
      "navigator.model.intended",
      {
        question: "Which way into your next market do you intend to take?",
        why: "All further steps are held against this intention. It may change.",
        how: "If several are open, take the one that you would choose today.",
        source: ilkevich("Recommendation 2"),
      },
      { ...MODES, none: "None yet" },
    ),
    multipleItem(
      "navigator.model.pieces",
      {
        question: "Which pieces of the intended way are settled and written down?",
        why: "What is not settled is usually settled by the other side, or by the first problem.",
        how: "Tick a piece when a colleague could read it tomorrow without asking you.",
        source: ilkevich("Recommendation 2"),
      },
      {
        customer: "Who buys there, and why from you",
        work: "Who does which part of the work, at home and there",
        resources: "How much money and how many hours it takes until the first income",
        control: "What you decide yourself and what a partner decides",
        risk: "What can go wrong, and what you would do then",
        exit: "How you would step back, and what that would cost",
        measure: "How you will see whether it works, and when",
      },
      { none: "None of them so far" },
    ),
    multipleItem(
      "navigator.model.strategies",
      {
        question: "Which of these strategies do you have in writing?",
        why: "In research these three carry the effect of strengths and markets over to export results.",
        how: "A page is enough if it names an aim, a way and a date. A slogan is not.",
        source: ilkevich("Mediators of export performance"),
      },
      {
        business: "A business strategy: what you sell to whom, and why you win",
        marketing: "A strategy for marketing abroad: markets, offer, price, channels",
        innovation: "A strategy for innovation: what you will renew, and how",
      },
      { none: "None of these" },
    ),
    levelItem(
      "navigator.model.risk-return",
      {
        question: "How does the likely profit of your next market compare with what you could lose there?",
        why: "Risk and profit of entry are two points to weigh before going early.",
        how: "Set the profit of the first three years beside the money, time and reputation at stake.",
        source: ilkevich("Early internationalisation"),
      },
      [
        "We could lose more than the firm can bear.",
        "The likely loss is larger than the likely profit.",
        "Profit and loss look about equal.",
        "The likely profit is larger, and the firm could bear the loss.",
        "The likely profit is much larger, and the loss would hardly be felt.",
      ],
    ),
  ]),
};
