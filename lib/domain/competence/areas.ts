import type { SourceRef } from "@/lib/domain/sources";

/** The four areas of competence of the POMI model, in the source's order. */
export const COMPETENCE_AREAS = ["personal", "organisation", "market", "institutions"] as const;
export type CompetenceArea = (typeof COMPETENCE_AREAS)[number];

/** How an area is called and explained to a firm. `letter` is its place in the model's name. */
export const AREA_WORDS: Readonly<Record<CompetenceArea, { letter: string; name: string; about: string }>> = {
  personal: {
    letter: "P",
    name: "Personal outlook",
    about: "What the people who run the firm have lived through, understand and want.",
  },
  organisation: {
    letter: "O",
    name: "The firm's own strengths",
    about: "What the firm as a whole can do: products, marketing, plans, contacts, people.",
  },
  market: {
    letter: "M",
    name: "Market knowledge",
    about: "What the firm knows of customers and competitors abroad, and how it acts on it.",
  },
  institutions: {
    letter: "I",
    name: "Knowledge of rules and institutions",
    about: "What the firm knows of politics, economy, technology, ethics and law in other countries.",
  },
};

/** Where the four areas come from; that all count alike is the portal's. */
export const AREAS_SOURCE: SourceRef = {
  id: "achtenhagen-2011",
  where: "Internationalisation competences",
  judgement: true,
};

/** One part of an area: the items with levels that it is measured by, and those counted as a share of what could be ticked. */
export type CompetencePart = {
  id: string;
  area: CompetenceArea;
  name: string;
  items: readonly string[];
  shares: readonly string[];
  source: SourceRef;
};

type Row = { name: string; where: string; items?: readonly string[]; shares?: readonly string[] };

const own = (prefix: string, names: string) => names.split(" ").map((name) => `competence.${prefix}.${name}`);

const PARTS: Readonly<Record<CompetenceArea, Readonly<Record<string, Row>>>> = {
  personal: {
    experience: {
      name: "International experience",
      where: "Personal international orientation",
      items: own("personal.experience", "team"),
    },
    languages: {
      name: "Languages",
      where: "Personal international orientation",
      items: own("personal.languages", "spoken written"),
    },
    "culture-knowledge": {
      name: "Knowing other cultures",
      where: "Table 4",
      items: own("personal.culture-knowledge", "general specific communication relations"),
    },
    "culture-attributes": {
      name: "Attitude to other cultures",
      where: "Table 4",
      items: own("personal.culture-attributes", "regard openness"),
    },
    "culture-skills": {
      name: "Skill with other cultures",
      where: "Table 4",
      items: own("personal.culture-skills", "role interaction relationships customs"),
    },
    opportunities: {
      name: "Seeing opportunities",
      where: "Table 5",
      items: own(
        "personal.opportunities",
        "networking investors beyond-one-country entrepreneurs alliances values risk",
      ),
    },
    orientation: {
      name: "International orientation",
      where: "Table 6",
      items: own("personal.orientation", "marketplace culture mission resources"),
    },
  },
  organisation: {
    innovativeness: {
      name: "Innovativeness beyond the border",
      where: "Table 7",
      items: own(
        "organisation.innovativeness",
        "technology inventions channel-regard specialists recognised-products first marketed-products",
      ),
    },
    marketing: {
      name: "Marketing skills",
      where: "Table 8",
      items: own("organisation.marketing", "planning control segmenting tools"),
    },
    informedness: {
      name: "Being informed before acting",
      where: "Organizational capabilities and resources",
      items: ["knowledge.market.collection", "knowledge.internationalisation-processes.collection"],
    },
    strategy: {
      name: "Strategy and niche",
      where: "International strategy",
      items: own("organisation.strategy", "niche"),
    },
    networks: { name: "Contacts", where: "Networking", items: own("organisation.networks", "contacts") },
    plan: {
      name: "Export-marketing plan",
      where: "Bijmolt & Zwart 1994",
      shares: own("organisation.plan", "parts"),
    },
    change: {
      name: "Change and employees",
      where: "Organizational capabilities and resources",
      items: own("organisation.change", "organisation anxiety"),
    },
    purchasing: {
      name: "Learning from purchasing",
      where: "Importing as antecedent to exporting",
      items: own("organisation.purchasing", "heard"),
    },
  },
  market: {
    customers: {
      name: "Customers",
      where: "Table 9",
      items: ["knowledge.consumers.collection", ...own("market.customers", "experiences value")],
    },
    competitors: {
      name: "Competitors",
      where: "Table 9",
      items: ["knowledge.competitors.collection", ...own("market.competitors", "discussed response")],
    },
    functions: {
      name: "Departments acting together",
      where: "Table 9",
      items: own("market.functions", "integrated"),
    },
    environment: {
      name: "Seeing risk clearly",
      where: "Perceptions of the environment",
      items: own("market.environment", "risk"),
    },
  },
  institutions: {
    watching: {
      name: "Watching what changes",
      where: "Institutional knowledge",
      items: own("institutions.watching", "practice"),
      shares: own("institutions.watching", "fields"),
    },
    rules: {
      name: "Rules and who decides",
      where: "Institutional knowledge",
      items: own("institutions.rules", "country"),
    },
    property: {
      name: "Protecting what is yours",
      where: "Institutional knowledge",
      items: own("institutions.property", "protection"),
    },
  },
};

/** Every part of every area, in the order of the source; its id is unique and stands behind gaps. */
export const COMPETENCE_PARTS: readonly CompetencePart[] = COMPETENCE_AREAS.flatMap((area) =>
  Object.entries(PARTS[area]).map(([id, { name, where, items = [], shares = [] }]) => ({
    id,
    area,
    name,
    items,
    shares,
    source: { id: "achtenhagen-2011" as const, where, judgement: true },
  })),
);
