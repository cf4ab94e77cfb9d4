import type { Configuration } from "@/lib/domain/entry-modes/types";
import type { Move } from "@/lib/domain/entry-modes/what-if";
import type { Answers } from "@/lib/domain/instruments/types";
import type { EntryMode } from "@/lib/domain/vocabulary";

/** When a way into a market is to be looked at again. `dueOn` is a calendar day. */
export type ReviewTriggerLine = {
  id: string;
  country: string;
  mode: EntryMode;
  /** Key and plain name of the factor. */
  factor: string;
  label: string;
  condition: "at-most" | "at-least";
  level: number;
  /** The answer at that level, in the words of its question. */
  words: string;
  note: string;
  dueOn: string;
  overdue: boolean;
  state: "open" | "done" | "dismissed";
  reminded: boolean;
  version: number;
};

/** A market of the firm and how far it is with the ways into it. */
export type MarketLine = {
  country: string;
  name: string;
  /** In it now, wished for, or only asked about. */
  standing: "own" | "wished" | "asked";
  sinceYear: number | null;
  modes: EntryMode[];
  /** The round that is open. */
  openId: string | null;
  /** The newest round that was handed in: what ranks first, and what cannot be told apart from it. */
  last: {
    assessmentId: string;
    at: string;
    first: EntryMode | null;
    tied: number;
    ranking: { mode: EntryMode; place: number; fit: number | null; blocked: boolean }[];
  } | null;
  reminders: number;
};

/** One question as the what-if form offers it; `value` is the answer that counts, "" where it is not known. */
export type FactorChoice = {
  key: string;
  label: string;
  side: "internal" | "external";
  question: string;
  options: { value: string; text: string }[];
  value: string;
  changedTo: string | null;
};

export type EntryModesPage = {
  country: string;
  name: string;
  assessmentId: string;
  round: number;
  at: string;
  by: string | null;
  /** The rules have changed since these answers were handed in. */
  newerRules: boolean;
  /** As the page shows it: with the changes of the what-if, if there are any. */
  configuration: Configuration;
  moves: Move[];
  changes: Answers;
  factors: FactorChoice[];
  /** Answers in the words of their questions, by key. */
  words: Record<string, string>;
  /** Whether anything is known of the firm's competences. */
  competencesKnown: boolean;
  /** Ways in which the firm works there today. */
  inUse: EntryMode[];
  triggers: ReviewTriggerLine[];
  today: string;
};
