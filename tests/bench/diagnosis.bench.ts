import { measured, weighedItems } from "@/lib/domain/antecedents/weighed-items";
import { areaScores } from "@/lib/domain/competence/scores";
import { configure } from "@/lib/domain/entry-modes/configure";
import { ANTECEDENTS_V1 } from "@/lib/domain/instruments/antecedents-v1";
import { COMPETENCE_V1 } from "@/lib/domain/instruments/competence-v1";
import { allItems, canonicalAnswers } from "@/lib/domain/instruments/engine";
import { ENTRY_MODE_V2 } from "@/lib/domain/instruments/entry-mode-v2";
import { KNOWLEDGE_INNOVATION_V1 } from "@/lib/domain/instruments/knowledge-innovation-v1";
import { NAVIGATOR_V1 } from "@/lib/domain/instruments/navigator-v1";
import type { Answer, Answers, Item } from "@/lib/domain/instruments/types";
import {
  activityScores,
  innovationProfiles,
  knowledgeProfiles,
} from "@/lib/domain/knowledge-innovation/scores";
import { MODELS } from "@/lib/domain/models/registry";
import { pictureOf } from "@/lib/domain/picture/picture";
import { recommend } from "@/lib/domain/recommendations/recommend";
import { RULES } from "@/lib/domain/recommendations/rules";
import { randomFrom } from "../support/random-wave";
import { type BenchLine, bareLine, timeOf } from "./bench-line";

const FIRMS = 200;
const ASSESSMENTS = 10_000;
const INSTRUMENTS = [KNOWLEDGE_INNOVATION_V1, COMPETENCE_V1, NAVIGATOR_V1, ANTECEDENTS_V1];

/** Diagnoses and scores: the mean time of all models with all rules, and the time to score many assessments. */
export function* benchDiagnosis(): Generator<BenchLine> {
  const firms = Array.from({ length: FIRMS }, (_, at) => answersOf(at));
  for (const answers of firms) everything(answers);
  const rounds = 5;
  const time = timeOf(() => {
    for (let round = 0; round < rounds; round++) for (const answers of firms) everything(answers);
  });
  const rules = `${INSTRUMENTS.length} models and ${RULES.length} rules`;
  yield bareLine(`diagnosis, ${rules}, mean of ${FIRMS} firms`, time / (rounds * FIRMS), "ms");
  const picture = timeOf(() => {
    for (const answers of firms) pictureOf({ answers, diagnoses: diagnosesOf(answers) });
  });
  yield bareLine(`one picture with its diagnoses, mean of ${FIRMS} firms`, picture / FIRMS, "ms");
  const ranking = timeOf(() => {
    for (const answers of firms) configure(canonicalAnswers(ENTRY_MODE_V2, answers));
  });
  yield bareLine(`ranking twelve ways into a market, mean of ${FIRMS} firms`, ranking / FIRMS, "ms");
  for (const [name, score] of SCORED) {
    const scoring = timeOf(() => {
      for (let at = 0; at < ASSESSMENTS; at++) score(firms[at % FIRMS] ?? {});
    });
    yield bareLine(`scoring ${ASSESSMENTS.toLocaleString("en")} assessments, ${name}`, scoring, "ms");
  }
}

const SCORED: readonly (readonly [string, (answers: Answers) => unknown])[] = [
  [
    "knowledge and innovation",
    (given) => {
      const answers = canonicalAnswers(KNOWLEDGE_INNOVATION_V1, given);
      return [knowledgeProfiles(answers), innovationProfiles(answers, "initial"), activityScores(answers)];
    },
  ],
  ["competence", (given) => areaScores(COMPETENCE_V1, canonicalAnswers(COMPETENCE_V1, given))],
  ["antecedents", (given) => measured(weighedItems(ANTECEDENTS_V1, canonicalAnswers(ANTECEDENTS_V1, given)))],
  ["navigator", (given) => MODELS.navigator.diagnose(NAVIGATOR_V1, given)],
];

const everything = (answers: Answers): unknown => recommend({ answers, diagnoses: diagnosesOf(answers) });

function diagnosesOf(answers: Answers) {
  return {
    "knowledge-innovation": MODELS["knowledge-innovation"].diagnose(KNOWLEDGE_INNOVATION_V1, answers),
    competence: MODELS.competence.diagnose(COMPETENCE_V1, answers),
    navigator: MODELS.navigator.diagnose(NAVIGATOR_V1, answers),
    antecedents: MODELS.antecedents.diagnose(ANTECEDENTS_V1, answers),
  };
}

/** The answers of one firm to everything that is asked of firms; the same on every machine. */
function answersOf(seed: number): Answers {
  const random = randomFrom(seed);
  const items = [...INSTRUMENTS, ENTRY_MODE_V2].flatMap((instrument) => allItems(instrument));
  return Object.fromEntries(items.map((item) => [item.key, answerTo(item, random)]));
}

const LEVELS = [1, 2, 3, 4, 5] as const;

function answerTo(item: Item, random: () => number): Answer {
  if (item.kind === "level") return { kind: "level", level: LEVELS[Math.floor(5 * random())] ?? 3 };
  const free = item.options.flatMap(({ id, exclusive }) => (exclusive ? [] : [id]));
  if (item.kind === "single")
    return { kind: "single", choice: free[Math.floor(free.length * random())] ?? "" };
  const some = free.filter(() => random() < 0.5);
  const choices = some.length > 0 ? some : free.slice(0, 1);
  return item.kind === "rank"
    ? { kind: "rank", choices: choices.slice(0, item.places) }
    : { kind: "multiple", choices };
}
