import type { ScoreBand } from "@/lib/domain/fuzzy-bands";
import type { Theme } from "@/lib/domain/picture/themes";
import type { Dating } from "@/lib/domain/recommendations/types";
import type { SourceRef } from "@/lib/domain/sources";
import type {
  Activity,
  Effort,
  EntryMode,
  Innovation,
  Knowledge,
  Phase,
  Service,
  SizeClass,
} from "@/lib/domain/vocabulary";

/** What the firm's profile says; all of it may be missing. Shares in per cent, 0..100. */
export type FirmProfile = {
  asOfYear: number;
  foundedYear?: number | null;
  foreignSalesShare?: number | null;
  /** NACE section (a letter) and division (two digits); null where the firm is not sure. */
  industry?: { section: string | null; division: string | null } | null;
  sizeClass?: SizeClass | null;
  /** Languages of the team, ISO 639-1. */
  languages?: readonly string[];
  markets?: readonly { country: string; sinceYear: number | null; modes: readonly EntryMode[] }[];
};

/** Why something was concluded: the rule, the sentence for the person, the answers behind it. */
export type Reason = { ruleId: string; because: string; items: readonly string[]; source: SourceRef };

/** A share in 0..1, with how many of its items were answered; `score` is null where none was. */
export type Score = { score: number | null; answered: number; asked: number };

/** A score with the band that a panel's fuzzy weights leave it in; without weights it has none. */
export type WeighedScore = Score & { band?: ScoreBand };

export type KnowledgeProfile = WeighedScore & {
  knowledge: Knowledge;
  activities: Record<Activity, number | null>;
};
export type InnovationProfile = WeighedScore & { innovation: Innovation; intensity: 0 | 1 | 2 | 3 };

/** One cell of the map of nine kinds of knowledge by four kinds of innovation. */
export type MapCell = {
  knowledge: Knowledge;
  innovation: Innovation;
  /** The innovation rests on this knowledge (the source's Table 3). */
  needed: boolean;
  /** The phase calls for the innovation (intensity above zero) and the innovation rests on the knowledge. */
  calledFor: boolean;
  held: number | null;
  /** The innovation is under way without this knowledge beneath it. */
  unsupported: boolean;
};

/** A kind of knowledge that the innovations of this phase rest on and the firm lacks. `need` ranks it, 0..1 of the largest possible. */
export type KnowledgeGap = {
  knowledge: Knowledge;
  missing: number;
  /** False where no activity is known: `missing` is then an assumption, and the first step is to find out. */
  known: boolean;
  intensity: 0 | 1 | 2 | 3;
  innovations: readonly Innovation[];
  need: number;
  reason: Reason;
};

export type Unsupported = { innovation: Innovation; lacking: readonly Knowledge[]; reason: Reason };

/** Band of the overall standing against what the phase calls for. */
export type Band = "starting" | "building" | "established" | "leading";

/** What one submitted assessment says. Plain data: stored as it is and never recomputed in place. */
export type Diagnosis = {
  instrument: { id: string; version: number };
  rulesVersion: number;
  phase: { phase: Phase; reason: Reason };
  /** `range`: where the score may lie, at the utmost, where the answers count by a panel's weights. */
  band: { band: Band; score: number | null; range?: ScoreBand; reason: Reason };
  knowledge: readonly KnowledgeProfile[];
  innovations: readonly InnovationProfile[];
  activities: readonly (WeighedScore & { activity: Activity })[];
  map: readonly MapCell[];
  gaps: readonly KnowledgeGap[];
  unsupported: readonly Unsupported[];
  notes: readonly ConsistencyNote[];
};

/** Answers that do not go together, with each other or with the profile. Errors cannot both be true. */
export type ConsistencyNote = {
  id: string;
  severity: "error" | "warning" | "information";
  sentence: string;
  items: readonly string[];
};

/** A recommendation that fired. `score` = need x gap x breadth / effort; the first six by it are shown first. */
export type Recommendation = {
  id: string;
  title: string;
  because: readonly Reason[];
  why: string;
  how: readonly string[];
  inside: string;
  agency: string;
  effort: Effort;
  theme: Theme;
  services: readonly Service[];
  score: number;
  /** The factors behind the score, each 0..1. */
  measure: { need: number; gap: number; breadth: number };
  /** Questionnaires that ask for it: by an answer behind it, or because its theme holds the firm back there. */
  models: readonly string[];
  /** Items that acting on it should move. */
  expects: readonly string[];
  knowledge: readonly Knowledge[];
  innovations: readonly Innovation[];
  source: SourceRef;
} & Dating;
