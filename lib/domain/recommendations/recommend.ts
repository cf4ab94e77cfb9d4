import { allItems } from "@/lib/domain/instruments/engine";
import type { Instrument } from "@/lib/domain/instruments/types";
import type { Reason, Recommendation } from "@/lib/domain/knowledge-innovation/types";
import type { ThemeCell } from "@/lib/domain/picture/bottlenecks";
import type { Facts } from "@/lib/domain/recommendations/facts";
import type { Finding } from "@/lib/domain/recommendations/finding";
import { findingsOf } from "@/lib/domain/recommendations/fire";
import { type DatedRule, RULES } from "@/lib/domain/recommendations/rules";
import { MODELS_ASKING, scoreOf } from "@/lib/domain/recommendations/score";
import { type Standing, standingOf } from "@/lib/domain/recommendations/standing";
import type { Rule } from "@/lib/domain/recommendations/types";
import { INNOVATIONS, KNOWLEDGE } from "@/lib/domain/vocabulary";

/** How many recommendations a manager sees before unfolding the rest. */
const SHOWN_FIRST = 6;

/** What to show at once (at most six) and what to fold away; each list by falling score, ties by id. */
export type Recommendations = { first: Recommendation[]; rest: Recommendation[] };

/**
 * The advice that everything known about a firm calls for. A recommendation scores by the strongest of its findings.
 * Diversity: two that serve the very same kinds of knowledge do not both stand among the first six while another
 * one waits; the weaker one gives way. Ones that serve no particular kind are never in each other's way.
 */
export function recommend(facts: Facts): Recommendations {
  const standing = standingOf(facts);
  const all = RULES.flatMap((rule) => {
    const found = findingsOf(rule, standing);
    return found.length === 0 ? [] : [toRecommendation(rule, found, standing)];
  }).toSorted(byScore);
  const first = chooseFirst(all);
  return { first, rest: all.filter((one) => !first.includes(one)) };
}

/** What a recommendation is about, for the diversity rule; null where it serves no particular kind of knowledge. */
export function subjectOf(recommendation: Pick<Recommendation, "knowledge">): string | null {
  return recommendation.knowledge.length === 0 ? null : recommendation.knowledge.join(" ");
}

function chooseFirst(all: readonly Recommendation[]): Recommendation[] {
  const subjects = new Set<string>();
  const fresh: Recommendation[] = [];
  const repeats: Recommendation[] = [];
  for (const one of all) {
    const subject = subjectOf(one);
    if (subject !== null && subjects.has(subject)) repeats.push(one);
    else fresh.push(one);
    if (subject !== null) subjects.add(subject);
  }
  return [...fresh, ...repeats].slice(0, SHOWN_FIRST).toSorted(byScore);
}

function toRecommendation(rule: DatedRule, found: readonly Finding[], standing: Standing): Recommendation {
  const { triggers: _, ...texts } = rule;
  const models = modelsAsking(rule, found, standing);
  const breadth = models.length / MODELS_ASKING;
  const rank = ({ measure }: Finding) => scoreOf({ ...measure, breadth }, rule.effort);
  const strongest = found.reduce((best, one) => (rank(one) > rank(best) ? one : best));
  const knowledge = new Set(found.flatMap((one) => one.knowledge ?? rule.knowledge));
  const innovations = new Set(found.flatMap((one) => one.innovations ?? rule.innovations));
  return {
    ...texts,
    because: distinct(found.map((one) => one.reason)),
    score: rank(strongest),
    measure: { ...strongest.measure, breadth },
    models,
    knowledge: KNOWLEDGE.filter((kind) => knowledge.has(kind)),
    innovations: INNOVATIONS.filter((kind) => innovations.has(kind)),
  };
}

/** Questionnaires that ask what stands behind the advice, or in which its theme holds the firm back. */
function modelsAsking(rule: Rule, found: readonly Finding[], { rows, handedIn }: Standing): string[] {
  const behind = new Set(found.flatMap(({ reason }) => reason.items));
  const held = rows.flatMap((row) => (row.theme === rule.theme ? row.cells : [])).filter(holds);
  const asking = handedIn.filter(
    (instrument) =>
      held.some((cell) => cell.instrument === instrument.id) ||
      [...behind].some((item) => keysOf(instrument).has(item)),
  );
  const ids = [...new Set(asking.map(({ id }) => id))].toSorted();
  return ids.length > 0 ? ids : ["knowledge-innovation"];
}

const holds = ({ holdsBack }: ThemeCell) => holdsBack;

const KEYS = new WeakMap<Instrument, ReadonlySet<string>>();

function keysOf(instrument: Instrument): ReadonlySet<string> {
  const keys = KEYS.get(instrument) ?? new Set(allItems(instrument).map(({ key }) => key));
  KEYS.set(instrument, keys);
  return keys;
}

function distinct(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [reason.because, reason])).values()];
}

function byScore(one: Recommendation, other: Recommendation): number {
  return other.score - one.score || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}
