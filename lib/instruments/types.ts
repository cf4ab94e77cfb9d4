import type { Problem, VersionChanges } from "@/lib/domain/instruments/changes";
import type { VersionProvenance } from "@/lib/domain/instruments/provenance";
import type { Instrument } from "@/lib/domain/instruments/types";
import type { InstrumentId, ReviewState } from "@/lib/domain/vocabulary";

/** How many assessments use a version, by where they stand. */
export type UsedBy = Partial<Record<ReviewState, number>>;

/** How many rounds of a version are listed by name. */
export const MOST_ROUNDS = 100;

/** A round that rests on a version; `second` where a mentor gave it about the firm. */
export type RoundUnder = {
  id: string;
  firmId: string;
  firm: string;
  round: number;
  second: boolean;
  status: ReviewState;
  startedAt: string;
};

/** A version that rounds of an agency's firms can be scored under, as anybody of the agency may know it. */
export type PublishedVersion = Pick<VersionLine, "version" | "edition" | "publishedAt" | "provenance">;

/** One version as administrators meet it. `edition` is the agency's own count, null for the portal's own. */
export type VersionLine = {
  version: number;
  edition: number | null;
  title: string;
  baseVersion: number | null;
  baseEdition: number | null;
  publishedAt: string;
  publishedBy: string | null;
  provenance: VersionProvenance | null;
  used: UsedBy;
};

export type QuestionnaireLine = {
  id: InstrumentId;
  title: string;
  questions: number;
  /** The one that new assessments use. */
  current: VersionLine;
  versions: number;
  draftChangedAt: string | null;
  used: number;
};

export type Draft = {
  instrument: Instrument;
  base: Instrument;
  baseVersion: number;
  baseEdition: number | null;
  version: number;
  changedAt: string;
  changedBy: string | null;
  changes: VersionChanges;
  problems: Problem[];
  /** The version in use weighs the questions otherwise than the draft. */
  weighsOtherwise: boolean;
};

export type QuestionnairePage = {
  id: InstrumentId;
  title: string;
  versions: (VersionLine & { rounds: RoundUnder[] })[];
  current: VersionLine;
  /** The portal's newest, where the agency's own was not made from it. */
  newerOfPortal: number | null;
  draft: Draft | null;
};
