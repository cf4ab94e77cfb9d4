import type { Component } from "@/lib/domain/antecedents/components";
import type { ComponentScore, Pattern, PatternVerdict } from "@/lib/domain/antecedents/types";
import type { CompetenceArea } from "@/lib/domain/competence/areas";
import type { ExportStage, OrientationKind, RankedBarrier } from "@/lib/domain/competence/types";
import type { Band, KnowledgeGap, Reason } from "@/lib/domain/knowledge-innovation/types";
import type { ModelId } from "@/lib/domain/models/types";
import type { ThemeRow } from "@/lib/domain/picture/bottlenecks";
import type { Statement } from "@/lib/domain/picture/statement";
import type { Phase, StagePlace } from "@/lib/domain/vocabulary";

/** The stage that the firm's record of moves holds, and since which day. */
export type RecordedStage = { stage: StagePlace; since: string };

/** A row of the map of bottlenecks with its sentence; its reason's items are those behind it, weakest first. */
export type BottleneckRow = ThemeRow & { reason: Reason };

export type AreaPicture = { area: CompetenceArea; score: Statement<number> };

/** One picture of a firm across all questionnaires about it. Plain data. */
export type Picture = {
  /** Questionnaires about the firm that have been handed in, and those that have not. */
  handedIn: readonly ModelId[];
  open: readonly ModelId[];
  /** Where the firm stands, in one sentence; null before the first questionnaire. */
  standing: string | null;
  phase: Statement<Phase>;
  band: Statement<Band>;
  lifeCycle: Statement<StagePlace>;
  /** Since when, where it is recorded. */
  lifeCycleSince: string | null;
  exportStage: Statement<ExportStage>;
  pattern: Statement<Pattern>;
  patterns: readonly PatternVerdict[];
  orientation: Statement<OrientationKind>;
  areas: readonly AreaPicture[];
  /** Kinds of knowledge that the phase calls for and the firm lacks, most needed first. */
  knowledge: Statement<readonly KnowledgeGap[]>;
  /** Components with what is known, highest first, with bands; sets that cannot be told apart. */
  components: Statement<readonly ComponentScore[]>;
  ties: readonly (readonly Component[])[];
  /** The firm's own ranking, weightiest first. */
  barriers: Statement<readonly RankedBarrier[]>;
  /** Rows that hold back in most questionnaires first; those of which nothing is known last. */
  bottlenecks: readonly BottleneckRow[];
};
