import type { FirmExplanation } from "@/lib/domain/pairing/explain-firm";
import type { WaveQuality } from "@/lib/domain/pairing/quality";
import type { Introduction } from "@/lib/domain/pairing/stored-wave";
import type { HardRule, Weights } from "@/lib/domain/pairing/types";
import type { Unserved } from "@/lib/domain/pairing/unserved";
import type { NearMiss, WhyUnmatched } from "@/lib/domain/pairing/what-would-change";
import type { DeclineReason, WaveState } from "./schema";

export type WaveLine = {
  id: string;
  name: string;
  state: WaveState;
  createdAt: string;
  publishedAt: string | null;
  asked: number;
  served: number;
};

/** A firm of a wave with its mentor, or without. `answer`: how far a published pair has come. */
export type WaveRow = {
  firmId: string;
  firm: string;
  mentorId: string | null;
  mentor: string | null;
  score: number | null;
  locked: boolean;
  /** Mentors whom an administrator took out for it. */
  takenOut: number;
  waited: number;
  /** Comes before all others: its mentor left or fell silent. */
  first: boolean;
  /** Its mentor of the time, and for how many days the two had not met, where it came first for that. */
  silent: { mentor: string; days: number } | null;
  answer: {
    state: string;
    firm: string | null;
    mentor: string | null;
    /** Why one of them declined. */
    reason: DeclineReason | null;
  } | null;
};

export type WaveRecord = {
  id: string;
  name: string;
  state: WaveState;
  version: number;
  weights: Weights;
  createdAt: string;
  publishedAt: string | null;
  rows: WaveRow[];
  total: number;
  bound: number;
  quality: WaveQuality;
  /** Worked out again from what is kept: the same result. */
  sameAgain: boolean;
  mentors: number;
};

/** One firm of a wave, explained. Names are those of the time. */
export type WaveFirmView = FirmExplanation & {
  firmId: string;
  firm: string;
  rejected: { rule: HardRule; mentors: number }[];
  misses: NearMiss[];
  /** Mentors whom an administrator took out for this firm. */
  takenOut: string[];
  why: WhyUnmatched | null;
  names: Record<string, string>;
};

/** The same wave under other weights, beside what it is. */
export type Comparison = {
  weights: Weights;
  before: WaveQuality;
  after: WaveQuality;
  /** Firms that would have another mentor, or one at all, or none. */
  moved: { firm: string; from: string | null; to: string | null }[];
};

/** A proposed partner, as one side reads of it. */
export type Proposal = {
  id: string;
  state: string;
  shown: Introduction;
  offeredAt: string;
  /** When it returns to the next wave, if one side has not answered. */
  until: string;
  mine: string | null;
  theirs: string | null;
};

/** Why the last wave brought a firm no mentor. `ageing`: points that each wave waited adds. */
export type LastWave = Unserved & { publishedAt: string; ageing: number };

/** A firm and a mentor who work together and have not met for so long that their light is red. */
export type SilentPair = {
  assignmentId: string;
  firmId: string;
  firm: string;
  mentorId: string;
  mentor: string;
  days: number;
};
