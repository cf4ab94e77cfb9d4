import { activityItem, MANAGEMENT_ITEMS } from "@/lib/domain/knowledge-innovation/items";
import { drawnFrom, says } from "@/lib/domain/recommendations/rule-texts";
import type { Rule } from "@/lib/domain/recommendations/types";

const { sharingWays, problems, involvement } = MANAGEMENT_ITEMS;

/** Advice on ways of sharing knowledge, and on the problems that firms name. */
export const SHARING_RULES: readonly Rule[] = [
  {
    id: "sharing-monthly-hour",
    title: "Hold a fixed hour a month on what you learnt abroad",
    triggers: [
      {
        kind: "missing",
        item: sharingWays,
        noneOf: ["meetings"],
        because: "You did not name regular meetings among the ways in which you share knowledge.",
        need: 2 / 3,
      },
    ],
    why: "A message passes on a fact; talk clears up what it means. A fixed date makes sure that it happens in busy months too.",
    how: [
      "Fix one hour a month, the same day, with sales, production, shipping and accounts.",
      "Each brings one thing learnt from a customer, supplier or competitor abroad.",
      "End with one thing that you change, with a name and a date.",
    ],
    inside: "The managing director opens it and keeps to the hour.",
    agency: "Seminars at which several firms do the same.",
    effort: "small",
    expects: [sharingWays, activityItem("dissemination")],
    knowledge: [],
    innovations: ["marketing", "management", "process"],
    source: says("linder-2024", "Section 5, regular meetings and seminars"),
  },
  {
    id: "sharing-beyond-mail",
    title: "Move knowledge about customers from mailboxes to a shared platform",
    triggers: [
      {
        kind: "missing",
        item: sharingWays,
        noneOf: ["platform"],
        because: "You did not name an internal network or shared platform among the ways in which you share.",
        need: 1 / 2,
      },
    ],
    why: "A mail reaches those whom the sender thought of. In a shared place the person who needs the answer next year finds it too.",
    how: [
      "Choose one kind of note to start with: visits, or claims from abroad.",
      "Write these for three months in the shared place only, and mail no more than the link.",
      "Ask after three months who found something there, and add the next kind.",
    ],
    inside: "One person sets it up and helps the others for a week.",
    agency: "Advice on tools that suit a small firm.",
    effort: "medium",
    expects: [sharingWays, activityItem("storage"), activityItem("dissemination")],
    knowledge: [],
    innovations: ["management", "process"],
    source: drawnFrom("linder-2024", "Section 2, question 13"),
  },
  {
    id: "sharing-joint-project",
    title: "Run one project abroad with people from two departments",
    triggers: [
      {
        kind: "missing",
        item: sharingWays,
        noneOf: ["projects"],
        because: "You did not name joint projects among the ways in which you share knowledge.",
        need: 1 / 2,
      },
    ],
    why: "What people know without being able to write it down passes on only where they work together. Few firms use this way, and it needs no tool.",
    how: [
      "Choose a task of about two months, such as adapting a product or opening a channel.",
      "Give it to one person who knows customers and one who knows the product.",
      "Let both tell together at the end what they would do differently.",
    ],
    inside: "A day a week for two people, for two months.",
    agency: "Projects in which firms, students or universities take part.",
    effort: "medium",
    expects: [sharingWays, activityItem("dissemination"), activityItem("use")],
    knowledge: [],
    innovations: ["product", "process"],
    source: drawnFrom("linder-2024", "Section 2, question 13"),
  },
  {
    id: "problem-information",
    title: "Use the help that exists for finding information on foreign markets",
    triggers: [
      {
        kind: "chosen",
        item: problems,
        anyOf: ["information"],
        because: "You named finding information on foreign markets as a problem.",
        need: 1,
      },
    ],
    why: "Most firms have this problem, and many do not know who is paid to help them with it. An hour with the right person replaces a week of searching.",
    how: [
      "Write your three most urgent questions, each with the country and the product code.",
      "Take them to the agency, the chamber and the trade office in that country.",
      "Note who answered well, and keep the name for the next question.",
    ],
    inside: "One person collects the questions and keeps the list of names.",
    agency: "Answers or passes on questions, and trains in finding and filling gaps.",
    effort: "small",
    expects: [problems, activityItem("collection")],
    knowledge: ["market", "competitors"],
    innovations: ["marketing", "management"],
    source: says("achtenhagen-2011", "Table 12, area M"),
  },
  {
    id: "problem-motive",
    title: "Make it worth a person's while to pass knowledge on",
    triggers: [
      {
        kind: "chosen",
        item: problems,
        anyOf: ["motive"],
        because: "You answered that people have no fixed way or no reason to share.",
        need: 1,
      },
    ],
    why: "People keep to themselves what earns them nothing and may cost them their standing. It takes a place where sharing happens and a sign that it counts.",
    how: [
      "Ask three people in private what keeps them from sharing.",
      "Give working time for it, and name the giver when an order comes of it.",
      "Make passing on part of the yearly talk with each who deals with other countries.",
    ],
    inside: "The management goes first and tells what it got wrong itself.",
    agency: "Examples from firms of your size.",
    effort: "small",
    expects: [problems, activityItem("dissemination")],
    knowledge: [],
    innovations: ["management"],
    source: drawnFrom("linder-2024", "Section 2, question 15"),
  },
  {
    id: "problem-tools",
    title: "Choose one simple tool for what you know about customers abroad",
    triggers: [
      {
        kind: "chosen",
        item: problems,
        anyOf: ["tools"],
        because: "You answered that fitting software or tools are missing.",
        need: 2 / 3,
      },
    ],
    why: "Without a tool that suits the work, notes stay in private files. The tool need not be large; it must be used by all who talk to customers.",
    how: [
      "Write down five things that it must do, such as search by country or work on a phone.",
      "Try two tools for two weeks, each with two people and real notes.",
      "Choose one, move the living notes and close the old files.",
    ],
    inside: "One person is in charge; those who use it decide.",
    agency: "Grants for digital tools and independent advice on the choice.",
    effort: "medium",
    expects: [problems, activityItem("storage")],
    knowledge: [],
    innovations: ["management", "process"],
    source: says("linder-2024", "Section 5, information systems"),
  },
  {
    id: "problem-involvement",
    title: "Give one member of the management the task and the hours",
    triggers: [
      {
        kind: "chosen",
        item: problems,
        anyOf: ["involvement"],
        because: "You answered that the management takes little part.",
        need: 1,
      },
      {
        kind: "level",
        item: involvement,
        atMost: 2,
        because:
          "You put the management's part in gathering and sharing knowledge on one of the two lowest levels.",
        need: 1,
      },
    ],
    why: "What nobody at the top asks about is dropped first. One name and four hours a month tell the firm that knowledge of other countries matters.",
    how: [
      "Name the person and write the hours into their calendar.",
      "Let this person report once a quarter what was learnt and what was decided with it.",
      "Visit one customer abroad with this person within half a year.",
    ],
    inside: "Four hours a month of one manager.",
    agency: "A mentor at the same level for this person.",
    effort: "small",
    expects: [involvement, problems],
    knowledge: [],
    innovations: ["marketing", "management", "process", "product"],
    source: says("linder-2024", "Section 5, involvement of management"),
  },
];
