import { levelItem, linder, multipleItem, singleItem } from "@/lib/domain/instruments/texts";
import type { Section } from "@/lib/domain/instruments/types";

const SOURCE = linder("Sections 2 and 5");

/** How the whole firm handles knowledge, and what stands in its way. */
export const management: Section = {
  id: "management",
  title: "How your firm handles knowledge",
  intro:
    "Now the firm as a whole, whatever the subject: how knowledge about other countries comes in, is kept, is passed on and put to use. Then what makes it hard.",
  who: "The managing director, best together with two or three colleagues",
  minutes: 5,
  items: [
    levelItem(
      "management.collection",
      {
        question: "As a whole firm, how do you gather knowledge about other countries?",
        why: "Getting information on foreign markets is the problem that firms name most often.",
        how: "Think of who gathers, from which sources, how often and with how many hours.",
        source: SOURCE,
      },
      [
        "Nobody has the task or the time to gather knowledge about other countries.",
        "People gather something when an enquiry or a problem forces them to.",
        "A few people gather information beside their work, each in their own way.",
        "Named people have hours and a list of sources for gathering it.",
        "We set each year what we need to know, who gathers it, and check what is still missing.",
      ],
    ),
    levelItem(
      "management.storage",
      {
        question: "As a whole firm, how do you keep knowledge so that others can find it?",
        why: "A fitting information system saves asking around, and survives the person who leaves.",
        how: "Let a colleague look for two things about a foreign country or customer. Watch how long it takes.",
        source: SOURCE,
      },
      [
        "Knowledge leaves the firm with the people who have it.",
        "Everyone keeps their own files, and others cannot get at them.",
        "There are shared folders without an agreed order.",
        "One shared system has an agreed order, and most people use it.",
        "One shared system can be searched by country and subject, has owners and is tidied regularly.",
      ],
    ),
    levelItem(
      "management.dissemination",
      {
        question: "As a whole firm, how do you pass on what someone has learnt about other countries?",
        why: "Fixed times for sharing work better than good intentions. Many firms lack a way and a reason to share.",
        how: "Look in the calendar. When was the last meeting in which someone shared such knowledge?",
        source: SOURCE,
      },
      [
        "What one person learns about other countries stays with that person.",
        "Knowledge is passed on when someone happens to ask.",
        "People forward messages and talk about it when there is a reason.",
        "There are fixed meetings in which people share what they have learnt.",
        "There are fixed meetings, newcomers are trained, and those who share are thanked or rewarded.",
      ],
    ),
    levelItem(
      "management.use",
      {
        question: "As a whole firm, how do you see to it that decisions rest on what is known?",
        why: "Knowledge pays when it changes offers, products and processes.",
        how: "Take the last three decisions about abroad. How many can you trace to something you knew?",
        source: SOURCE,
      },
      [
        "Decisions about other countries are made without looking at what is known.",
        "Whoever decides uses what they happen to remember.",
        "For large decisions we ask the people who might know.",
        "Proposals about other countries must say on what knowledge they rest.",
        "Proposals name their knowledge, and later we compare the outcome with what we thought we knew.",
      ],
    ),
    levelItem(
      "management.involvement",
      {
        question: "How far does the management itself take part in gathering and sharing knowledge?",
        why: "People share when they see that those at the top do it too and give time for it.",
        how: "Think of the last quarter: meetings attended, hours granted, questions asked by the management.",
        source: SOURCE,
      },
      [
        "The management has never spoken about knowledge of other countries.",
        "The management finds it useful but grants no time for it.",
        "The management grants time when someone asks for it.",
        "The management takes part in the meetings and names people in charge.",
        "The management reports what it has learnt itself, sets aims for it and follows them up.",
      ],
    ),
    multipleItem(
      "management.sharing-ways",
      {
        question: "In which ways do people in your firm share knowledge?",
        why: "We show your answer beside those of 179 firms. Talking in person clears up what messages leave open.",
        how: "Tick the ways used in the last three months.",
        source: linder("Section 2, question 13"),
      },
      {
        messages: "By e-mail and messenger",
        platform: "In an internal network or a shared platform",
        meetings: "In regular meetings or seminars",
        projects: "By working on projects together",
      },
      { none: "In none of these ways" },
    ),
    singleItem(
      "management.policy-fit",
      {
        question: "Does the way you handle knowledge fit the way you work abroad, or plan to?",
        why: "It shows if you see a need to change. We set it beside the answers of other firms.",
        how: "Answer from your own impression. There is no right answer.",
        source: linder("Section 2, question 14"),
      },
      {
        "entirely-right": "It fits perfectly, and we would change nothing.",
        "in-line": "It fits by and large.",
        wrong: "It does not fit, and we would do it differently.",
        "no-opinion": "We have no opinion on that.",
      },
    ),
    multipleItem(
      "management.problems",
      {
        question: "What makes it hard for your firm to handle knowledge about other countries?",
        why: "Each problem has its own remedy, so your answer changes what we recommend.",
        how: "Tick what has cost you time, money or an order.",
        source: linder("Section 2, question 15"),
      },
      {
        information: "Finding and getting information on foreign markets",
        motive: "People have no fixed way or no reason to share",
        tools: "Fitting software or tools are missing",
        involvement: "The management takes little part",
      },
      { none: "None of these", "hard-to-say": "It is hard to say" },
    ),
    multipleItem(
      "management.difficulties",
      {
        question: "Which difficulties have you met abroad, or do you expect to meet?",
        why: "We show your answer beside those of 179 firms that were asked the same.",
        how: "If you work abroad, tick what you have met. If not, tick what you expect.",
        source: linder("Section 2, question 10"),
      },
      {
        competition: "Competition is fierce",
        logistics: "Transport, customs or delivery",
        sanctions: "Sanctions or trade restrictions",
        coordination: "Those who take part and those who organise do not work together well",
        managing: "Steering the whole undertaking",
        communication: "Language and understanding each other",
      },
      { none: "None of these" },
    ),
  ],
};
