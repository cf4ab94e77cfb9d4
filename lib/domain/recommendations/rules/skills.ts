import { drawnFrom } from "@/lib/domain/recommendations/rule-texts";
import type { Rule } from "@/lib/domain/recommendations/types";

/** Advice on experience, knowledge and skill, and on running and renewing the firm at once. */
export const SKILL_RULES: readonly Rule[] = [
  {
    id: "skills-who-knows-what",
    title: "Write down who must know what about business abroad",
    triggers: [{ kind: "component", component: "assets", need: 2 / 3 }],
    why: "What one person has lived through abroad is the firm's only while others share it. Skills that nobody uses are lost again.",
    how: [
      "List ten things that somebody must be able to do abroad, such as quote, clear, complain.",
      "Enter for each who can, who stands in and when it was last done.",
      "Close one gap a quarter, by doing it beside somebody who can.",
    ],
    inside: "Heads of departments, an hour each quarter.",
    agency: "Placements of a few days with an experienced firm.",
    effort: "small",
    theme: "people",
    services: ["mentor-experience", "training"],
    expects: [
      "antecedent.assets.knowledge",
      "antecedent.assets.skill",
      "competence.personal.experience.team",
    ],
    knowledge: [],
    innovations: [],
    source: drawnFrom("rezvani-2024", "component assets; the individual level"),
  },
  {
    id: "skills-run-and-renew",
    title: "Keep half a day a week free for what is new abroad",
    triggers: [
      {
        kind: "level",
        item: "factor.internal.ambidexterity",
        atMost: 3,
        because: "Daily business leaves little time to build something new.",
        need: 1 / 2,
      },
    ],
    why: "Running the firm and changing it pull at the same people. Without a fenced time, the urgent wins each week.",
    how: [
      "Choose the half day, and let somebody else answer calls.",
      "Name one thing to be finished in it within three months.",
      "Tell the others what came of it.",
    ],
    inside: "Two or three people, half a day a week.",
    agency: "A mentor who asks once a month what was finished.",
    effort: "small",
    theme: "organisation",
    services: ["mentor-experience"],
    expects: ["factor.internal.ambidexterity"],
    knowledge: [],
    innovations: ["management"],
    source: drawnFrom("ilkevich-2025", "internal factors, organisational ambidexterity"),
  },
  {
    id: "skills-one-digital-order",
    title: "Carry one order from abroad through your systems without paper",
    triggers: [
      {
        kind: "level",
        item: "antecedent.technology-product.it-use",
        atMost: 2,
        because: "Your work runs mainly on paper, telephone and mail.",
        need: 1 / 2,
      },
      {
        kind: "level",
        item: "factor.internal.digital-model",
        atMost: 2,
        because: "Little of your business with a customer runs digitally.",
        need: 1 / 2,
      },
    ],
    why: "Partners abroad expect figures and dates at once. One order without paper shows which step breaks, and which tool is worth its price.",
    how: [
      "Follow one order from enquiry to invoice, and mark each paper and each copy by hand.",
      "Replace the two that cost most time.",
      "Let a partner abroad see the state of the order online.",
    ],
    inside: "Office and dispatch, two weeks beside daily work.",
    agency: "Grants for digital tools, and advice on the choice of them.",
    effort: "medium",
    theme: "products",
    services: ["finance", "advice"],
    expects: ["antecedent.technology-product.it-use", "factor.internal.digital-model"],
    knowledge: [],
    innovations: ["process"],
    source: drawnFrom("rezvani-2024", "component technology and product"),
  },
];
