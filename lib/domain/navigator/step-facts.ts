import { NAVIGATOR_STEPS, type NavigatorStep } from "@/lib/domain/navigator/steps";
import type { StepStatus } from "@/lib/domain/navigator/types";
import type { SourceRef } from "@/lib/domain/sources";

/** One step in words. `review`: after how many months its answer should be looked at again (the portal's judgement). */
export type StepFacts = {
  step: NavigatorStep;
  number: number;
  title: string;
  asks: string;
  why: string;
  change: Record<StepStatus, string>;
  review: number;
  source: SourceRef;
};

const FACTS: Record<NavigatorStep, Omit<StepFacts, "step" | "number" | "source">> = {
  modes: {
    title: "Know how many ways there are",
    asks: "Which ways into a foreign market exist today, and which of them have you compared?",
    why: "The ways differ in cost, control and risk, and digital sales and partnerships keep adding new ones.",
    change: {
      open: "Before the plan names a way in, compare at least three of the twelve on one page.",
      partly: "Put the ways that you know side by side for your own products before you decide.",
      covered: "Enter a date at which you compare the ways again.",
    },
    review: 12,
  },
  model: {
    title: "Take the intended way apart",
    asks: "Which pieces does your way into the market consist of, and do they fit each other?",
    why: "A way in is a configuration: one piece that does not fit can cost what the others earn.",
    change: {
      open: "Name one way into one market, so that the rest of the plan has something to be held against.",
      partly: "Write the pieces of the intended way on a page, each with its cost and the person in charge.",
      covered: "Make every action of the plan point to the piece that it completes.",
    },
    review: 12,
  },
  internal: {
    title: "Look inside the firm",
    asks: "What in your own firm helps or hinders going abroad?",
    why: "Products, people, money, capacity and the owners' wishes decide which ways you can carry.",
    change: {
      open: "Go through the thirteen points inside the firm before you promise anything abroad.",
      partly: "Turn the gaps that you have talked about into actions with an owner and a date.",
      covered: "Set each action against the gap that it closes, and strike the ones that close none.",
    },
    review: 12,
  },
  "social-capital": {
    title: "Build contacts ahead of need",
    asks: "Which contacts abroad will you need, and who builds them before that day?",
    why: "Many markets are chosen through personal ties, and trust takes longer than a contract.",
    change: {
      open: "Begin with one action that brings you people: a joint visit, a fair, a mentor.",
      partly: "Decide which contacts the next step needs, and who keeps them up from now on.",
      covered: "Plan the contacts for the step after next.",
    },
    review: 6,
  },
  external: {
    title: "Look around the firm",
    asks: "What in the market, the trade and the rules helps or hinders you?",
    why: "What surrounds the firm can rule out a way in that the firm itself could carry.",
    change: {
      open: "Choose one country and gather facts on it before money is spent there.",
      partly: "Make a file of what you know of the country, with sources and dates, and fill its gaps.",
      covered: "Give each file on a market a date for its next review.",
    },
    review: 6,
  },
  scaling: {
    title: "Assess how fast you can grow abroad",
    asks: "How quickly can your way of working be repeated and enlarged in other countries?",
    why: "A model that cannot be repeated at a bearable cost stays an adventure, however well it starts.",
    change: {
      open: "Work out what double the orders would take before you look for more of them.",
      partly: "Add an action that relieves what would break first.",
      covered: "Write into the plan the limit at which you stop or invest.",
    },
    review: 12,
  },
  ecosystems: {
    title: "Check what partners and platforms can lend",
    asks: "Is it worth joining partners, networks or platforms for capacity and costly equipment?",
    why: "What can be used and paid by the hour need not be bought, but it ties you to somebody.",
    change: {
      open: "For the largest purchase in the plan, ask what using it without owning it would cost.",
      partly: "Compare joining with buying in figures, contract terms included.",
      covered: "Note for each partner or platform how you would leave it again.",
    },
    review: 12,
  },
  constraints: {
    title: "Assess entry under restrictions",
    asks: "Which restrictions apply to your goods, partners and payments, and what is the way round?",
    why: "Sanctions, licences and payment channels can close a way overnight and leave another open.",
    change: {
      open: "Have goods, partners and payments checked for the first country before you offer.",
      partly: "Name who checks before each offer, and keep the record.",
      covered: "Keep a second way in the plan, and follow changes as they come.",
    },
    review: 3,
  },
};

/** One step in words. What it is about is the source's; question, reason and what it changes are the portal's. */
export function stepFacts(step: NavigatorStep): StepFacts {
  const number = NAVIGATOR_STEPS.indexOf(step) + 1;
  const source: SourceRef = { id: "ilkevich-2025", where: `Recommendation ${number}`, judgement: true };
  return { step, number, ...FACTS[step], source };
}
