import type { Fuzzy } from "@/lib/domain/fuzzy";
import type { SourceRef } from "@/lib/domain/sources";

/** The answer to one item. `unknown` is "I don't know": never scored, never a zero. */
export type Answer =
  | { kind: "level"; level: 1 | 2 | 3 | 4 | 5 }
  | { kind: "single"; choice: string }
  | { kind: "multiple"; choices: readonly string[] }
  /** Choices in the order that the firm gives them, weightiest first. */
  | { kind: "rank"; choices: readonly string[] }
  | { kind: "unknown" };

/** Answers by item key. A missing key means not answered yet. */
export type Answers = Readonly<Record<string, Answer>>;

/** An item is asked when the named earlier item has one of these answers. */
export type Condition = { item: string; anyOf: readonly (string | number)[] };

type ItemBase = {
  /** Shared by all instruments; never changes its meaning. */
  key: string;
  question: string;
  why: string;
  how: string;
  source: SourceRef;
  /** The answer holds for one target market only, so it is never taken over to another. */
  perMarket?: boolean;
  when?: Condition;
};

export type LevelItem = ItemBase & {
  kind: "level";
  levels: readonly [string, string, string, string, string];
};
/** `exclusive`: stands alone, and only where several may be chosen. */
export type ChoiceOption = { id: string; text: string; exclusive?: boolean };
export type ChoiceItem = ItemBase & {
  kind: "single" | "multiple";
  options: readonly ChoiceOption[];
};
/** A ranking: the firm names up to `places` options, weightiest first. */
export type RankItem = ItemBase & {
  kind: "rank";
  options: readonly ChoiceOption[];
  places: number;
};
export type Item = LevelItem | ChoiceItem | RankItem;

export type Section = {
  id: string;
  title: string;
  intro: string;
  who: string;
  minutes: number;
  items: readonly Item[];
};

/** One version of a questionnaire. Published versions are never edited: a change is a new version. */
export type Instrument = {
  id: string;
  version: number;
  title: string;
  summary: string;
  prepare: readonly string[];
  sections: readonly Section[];
  /** Answered once for each target market, or once for each campaign that asks; otherwise once for the firm. */
  subject?: "market" | "campaign";
  /** How much an item counts within its group, as a fuzzy number in 0..1; where there are none, all count the same. */
  weights?: Readonly<Record<string, Fuzzy>>;
  /** Whose instrument it is and how far it may be trusted, where that has to be said beside every result. */
  caveat?: string;
};
