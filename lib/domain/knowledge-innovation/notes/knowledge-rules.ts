import {
  activityItem,
  knowledgeItem,
  MANAGEMENT_ITEMS,
  PHASE_ITEMS,
} from "@/lib/domain/knowledge-innovation/items";
import { joined, TERMS } from "@/lib/domain/knowledge-innovation/level-words";
import {
  choiceOf,
  choicesOf,
  levelOf,
  type NoteContext,
  type NoteRule,
} from "@/lib/domain/knowledge-innovation/notes/note-rule";
import { activityKeys } from "@/lib/domain/knowledge-innovation/scores";
import { ACTIVITIES, type Activity, KNOWLEDGE, type Knowledge } from "@/lib/domain/vocabulary";
import { mean } from "@/lib/domain/weighed-mean";

const LOW = 0.25;
const HIGH = 0.75;
const ALL_KEYS = KNOWLEDGE.flatMap(activityKeys);
const heldOf = ({ knowledge }: NoteContext, kind: Knowledge) =>
  knowledge.find((profile) => profile.knowledge === kind)?.score ?? null;

/** Answers on the nine kinds of knowledge that disagree with each other or with where the firm works. */
export const KNOWLEDGE_NOTES: readonly NoteRule[] = [
  {
    id: "many-markets-unknown-customers",
    severity: "warning",
    find: (context) => {
      const markets = choiceOf(context, PHASE_ITEMS.markets);
      const active = choiceOf(context, PHASE_ITEMS.active);
      const item = knowledgeItem("consumers", "collection");
      if (!markets || markets === "1-2" || (active !== "selling" && active !== "both")) return null;
      if (levelOf(context, item) !== 1) return null;
      return {
        sentence:
          "You work with three or more countries, but answer that you have never talked with a customer there.",
        items: [PHASE_ITEMS.markets, item],
      };
    },
  },
  {
    id: "experienced-without-process-knowledge",
    severity: "warning",
    find: (context) => {
      const held = heldOf(context, "internationalisation-processes");
      if (context.phase !== "experienced" || held === null || held > LOW) return null;
      return {
        sentence:
          "You have worked abroad for more than five years, but answer that hardly anything of it is known or kept in the firm.",
        items: [PHASE_ITEMS.years, ...activityKeys("internationalisation-processes")],
      };
    },
  },
  pairNote(
    "used-but-not-collected",
    ["use", "collection"],
    "You answer that decisions rest on knowing {kinds}, but also that hardly anything about it is collected.",
  ),
  pairNote(
    "shared-but-not-stored",
    ["dissemination", "storage"],
    "You answer that knowledge of {kinds} is shared well, but also that hardly anything of it is kept.",
  ),
  {
    id: "known-but-difficult",
    severity: "information",
    find: (context) => {
      const named = choicesOf(context, MANAGEMENT_ITEMS.difficulties) ?? [];
      const kinds = (
        [
          ["competition", "competitors"],
          ["logistics", "logistics"],
        ] as const
      )
        .filter(([difficulty, kind]) => named.includes(difficulty) && (heldOf(context, kind) ?? 0) >= HIGH)
        .map(([, kind]) => kind);
      if (kinds.length === 0) return null;
      return {
        sentence: `You name ${joined(kinds.map((kind) => TERMS.knowledge[kind].name))} as a difficulty, but answer that you know it well; the cause may lie elsewhere.`,
        items: [MANAGEMENT_ITEMS.difficulties, ...kinds.flatMap(activityKeys)],
      };
    },
  },
  {
    id: "all-the-same-level",
    severity: "information",
    find: (context) => {
      const levels = ALL_KEYS.map((key) => levelOf(context, key));
      if (levels[0] === null || levels.some((level) => level !== levels[0])) return null;
      return {
        sentence: "You chose the same level for all nine kinds of knowledge; look through them once more.",
        items: ALL_KEYS,
      };
    },
  },
  {
    id: "much-not-known",
    severity: "information",
    find: (context) => {
      const unknown = ALL_KEYS.filter((key) => context.answers[key]?.kind === "unknown");
      if (unknown.length * 3 <= ALL_KEYS.length) return null;
      return {
        sentence: `For ${unknown.length} of ${ALL_KEYS.length} questions on knowledge you do not know the answer; ask the colleagues who do.`,
        items: unknown,
      };
    },
  },
  ...ACTIVITIES.map(wholeFirmNote),
];

function pairNote(id: string, [high, low]: readonly [Activity, Activity], sentence: string): NoteRule {
  return {
    id,
    severity: "warning",
    find: ({ knowledge }) => {
      const kinds = knowledge
        .filter(({ activities }) => (activities[high] ?? 0) >= HIGH && (activities[low] ?? 1) <= LOW)
        .map((profile) => profile.knowledge);
      if (kinds.length === 0) return null;
      const names = joined(kinds.map((kind) => TERMS.knowledge[kind].name));
      return {
        sentence: sentence.replace("{kinds}", names),
        items: kinds.flatMap((kind) => [knowledgeItem(kind, high), knowledgeItem(kind, low)]),
      };
    },
  };
}

/** The firm as a whole stands two levels or more apart from the mean over the nine kinds. */
function wholeFirmNote(activity: Activity): NoteRule {
  return {
    id: `whole-firm-differs-${activity}`,
    severity: "warning",
    find: (context) => {
      const whole = levelOf(context, activityItem(activity));
      const kinds = mean(context.knowledge.flatMap((profile) => profile.activities[activity] ?? []));
      if (whole === null || kinds === null || Math.abs((whole - 1) / 4 - kinds) < 0.5) return null;
      const name = TERMS.activity[activity].name;
      const side = (whole - 1) / 4 > kinds ? "better" : "worse";
      return {
        sentence: `You rate ${name} knowledge in the whole firm much ${side} than for the nine kinds one by one.`,
        items: [activityItem(activity), ...KNOWLEDGE.map((kind) => knowledgeItem(kind, activity))],
      };
    },
  };
}
