import { FEATURE_WORDS, STAGE_WORDS } from "@/lib/domain/competence/words";
import { AREA_TABLES } from "@/lib/domain/methods/achtenhagen-areas";
import type { SourceTable } from "@/lib/domain/methods/source-table";
import { SUGGESTIONS } from "@/lib/domain/methods/suggestions";
import { titled } from "@/lib/domain/methods/titled";
import {
  ACTIVITY_COMPETENCES,
  ACTIVITY_NAMES,
  COMPETENCES_OF_ACTIVITY,
  type ForeignActivity,
} from "@/lib/domain/reference/activity-competences";
import { BARRIER_IDS, BARRIERS } from "@/lib/domain/reference/barriers";

const ACTIVITIES = Object.keys(COMPETENCES_OF_ACTIVITY) as ForeignActivity[];
const SUGGESTION_AREAS = [...new Set(SUGGESTIONS.map(({ area }) => area))];
const suggested = (area: string, by: "inside" | "agency") =>
  SUGGESTIONS.filter((one) => one.area === area && one.by === by)
    .map(({ text }) => text)
    .join("; ");

const CHARACTERISTICS: Readonly<Record<string, string>> = {
  "Outlook, before going abroad": "Chances in other countries recognised",
  "Outlook and orientation": "Skill with other cultures; languages; travel, work and stays abroad",
  "The firm's own strengths":
    "Experience of what the firm can do abroad; innovativeness; skill in marketing abroad",
  "Market knowledge": "Experience of clients, markets and competitors",
  "Rules and institutions": "Experience of governments, institutions, rules, norms and values",
};

/** The tables of Achtenhagen 2011 that questions, stages and advice on competence rest on. */
export const ACHTENHAGEN_TABLES: readonly SourceTable[] = [
  ...AREA_TABLES,
  {
    id: "barriers",
    title: "Barriers to going abroad",
    where: "Table 3, after OECD-APEC 2007, and a study of 2009",
    columns: ["Rank", "Barrier", "A (perceived) lack of competence"],
    figures: [0],
    rows: BARRIER_IDS.map((id) => {
      const { name, published, competence } = BARRIERS[id];
      const lack = competence === null ? "not said" : competence ? "yes" : "no";
      return [published === null ? "added 2009" : String(published), name, lack];
    }),
    note: "Ranks 1 to 4 are by far the gravest. A study of 2009 adds the time, skills and knowledge of managers as a fifth; their time stands at rank 6 here. Of these five the source calls all but working capital a (perceived) lack of competence.",
  },
  {
    id: "activities",
    title: "Competences that each activity abroad calls for",
    where: "Table 11, after Katwalo 2006",
    columns: ["Activity", "Competences"],
    rows: ACTIVITIES.map((activity) => [
      ACTIVITY_NAMES[activity],
      titled(
        COMPETENCES_OF_ACTIVITY[activity].map((one) => ACTIVITY_COMPETENCES[one].toLowerCase()).join(", "),
      ),
    ]),
    note: "Competences come in bundles with each experience, and are lost if they are not kept up.",
  },
  {
    id: "suggestions",
    title: "What to do inside the firm, and what an agency can do",
    where: "Table 12; its last row after the Swedish Table 2",
    columns: ["Area", "What it shows in", "Inside the firm", "From an agency"],
    rows: SUGGESTION_AREAS.map((area) => [
      area,
      CHARACTERISTICS[area] ?? "–",
      titled(suggested(area, "inside")),
      titled(suggested(area, "agency")),
    ]),
    note: "Each of these stands behind a recommendation of the portal.",
  },
  {
    id: "actors",
    title: "Who supports firms abroad",
    where: "Table 13, Sweden 2011",
    columns: ["Kind of actor", "What it offers"],
    rows: [
      ["Trade promotion organisation", "Consultants at home, offices abroad"],
      ["Development investor", "Capital for building up business abroad"],
      ["Export-credit guarantee agency", "Guarantees against not being paid"],
      ["Export-credit bank", "Loans for export deals"],
      ["Regional business advisor", "Advice and contacts nearby, short credits"],
      ["Customs", "Information on papers and duties"],
    ],
    note: "The kinds recur in other countries under other names.",
    judgement: "What each offers is told in a few words of the portal's.",
  },
  {
    id: "export-stages",
    title: "Five export stages",
    where: "After Reid 1981",
    columns: ["Stage", "What a firm in it says"],
    rows: (["awareness", "intention", "trial", "evaluation", "acceptance"] as const).map((stage) => [
      titled(STAGE_WORDS[stage].name),
      STAGE_WORDS[stage].because,
    ]),
    judgement: "The stages are the source's; the portal adds a place before the first and the sentences.",
  },
  {
    id: "orientation",
    title: "Relationship or transaction orientation",
    where: "After Merrilees & Tiessen 1999",
    columns: ["Feature", "Relationship", "Transaction"],
    rows: Object.values(FEATURE_WORDS).map(({ name, relationship, transaction }) => [
      name,
      titled(relationship),
      titled(transaction),
    ]),
    note: "Both can be right.",
  },
];
