import type { Answers } from "@/lib/domain/instruments/types";
import type { Diagnosis, Reason, Recommendation } from "@/lib/domain/knowledge-innovation/types";
import type { Finding } from "@/lib/domain/recommendations/finding";
import { findingsOf } from "@/lib/domain/recommendations/fire";
import { RULES } from "@/lib/domain/recommendations/rules";
import { scoreOf } from "@/lib/domain/recommendations/score";
import type { Rule } from "@/lib/domain/recommendations/types";
import { INNOVATIONS, KNOWLEDGE } from "@/lib/domain/vocabulary";

/** How many recommendations a manager sees before unfolding the rest. */
export const SHOWN_FIRST = 6;

/** What to show at once (at most six) and what to fold away; each list by falling score, ties by id. */
export type Recommendations = { first: Recommendation[]; rest: Recommendation[] };

/**
 * The advice that these results call for. A recommendation scores by the strongest of its findings.
 * Diversity: two that serve the very same kinds of knowledge do not both stand among the first six while another
 * one waits; the weaker one gives way. Ones that serve no particular kind are never in each other's way.
 */
export function recommend(diagnosis: Diagnosis, answers: Answers): Recommendations {
  const all = RULES.flatMap((rule) => {
    const found = findingsOf(rule, diagnosis, answers);
    return found.length === 0 ? [] : [toRecommendation(rule, found)];
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

function toRecommendation(rule: Rule, found: readonly Finding[]): Recommendation {
  const { triggers: _, ...texts } = rule;
  const knowledge = new Set(found.flatMap((one) => one.knowledge ?? rule.knowledge));
  const innovations = new Set(found.flatMap((one) => one.innovations ?? rule.innovations));
  return {
    ...texts,
    because: distinct(found.map((one) => one.reason)),
    score: Math.max(...found.map((one) => scoreOf(one.measure, rule.effort))),
    knowledge: KNOWLEDGE.filter((kind) => knowledge.has(kind)),
    innovations: INNOVATIONS.filter((kind) => innovations.has(kind)),
  };
}

function distinct(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [reason.because, reason])).values()];
}

function byScore(one: Recommendation, other: Recommendation): number {
  return other.score - one.score || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}
