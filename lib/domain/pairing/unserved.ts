import { explainFirm } from "@/lib/domain/pairing/explain-firm";
import { allFailed } from "@/lib/domain/pairing/hard-rules";
import { scoreCard } from "@/lib/domain/pairing/parts";
import type { StoredInputs, StoredResult } from "@/lib/domain/pairing/stored-wave";
import { HARD_RULES, type HardRule, type PairingFirm, type Weights } from "@/lib/domain/pairing/types";
import {
  type Change,
  changed,
  changesFor,
  isBarred,
  stillApart,
  takenOut,
} from "@/lib/domain/pairing/what-would-change";

/** The rules that a firm is told by name, and the rest in one: what a mentor said of the firm is the agency's alone. */
export const TOLD_RULES = [
  "no-common-language",
  "without-this-market",
  "full",
  "absent",
  "competitor",
  "other",
] as const;
export type ToldRule = (typeof TOLD_RULES)[number];

/** One change that would bring the firm a mentor, how many mentors it opens, and the best score among them. */
export type ToldChange = { change: Change; mentors: number; score: number };

/** Why a wave brought a firm no mentor, in what the firm itself may read: numbers, and nobody's name. */
export type Unserved = {
  /** Mentors who took part, and those of them whom nothing kept away. */
  mentors: number;
  fitting: number;
  kept: { rule: ToldRule; mentors: number }[];
  /**
   * Of the mentors who fit, the one who fits best: the score, and the points missing for the seat; null where points did
   * not decide.
   */
  best: { score: number; short: number | null } | null;
  /** What would bring a mentor, the change that opens most of them first. */
  changes: ToldChange[];
};

type Wave = { inputs: StoredInputs; weights: Weights; ageing: number; result: StoredResult };

const MOST_LIKE = 3;

/** Explains to a firm why it has no mentor; null where it has one, or took no part. */
export function unservedOf(wave: Wave, firmId: string): Unserved | null {
  const { inputs, result } = wave;
  const firm = inputs.firms.find(({ id }) => id === firmId);
  if (!firm || !result.unmatched.includes(firmId)) return null;
  const kept = keptOf(result.rejected[firmId] ?? {}, takenOut(inputs, firm).length);
  return {
    mentors: inputs.mentors.length,
    fitting: inputs.mentors.length - kept.reduce((sum, { mentors }) => sum + mentors, 0),
    kept,
    best: bestOf(wave, firmId),
    changes: changesOf(wave, firm),
  };
}

const toldAs = (rule: HardRule): ToldRule => TOLD_RULES.find((told) => told === rule) ?? "other";

/** Pairs that an administrator took out are among the other reasons: the firm reads no more of them. */
function keptOf(rejected: Partial<Record<HardRule, number>>, out: number): Unserved["kept"] {
  return TOLD_RULES.flatMap((rule) => {
    const same = HARD_RULES.filter((one) => toldAs(one) === rule);
    const mentors = same.reduce((sum, one) => sum + (rejected[one] ?? 0), rule === "other" ? out : 0);
    return mentors > 0 ? [{ rule, mentors }] : [];
  });
}

function bestOf(wave: Wave, firmId: string): Unserved["best"] {
  const [best] = explainFirm(wave, firmId, 1).others;
  return best ? { score: best.score, short: best.short } : null;
}

/** Of mentors whom one rule alone keeps away, and who have a seat that the change would give. */
function changesOf({ inputs, weights, result }: Wave, firm: PairingFirm): ToldChange[] {
  const used = new Map<string, number>();
  for (const { mentor } of result.pairs) used.set(mentor, (used.get(mentor) ?? 0) + 1);
  const found = new Map<string, ToldChange>();
  for (const mentor of inputs.mentors) {
    if (isBarred(inputs, firm.id, mentor.id)) continue;
    const [rule, ...more] = allFailed(firm, mentor);
    if (!rule || more.length > 0) continue;
    const free = (used.get(mentor.id) ?? 0) < mentor.capacity - mentor.active;
    for (const change of changesFor(rule, mentor)) {
      if ((!free && change.kind !== "seat") || stillApart(firm, mentor, change)) continue;
      const { score } = scoreCard(changed(firm, change), mentor, weights);
      const before = found.get(keyOf(change)) ?? { change, mentors: 0, score: 0 };
      found.set(keyOf(change), {
        change,
        mentors: before.mentors + 1,
        score: Math.max(before.score, score),
      });
    }
  }
  const sorted = [...found.entries()].sort(
    ([key, one], [otherKey, other]) =>
      other.mentors - one.mentors || other.score - one.score || (key < otherKey ? -1 : 1),
  );
  const all = sorted.map(([, change]) => change);
  return all.filter(({ change }, at) => {
    const before = all.slice(0, at).filter((other) => other.change.kind === change.kind);
    return before.length < MOST_LIKE;
  });
}

function keyOf(change: Change): string {
  switch (change.kind) {
    case "language":
      return `language ${change.code}`;
    case "market":
      return `market ${change.country}`;
    default:
      return change.kind;
  }
}
