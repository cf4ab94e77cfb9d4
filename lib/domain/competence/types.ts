import type { CompetenceArea } from "@/lib/domain/competence/areas";
import type { OrientationFeature, PlanPart } from "@/lib/domain/competence/items";
import type { ScoreBand } from "@/lib/domain/fuzzy-bands";
import type { Reason, WeighedScore } from "@/lib/domain/knowledge-innovation/types";
import type { ActivityCompetence, ForeignActivity } from "@/lib/domain/reference/activity-competences";
import type { BarrierId } from "@/lib/domain/reference/barriers";
import type { EntryMode } from "@/lib/domain/vocabulary";

export type PartScore = WeighedScore & { part: string };
/** An area's score is the mean of its parts that are known; each part counts the same. */
export type AreaScore = WeighedScore & { area: CompetenceArea; parts: readonly PartScore[] };

/** Reid's five export stages (1981); `none` stands before the first. */
export const EXPORT_STAGES = ["none", "awareness", "intention", "trial", "evaluation", "acceptance"] as const;
export type ExportStage = (typeof EXPORT_STAGES)[number];

/**
 * Whether going abroad makes sense at all. `no`: the business does not scale or the owners do not want it;
 * `settle-first`: one of the two is open; `yes`: both are given; null: not known.
 */
export type GoAbroad = "yes" | "settle-first" | "no" | null;

/** A barrier with the firm's place for it and the published one; null where it has none. */
export type RankedBarrier = {
  barrier: BarrierId;
  own: number | null;
  published: number | null;
  /** A (perceived) lack of competence, as the source says; null where it does not say. */
  competence: boolean | null;
};

export type OrientationKind = "relationship" | "transaction" | "mixed";
export type Orientation = {
  kind: OrientationKind | null;
  features: readonly { feature: OrientationFeature; shows: "relationship" | "transaction" | "both" | null }[];
  reason: Reason;
  /** What follows from it; both orientations can be right. */
  follows: string;
};

/** The rule for a firm born global; each half is null where it is not known. */
export type BornGlobal = {
  /** A quarter of sales or more from abroad within three years of founding. */
  early: boolean | null;
  /** A significant advantage from resources and sales in several countries. */
  advantage: boolean | null;
  /** Both halves; false as soon as one is. */
  verdict: boolean | null;
  reason: Reason;
};

export type HeldCompetence = WeighedScore & { competence: ActivityCompetence; items: readonly string[] };
export type ActivityFit = {
  activity: ForeignActivity;
  /** Entry modes that the portal counts to this activity. */
  modes: readonly EntryMode[];
  /** The profile says that the firm works in one of these modes. */
  inUse: boolean;
  /** Mean of the competences that are known, 0..1; with its band where items count by a panel's weights. */
  score: number | null;
  band?: ScoreBand;
  competences: readonly HeldCompetence[];
  /** Known and below what counts as held. */
  lacking: readonly ActivityCompetence[];
  reason: Reason;
};

/** A part that the stage calls for and the firm lacks. `need` ranks it, 0..1 of the largest possible. */
export type CompetenceGap = {
  area: CompetenceArea;
  part: string;
  missing: number;
  /** False where nothing is known: `missing` is then an assumption, and the first step is to find out. */
  known: boolean;
  /** How strongly the stage calls for the area. */
  intensity: 1 | 2 | 3;
  /** The firm's own weightiest barrier that this part would lower. */
  barrier: BarrierId | null;
  need: number;
  reason: Reason;
};

/** What one submitted assessment of competence says. Plain data: stored as it is and never recomputed in place. */
export type CompetenceDiagnosis = {
  instrument: { id: string; version: number };
  rulesVersion: number;
  goAbroad: { verdict: GoAbroad; scalable: number | null; owners: number | null; reason: Reason };
  areas: readonly AreaScore[];
  stage: { stage: ExportStage | null; reason: Reason };
  gaps: readonly CompetenceGap[];
  barriers: { known: boolean; ranked: readonly RankedBarrier[]; reason: Reason };
  orientation: Orientation;
  bornGlobal: BornGlobal;
  activities: readonly ActivityFit[];
  /** Parts of the export-marketing plan that are in writing, of eleven; null where it is not known. */
  plan: { covered: readonly PlanPart[] | null; missing: readonly PlanPart[]; of: number };
  /** What has been ticked, to be shown and used by rules; null where it is not known. Never scored. */
  facts: Readonly<
    Record<
      "experienceKinds" | "brought" | "preparation" | "structures" | "indirect",
      readonly string[] | null
    >
  >;
};
