import type { Comparison } from "@/lib/domain/benchmark/compare";
import type { Group } from "@/lib/domain/benchmark/groups";
import type { Band, Recommendation } from "@/lib/domain/knowledge-innovation/types";
import type { RoundComparison } from "@/lib/domain/models/compare-rounds";
import type { FactKey, RoundSummary } from "@/lib/domain/models/round-summary";
import type { DiagnosisOf, ModelId } from "@/lib/domain/models/types";
import type { Counted } from "@/lib/domain/survey/distribution";
import type { Activity, Innovation, Knowledge, Phase, ReviewState } from "@/lib/domain/vocabulary";
import type { PublishedVersion } from "@/lib/instruments/types";

/** An answer as a reader of the result meets it; `words` is empty for "I don't know". */
export type AnswerInWords = {
  question: string;
  words: string[];
  /** Where it was given, if not in the questionnaire that the page is about. */
  from?: { title: string; assessmentId: string };
};

/** The result of one round, told apart by its questionnaire. */
export type ResultPage = { [Id in ModelId]: ResultPageOf<Id> }[ModelId];

export type ResultPageOf<Id extends ModelId> = {
  instrument: Id;
  /** Country of the target market; empty where the questionnaire is about the firm. */
  subject: string;
  firm: { id: string; name: string };
  assessmentId: string;
  resultId: string;
  round: number;
  status: ReviewState;
  instrumentTitle: string;
  /** Whose questionnaire and weights these are and how far to trust them, as the version says that was answered. */
  caveat: string | null;
  /** When the answers were submitted and the result made (ISO). */
  computedAt: string;
  submittedBy: string | null;
  /** Answers are open again: what stands here is the last submission's. */
  reopened: boolean;
  diagnosis: DiagnosisOf[Id];
  recommendations: { first: Recommendation[]; rest: Recommendation[] };
  /** Answers by item key; empty where the viewer may not see answers. */
  answers: Record<string, AnswerInWords>;
  /** Beside the published survey, where this questionnaire asks what it asked. */
  published: Comparison | null;
  /**
   * How the firms that a campaign asked with this one answered, those abroad alone; null where no campaign asked, while
   * it takes answers, and where the viewer may not see answers. Empty where too few answered.
   */
  others: Counted[] | null;
  /** Rounds that have a result, this one included. */
  rounds: number;
};

/** What one round said, for trends. Scores in 0..1, null where not known. */
export type ResultPoint = {
  assessmentId: string;
  resultId: string;
  round: number;
  at: string;
  phase: Phase;
  band: Band;
  score: number | null;
  knowledge: { id: Knowledge; score: number | null }[];
  innovations: { id: Innovation; score: number | null }[];
  activities: { id: Activity; score: number | null }[];
};

/** An answer that differs between two rounds; `by` counts levels, null where it is not a scale or not known. */
export type MovedAnswer = AnswerInWords & { key: string; before: string[]; by: number | null };

/** A questionnaire, or one of its markets, with two rounds or more that can be set side by side. */
export type Comparable = {
  /** How an address names it: the questionnaire and, after a colon, the market. */
  key: string;
  of: ModelId;
  /** Country of the target market, where the questionnaire is about one. */
  about: string;
  /** Rounds are compared across whatever each was about. */
  every: boolean;
  title: string;
  rounds: number;
};

/** One round of the questionnaire that is compared. */
export type RoundPoint = { assessmentId: string; round: number; at: string; summary: RoundSummary };

export type ComparePage = {
  choices: Comparable[];
  chosen: Comparable;
  /** All rounds with a result, oldest first. */
  series: RoundPoint[];
  before: RoundPoint;
  after: RoundPoint;
  comparison: RoundComparison;
  moved: MovedAnswer[];
};

/** How one result differs from another of the same answers. Scores in 0..1; titles of advice among the first six. */
export type ScoreChange = {
  /** Words that differ, such as the phase. */
  words: { key: FactKey; before: string | null; after: string | null }[];
  scores: { key: string; label: string; before: number | null; after: number | null }[];
  /** How many scores are the same in both. */
  unmoved: number;
  gone: string[];
  come: string[];
  /** How many of the recommendations after the first six go and come. */
  further: { gone: number; come: number };
};

/** What a computation rests on: the version of the questionnaire, of the rules that score and of those that advise. */
export type ScoredBy = {
  version: PublishedVersion;
  /** Whose weights these are and how far to trust them, as this version says. */
  caveat: string | null;
  scoringRules: number;
  adviceRules: number;
};

/** How the answers to one version fare under another; questions in its words that asks them. */
export type Carried = { given: number; carried: number; dropped: string[]; added: string[] };

/** A round scored under a version of choice beside what was said when it was handed in, and what was kept of such looks. */
export type RescoredPage = {
  firmId: string;
  assessmentId: string;
  instrument: ModelId;
  title: string;
  round: number;
  computedAt: string;
  before: ScoredBy;
  /** Versions that take at least one of the answers, newest first. */
  choices: PublishedVersion[];
  /** Null where the viewer may not see the answers, so that nothing can be worked out from them. */
  preview: { under: ScoredBy; carried: Carried; change: ScoreChange; same: boolean } | null;
  kept: { id: string; at: string; by: string | null; under: ScoredBy; change: ScoreChange }[];
};

/** What a group of firms scores: how many they are, their mean and its 95 % interval, 0..1. */
export type GroupMean = { n: number; mean: number; low: number; high: number };

/** A group of the portal's firms; the firm's tenth only where it means something. */
export type GroupFigure = GroupMean & { group: Group; tenth: number | null };

/** A firm's scores beside the portal's, the whole first; `why` where a questionnaire has nothing to be set beside. */
export type PortalComparison = {
  why: "per-market" | null;
  /** When the figures were worked out (ISO); null where there are none. */
  computedAt: string | null;
  figures: { key: string; label: string; score: number | null; groups: GroupFigure[] }[];
};

/** Scores of a questionnaire by group of the agency's firms; `value` is the industry, size, phase or country. */
export type GroupedFigures = {
  /** When the figures were worked out (ISO); null where there are none. */
  computedAt: string | null;
  figures: {
    key: string;
    label: string;
    all: GroupMean | null;
    groups: (GroupMean & { value: string })[];
    portal: GroupMean | null;
  }[];
};
