import type { CompetenceArea } from "@/lib/domain/competence/areas";
import { COMPETENCE_ITEMS } from "@/lib/domain/competence/items";

/** One thing that Achtenhagen 2011 names, in the portal's words, with the questions of the portal that ask for it. */
export type NamedElement = { named: string; where: string; items: readonly string[] };

const of = (where: string, named: string, ...items: readonly string[]): NamedElement => ({
  named,
  where,
  items,
});

const culture = (name: string, item: string) => of("Table 4", name, `competence.personal.culture-${item}`);
const sees = (name: string, item: string) => of("Table 5", name, `competence.personal.opportunities.${item}`);
const brings = (name: string) => of("Table 5", name, COMPETENCE_ITEMS.brought);
const outlook = (name: string, item: string) =>
  of("Table 6", name, `competence.personal.orientation.${item}`);
const isNew = (name: string, item: string) =>
  of("Table 7", name, `competence.organisation.innovativeness.${item}`);
const markets = (name: string, item: string) =>
  of("Table 8", name, `competence.organisation.marketing.${item}`);
const looks = (name: string, item: string) => of("Table 9", name, `competence.market.${item}`);

const TEXT = "Text";

/** What each area is made of, in the order of the source's Tables 4 to 9 and its text. */
export const NAMED_ELEMENTS: Readonly<Record<CompetenceArea, readonly NamedElement[]>> = {
  personal: [
    of(
      TEXT,
      "Travel, study, work or birth abroad, of the owner-manager and the team",
      COMPETENCE_ITEMS.experienceKinds,
      "competence.personal.experience.team",
    ),
    of(
      TEXT,
      "Foreign languages",
      "competence.personal.languages.spoken",
      "competence.personal.languages.written",
    ),
    culture("Knowledge: what culture is, and what it consists of", "knowledge.general"),
    culture("Knowledge: particular cultures, one's own among them, alike and unlike", "knowledge.specific"),
    culture("Knowledge: what it takes to be understood", "knowledge.communication"),
    culture("Knowledge: how power, character and class work together", "knowledge.relations"),
    culture("Attributes: empathy and respect", "attributes.regard"),
    culture("Attributes: openness, and not judging", "attributes.openness"),
    culture("Skills: playing one's role", "skills.role"),
    culture("Skills: steering an exchange", "skills.interaction"),
    culture("Skills: ties built on understanding what others feel", "skills.relationships"),
    culture("Skills: handling other social customs", "skills.customs"),
    sees("Chances: how people of other cultures keep up networks", "networking"),
    sees("Chances: how investors of other cultures behave", "investors"),
    sees("Chances: thinking beyond the business ways of one country", "beyond-one-country"),
    sees("Chances: how entrepreneurs elsewhere reason", "entrepreneurs"),
    sees("Chances: which forms of alliance are preferred where", "alliances"),
    sees("Chances: bringing conflicting values of cultures together", "values"),
    sees("Chances: one's own errors in judging risk", "risk"),
    brings("What it brings: a network across borders, with weak and strong ties"),
    brings("What it brings: foreign investors, and a wider view through their networks"),
    brings("What it brings: learning by trial instead of what is tried and true"),
    brings("What it brings: new combinations from local cultures and markets"),
    brings("What it brings: partners in alliances across borders managed"),
    brings("What it brings: errors in judging risk corrected"),
    outlook("The world seen as the marketplace", "marketplace"),
    outlook("A culture that encourages exploring chances abroad", "culture"),
    outlook("The mission abroad told to the employees all the time", "mission"),
    outlook("People and means developed for the goals abroad", "resources"),
  ],
  organisation: [
    isNew("At the leading edge of its industry's technology", "technology"),
    isNew("Much of the product's technology invented by the firm", "inventions"),
    isNew("Esteemed for its expertise among channel partners", "channel-regard"),
    isNew("Some of the most skilled specialists of the industry", "specialists"),
    isNew("Products known abroad as technologically superior", "recognised-products"),
    isNew("Often first with innovations, against local rivals", "first"),
    isNew("Many products marketed abroad in the past five years", "marketed-products"),
    markets("Planning of marketing", "planning"),
    markets("Control and evaluation of marketing", "control"),
    markets("Skill to segment and target single markets", "segmenting"),
    markets("Tools of marketing used to stand out", "tools"),
    of(
      TEXT,
      "Being informed on the market and the means of entering it",
      "knowledge.market.collection",
      "knowledge.internationalisation-processes.collection",
    ),
    of(
      TEXT,
      "Changes in the organisation that business abroad requires",
      "competence.organisation.change.organisation",
    ),
    of(TEXT, "Employees' anxiety, and informing them against it", "competence.organisation.change.anxiety"),
    of(TEXT, "An international strategy with a niche in focus", "competence.organisation.strategy.niche"),
    of(TEXT, "Networking, with ties of every kind", "competence.organisation.networks.contacts"),
    of(
      TEXT,
      "Importing that teaches, where purchasing is listened to",
      "competence.organisation.purchasing.heard",
    ),
    of("After Bijmolt & Zwart 1994", "An export-marketing plan of eleven parts", COMPETENCE_ITEMS.plan),
  ],
  market: [
    looks("Customers: good and bad experiences told throughout the firm", "customers.experiences"),
    looks("Customers: managers know how everyone can add value for them", "customers.value"),
    looks("Competitors: their strengths and weaknesses often discussed", "competitors.discussed"),
    looks("Competitors: a campaign of theirs answered at once", "competitors.response"),
    looks("Functions: integrated to serve the needs of a market", "functions.integrated"),
    of("Table 12", "Knowledge of clients, from experience", "knowledge.consumers.collection"),
    of("Table 12", "Knowledge of competitors, from experience", "knowledge.competitors.collection"),
    of(TEXT, "How much risk the managers see in the environment", "competence.market.environment.risk"),
  ],
  institutions: [
    of(
      TEXT,
      "Watching politics, economy and society, technology, ethics and law of markets, and their changes",
      "competence.institutions.watching.practice",
      "competence.institutions.watching.fields",
    ),
    of(TEXT, "Rules of a country, and who governs them", "competence.institutions.rules.country"),
    of(
      TEXT,
      "Intellectual property protected, for example by patents",
      "competence.institutions.property.protection",
    ),
  ],
};
