import { INNOVATION_QUESTION, SHARED_QUESTIONS } from "@/lib/domain/benchmark/questions";
import { RESPONDENTS, SAMPLE_CAVEAT, SURVEY } from "@/lib/domain/benchmark/survey";
import { PHASE_CALLS } from "@/lib/domain/knowledge-innovation/intensity";
import { TERMS } from "@/lib/domain/knowledge-innovation/level-words";
import { FAMILY, restsOn } from "@/lib/domain/knowledge-innovation/table3";
import type { SourceTable } from "@/lib/domain/methods/source-table";
import { titled } from "@/lib/domain/methods/titled";
import { ACTIVITIES, INNOVATIONS, KNOWLEDGE, type Knowledge, PHASES } from "@/lib/domain/vocabulary";

const LINES = {
  pre: "No experience in foreign markets",
  initial: "Up to and including 5 years in foreign markets",
  experienced: "More than 5 years in foreign markets",
} as const;

const PHASE_TERMS = {
  pre: "pre-internationalisation",
  initial: "initial internationalisation",
  experienced: "experienced internationalisation",
} as const;

/** What the study calls a kind of knowledge, where the portal's name is another one. */
const KNOWLEDGE_TERMS: Readonly<Partial<Record<Knowledge, string>>> = {
  "product-features": "product features offered in the market",
  "internationalisation-processes": "internationalisation processes",
  "competitor-business-models": "business models of competitors",
  "business-and-industry": "business and industry",
};
const withTerm = (name: string, term?: string) => (term ? `${name} (${term})` : name);

const CALLS = ["not called for", "a little", "clearly", "most"] as const;

/** What the portal carries over from Linder & Serezhin 2024. */
export const LINDER_TABLES: readonly SourceTable[] = [
  {
    id: "economies",
    title: "Small and medium-sized firms in three economies, 2021",
    where: "Table 1",
    columns: ["Country", "Share of output, %", "Share of the employed, %", "Share of exports, %"],
    figures: [1, 2, 3],
    rows: [
      ["Russia", "20.3", "27", "8.6"],
      ["United States", "56", "52", "28"],
      ["Germany", "43", "57", "28"],
    ],
    note: "Why the study was made. No figure of the portal rests on it.",
  },
  {
    id: "phases",
    title: "Three phases",
    where: "Section 3",
    columns: ["Phase", "Line"],
    rows: PHASES.map((phase) => [`${titled(TERMS.phase[phase].name)} (${PHASE_TERMS[phase]})`, LINES[phase]]),
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
      withTerm(titled(TERMS.knowledge[kind].name), KNOWLEDGE_TERMS[kind]),
      FAMILY[kind] === "market" ? "market" : "from experience",
      ...INNOVATIONS.map((innovation) => (restsOn(innovation, kind) ? "rests on it" : "–")),
    ]),
    note: "In brackets what the study calls it. Its management innovation, also business-model innovation, is “ways of doing business” here.",
  },
  {
    id: "families",
    title: "Where knowledge comes from",
    where: "Section 4",
    columns: ["Family", "Comes from", "What rests on it chiefly"],
    rows: [
      ["The market", "Documents, reports, materials", "Marketing innovation"],
      ["Doing business in a given market", "Experience alone", "Management innovation, the business model"],
      [
        "Consumers and their culture",
        "Experience alone",
        "Product innovation, with knowledge of the industry",
      ],
      ["How to go abroad, as an entrepreneur", "Experience alone", "Process innovation"],
    ],
    note: "Process innovation abroad lowers cost, raises quality or renews logistics. Firms start with markets near in culture, and move to farther ones with what they learn.",
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
    note: `${SURVEY.sent} people in such firms were asked, ${SURVEY.returned} answered, and ${SURVEY.excluded} of the answers were left out. ${SAMPLE_CAVEAT} Question 9, on what knowledge does for success, is printed as a picture without values. Question 14's values add up to 97. The last class of countries is printed as “over 10”, which leaves 10 out. Table 2 gives import 70 and export 35, and the conclusion calls export the most frequent form: the table's figures stand here. Reasons given for branches abroad: wider opportunities, getting round sanctions, more diverse income.`,
  },
];
