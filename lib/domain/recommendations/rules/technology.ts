import { drawnFrom, moves } from "@/lib/domain/recommendations/rule-texts";
import type { Rule } from "@/lib/domain/recommendations/types";

const R = "antecedent.resources";
const T = "antecedent.technology-product";

/** Advice on products that travel and are hard to copy. */
export const TECHNOLOGY_RULES: readonly Rule[] = [
  {
    id: "technology-easy-to-adapt",
    title: "Build one product so that a version for a new country takes weeks",
    triggers: [
      { kind: "component", component: "technology-product", need: 2 / 3 },
      {
        kind: "low",
        items: [`${T}.adapting`, `${T}.made-to-order`, `${T}.renewal`],
        because: "Products are hard to renew or to fit to another country.",
        need: 2 / 3,
      },
    ],
    why: "Technology and product weigh most with the experts of the panel. A product made of parts that can be swapped serves small markets at a bearable cost.",
    how: [
      "List what three countries would want changed: voltage, size, language, mark, look.",
      "Split the product into what stays and what is swapped.",
      "Make the swap once for a real customer, and write down hours and cost.",
    ],
    inside: "Design and production, with a customer abroad to try it on.",
    agency: "Programmes for development, and testing bodies.",
    effort: "large",
    theme: "products",
    services: ["finance", "advice"],
    expects: [`${T}.adapting`, `${T}.made-to-order`, ...moves("product-features", "use")],
    knowledge: ["product-features"],
    innovations: ["product"],
    source: drawnFrom("rezvani-2024", "component technology and product, highest mean"),
  },
  {
    id: "technology-hard-to-copy",
    title: "Make one part of what you sell hard to find elsewhere",
    triggers: [
      {
        kind: "low",
        items: [`${T}.uniqueness`, `${R}.technology`],
        because: "What you sell, or what you make it with, is easily found elsewhere.",
        need: 1 / 2,
      },
    ],
    why: "Without something of your own, price decides. It can be a part, a process, data or a service around a common product.",
    how: [
      "Ask five customers what they could not get elsewhere from you.",
      "Choose one point, and plan for a year how to widen the lead.",
      "Protect it by right, by secrecy or by speed, and say which.",
    ],
    inside: "Design with sales, a plan for a year.",
    agency: "Research partners, and advice on rights.",
    effort: "large",
    theme: "products",
    services: ["network", "advice"],
    expects: [`${T}.uniqueness`, "competence.organisation.innovativeness.technology"],
    knowledge: ["competitor-technologies"],
    innovations: ["product"],
    source: drawnFrom("rezvani-2024", "component technology and product"),
  },
];
