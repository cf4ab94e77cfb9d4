import { INNOVATION_QUESTION, SHARED_QUESTIONS } from "@/lib/domain/benchmark/questions";
import { RESPONDENTS, type Share, type SurveyQuestion } from "@/lib/domain/benchmark/survey";
import {
  INNOVATION_EFFECTS,
  MANAGEMENT_ITEMS,
  PHASE_ITEMS,
  partsItem,
} from "@/lib/domain/knowledge-innovation/items";

/** An answer that is counted: the item and its option. `label` is the published one, null where the source has none. */
export type SurveyFigure = { item: string; option: string; label: string | null; percent: number | null };

/** One of the survey's fifteen questions with all that can be counted of it. */
export type PublishedQuestion = Pick<SurveyQuestion, "id" | "title" | "multiple" | "source" | "note"> & {
  number: number;
  item: string;
  figures: readonly SurveyFigure[];
  /** The source printed a distribution for it. */
  published: boolean;
};

type Extra = {
  item: string;
  number: number;
  own?: readonly string[];
  note?: string | null;
  /** Words that hold for firms elsewhere too, where the published ones name a place. */
  labels?: Readonly<Record<string, string>>;
};

/** The source's order; `own` are options that the portal adds, for which nothing is published. */
export const SURVEY_QUESTIONS: readonly PublishedQuestion[] = [
  ask("sex", { number: 1, item: "survey.respondent", own: ["other", "no-answer"] }),
  ask("experience", { number: 2, item: "survey.experience" }),
  ask("activity", { number: 3, item: "survey.activity" }),
  ask("employees", {
    number: 4,
    item: "survey.employees",
    own: ["over-100"],
    note: "The published survey had no firm with more than 100 people.",
  }),
  ask("forms", {
    number: 5,
    item: PHASE_ITEMS.forms,
    note: "Table 2 prints import 70 and export 35, while the source's conclusion calls export the most frequent form. The table's figures stand here as they are printed. Direct investment is listed without a value.",
  }),
  ask("years-abroad", { number: 6, item: PHASE_ITEMS.years }),
  ask("geography", {
    number: 7,
    item: "survey.geography",
    own: ["far"],
    labels: {
      cis: "The nearest group of countries alone",
      "cis-neighbouring": "The nearest group, and other neighbours",
      distant: "Neighbours and far countries",
    },
    note: "The firms asked were Russian, and the nearest group was the Commonwealth of Independent States. Firms elsewhere are set beside them by their own nearest group: that step is the portal's judgement.",
  }),
  ask("markets", { number: 8, item: PHASE_ITEMS.markets }),
  {
    id: "influence",
    number: 9,
    item: "survey.influence",
    title: "What knowledge counts for success abroad",
    multiple: false,
    figures: ["decisive", "strong", "some", "little", "none"].map((option) =>
      unprinted("survey.influence", option),
    ),
    source: { id: "linder-2024", where: "Section 2, question 9", judgement: false },
    note: "The source shows the answers as a picture without figures, so there is nothing to set beside yours.",
    published: false,
  },
  ask("difficulties", { number: 10, item: MANAGEMENT_ITEMS.difficulties, own: ["none"] }),
  innovations(),
  ask("effects", { number: 12, item: INNOVATION_EFFECTS, own: ["none"] }),
  ask("sharing", { number: 13, item: MANAGEMENT_ITEMS.sharingWays, own: ["none"] }),
  ask("policy", { number: 14, item: MANAGEMENT_ITEMS.policyFit }),
  ask("problems", { number: 15, item: MANAGEMENT_ITEMS.problems, own: ["none"] }),
];

function ask(id: string, { item, number, own = [], note, labels = {} }: Extra): PublishedQuestion {
  const found = [...RESPONDENTS, ...SHARED_QUESTIONS].find((question) => question.id === id);
  if (!found) throw new Error(`the published survey has no question ${id}`);
  const { title, multiple, source } = found;
  const figures = [
    ...found.shares.map((share) => printed(item, { ...share, label: labels[share.option] ?? share.label })),
    ...own.map((one) => unprinted(item, one)),
  ];
  return { id, number, item, title, multiple, source, note: note ?? found.note, figures, published: true };
}

/** Pricing is a part of marketing, asked of those who name it and counted among all. */
function innovations(): PublishedQuestion {
  const { id, title, multiple, source, shares } = INNOVATION_QUESTION;
  const item = "survey.innovations";
  const pricing = partsItem("marketing");
  const figures = shares.map((share) => printed(share.option === "pricing" ? pricing : item, share));
  const note = "Pricing is a part of marketing and counted among all firms, as the source does.";
  return {
    id,
    number: 11,
    item,
    title,
    multiple,
    source,
    note,
    figures: [...figures, unprinted(item, "none")],
    published: true,
  };
}

function printed(item: string, { option, label, percent }: Share): SurveyFigure {
  return { item, option, label, percent };
}

function unprinted(item: string, option: string): SurveyFigure {
  return { item, option, label: null, percent: null };
}
