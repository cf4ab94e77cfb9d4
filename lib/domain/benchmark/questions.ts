import type { Share, SurveyQuestion } from "@/lib/domain/benchmark/survey";
import { INNOVATION_EFFECTS, MANAGEMENT_ITEMS, PHASE_ITEMS } from "@/lib/domain/knowledge-innovation/items";
import type { SourceRef } from "@/lib/domain/sources";

/** A published question that the instrument shares; `item` is the key whose options its `option`s are. */
export type SharedQuestion = SurveyQuestion & { item: string };

const share = (option: string, label: string, percent: number | null): Share => ({ option, label, percent });
const from = (where: string): SourceRef => ({ id: "linder-2024", where, judgement: false });
const QUESTION = "Section 2, question";

/** Questions whose options the instrument asks one by one. */
export const SHARED_QUESTIONS: readonly SharedQuestion[] = [
  {
    id: "years-abroad",
    item: PHASE_ITEMS.years,
    title: "Years of business abroad",
    multiple: false,
    shares: [
      share("up-to-3", "Up to 3 years", 37),
      share("3-to-5", "3 to 5 years", 24),
      share("5-to-8", "6 to 8 years", 18),
      share("8-to-12", "9 to 12 years", 11),
      share("12-to-15", "12 to 15 years", 6),
      share("over-15", "Over 15 years", 4),
    ],
    source: from("Table 2"),
    note: "The source leaves open where the sixth and the ninth year begin; its bands are set beside the nearest of ours.",
  },
  {
    id: "markets",
    item: PHASE_ITEMS.markets,
    title: "Number of countries",
    multiple: false,
    shares: [
      share("1-2", "1 or 2", 73),
      share("3-4", "3 or 4", 14),
      share("5-6", "5 or 6", 4),
      share("7-9", "7 to 9", 7),
      share("10-plus", "10 or more", 2),
    ],
    source: from("Table 2"),
    note: "The source calls its last band “over 10”.",
  },
  {
    id: "forms",
    item: PHASE_ITEMS.forms,
    title: "Forms of working abroad",
    multiple: true,
    shares: [
      share("export", "Export", 35),
      share("import", "Import", 70),
      share("branch", "Branch or company of one's own", 30),
      share("joint-venture", "Joint venture", 2),
      share("direct-investment", "Direct investment", null),
    ],
    source: from("Table 2"),
    note: "The source's conclusion calls export the most frequent form, which its Table 2 does not show. Direct investment is printed without a value.",
  },
  {
    id: "difficulties",
    item: MANAGEMENT_ITEMS.difficulties,
    title: "Difficulties abroad",
    multiple: true,
    shares: [
      share("competition", "Fierce competition", 72),
      share("logistics", "Logistics", 64),
      share("sanctions", "Sanctions", 54),
      share("coordination", "Participants and organisers do not work together well", 38),
      share("managing", "Steering the whole undertaking", 37),
      share("communication", "Language and understanding each other", 32),
    ],
    source: from(`${QUESTION} 10`),
    note: "Sanctions weigh on Russian firms more than on most others.",
  },
  {
    id: "effects",
    item: INNOVATION_EFFECTS,
    title: "What innovations abroad brought",
    multiple: true,
    shares: [
      share("range", "Range, uniqueness, features that stand out", 63),
      share("price", "Competitive prices", 39),
      share("quality", "Better quality", 26),
      share("delivery", "Shorter delivery", 11),
    ],
    source: from(`${QUESTION} 12`),
    note: null,
  },
  {
    id: "sharing",
    item: MANAGEMENT_ITEMS.sharingWays,
    title: "Ways of sharing knowledge",
    multiple: true,
    shares: [
      share("messages", "E-mail and messenger", 94),
      share("platform", "Internal network or platform", 77),
      share("meetings", "Regular meetings and seminars", 42),
      share("projects", "Joint projects", 27),
    ],
    source: from(`${QUESTION} 13`),
    note: null,
  },
  {
    id: "policy",
    item: MANAGEMENT_ITEMS.policyFit,
    title: "Fit of the way of handling knowledge",
    multiple: false,
    shares: [
      share("entirely-right", "Entirely right", 26),
      share("in-line", "In line with the way of working abroad", 58),
      share("wrong", "Wrong", 9),
      share("no-opinion", "No opinion", 4),
    ],
    source: from(`${QUESTION} 14`),
    note: "The published values add up to 97.",
  },
  {
    id: "problems",
    item: MANAGEMENT_ITEMS.problems,
    title: "Problems in handling knowledge",
    multiple: true,
    shares: [
      share("information", "Finding information on foreign markets", 87),
      share("motive", "No fixed way or reason to share", 76),
      share("tools", "No fitting tools", 44),
      share("involvement", "Management takes little part", 22),
      share("hard-to-say", "Hard to say", 2),
    ],
    source: from(`${QUESTION} 15`),
    note: null,
  },
];

/** Kinds of innovation undertaken; the instrument asks how far each has gone instead of whether. */
export const INNOVATION_QUESTION: SurveyQuestion = {
  id: "innovations",
  title: "Kinds of innovation for foreign markets",
  multiple: true,
  shares: [
    share("marketing", "Marketing", 81),
    share("pricing", "Pricing, within marketing", 76),
    share("product", "Product", 74),
    share("management", "Way of doing business", 63),
    share("process", "Process", 52),
  ],
  source: from(`${QUESTION} 11`),
  note: "The survey asked which kinds firms introduce. A firm counts here from the third of five levels on: tried for real at least once. That step is the portal's judgement.",
};
