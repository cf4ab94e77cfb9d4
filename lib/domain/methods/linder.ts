import { INNOVATION_QUESTION, SHARED_QUESTIONS } from "@/lib/domain/benchmark/questions";
import { RESPONDENTS, SAMPLE_CAVEAT, SURVEY } from "@/lib/domain/benchmark/survey";
import { PHASE_CALLS } from "@/lib/domain/knowledge-innovation/intensity";
import { TERMS } from "@/lib/domain/knowledge-innovation/level-words";
import { FAMILY, restsOn } from "@/lib/domain/knowledge-innovation/table3";
import type { SourceTable } from "@/lib/domain/methods/source-table";
import { titled } from "@/lib/domain/methods/titled";
import { ACTIVITIES, INNOVATIONS, KNOWLEDGE, PHASES } from "@/lib/domain/vocabulary";

const LINES = {
  pre: "No experience in foreign markets",
  initial: "Up to and including 5 years in foreign markets",
  experienced: "More than 5 years in foreign markets",
} as const;

const CALLS = ["not called for", "a little", "clearly", "most"] as const;

/** What the portal carries over from Linder & Serezhin 2024. */
export const LINDER_TABLES: readonly SourceTable[] = [
  {
    id: "phases",
    title: "Three phases",
    where: "Section 3",
    columns: ["Phase", "Line"],
    rows: PHASES.map((phase) => [titled(TERMS.phase[phase].name), LINES[phase]]),
    note: "The line of five years is the source's: firms said that knowledge takes about that long to build up.",
  },
  {
    id: "map",
    title: "Knowledge that each kind of innovation rests on",
    where: "Table 3",
    columns: [
      "Kind of knowledge",
      "Family",
      ...INNOVATIONS.map((kind) => titled(TERMS.innovation[kind].name)),
    ],
    rows: KNOWLEDGE.map((kind) => [
      titled(TERMS.knowledge[kind].name),
      FAMILY[kind] === "market" ? "market" : "from experience",
      ...INNOVATIONS.map((innovation) => (restsOn(innovation, kind) ? "rests on it" : "–")),
    ]),
  },
  {
    id: "intensity",
    title: "What each phase calls for",
    where: "Sections 3 and 4",
    columns: ["Innovation", ...PHASES.map((phase) => titled(TERMS.phase[phase].name))],
    rows: INNOVATIONS.map((kind) => [
      titled(TERMS.innovation[kind].name),
      ...PHASES.map((phase) => {
        const { intensity, reading } = PHASE_CALLS[kind][phase];
        return `${titled(CALLS[intensity])}. ${reading}`;
      }),
    ]),
    judgement:
      "The source tells which way each course runs and gives no numbers. The four steps are the portal's reading.",
  },
  {
    id: "handling",
    title: "Four activities of handling knowledge",
    where: "Text",
    columns: ["Activity", "What it is"],
    rows: ACTIVITIES.map((activity) => [
      titled(TERMS.activity[activity].name),
      TERMS.activity[activity].explanation,
    ]),
    note: "The study's advice: share at regular times, have information systems that serve it, and involve the management.",
  },
  {
    id: "survey",
    title: `Answers of ${SURVEY.n} firms`,
    where: "Table 2, and Section 2 with its figures",
    columns: ["Question", "Answer", "Per cent"],
    figures: [2],
    rows: [...RESPONDENTS, ...SHARED_QUESTIONS, INNOVATION_QUESTION].flatMap(({ title, multiple, shares }) =>
      shares.map(({ label, percent }, at) => [
        at === 0 ? `${title}${multiple ? " (several answers)" : ""}` : "",
        label,
        percent === null ? "not printed" : String(percent),
      ]),
    ),
    note: `${SURVEY.sent} firms were asked, ${SURVEY.returned} answered, ${SURVEY.excluded} were left out. ${SAMPLE_CAVEAT} Question 9, on what knowledge does for success, is printed as a picture without values. Question 14's values add up to 97. Table 2 gives import 70 and export 35, and the conclusion calls export the most frequent form: the table's figures stand here. Reasons given for branches abroad: wider opportunities, getting round sanctions, more diverse income.`,
  },
];
