import type { ExpertKind } from "@/lib/domain/panels/vocabulary";

/** Where weights come from, without names: who by number and kind, when, on which scale, at which threshold. */
export type Provenance = {
  panel: string;
  /** Whether its weights move a score: it judged a question that a score counts. Versions from before this was kept have none. */
  moves?: boolean;
  /** Experts whose ratings count, of the last round; `imported` where they came from a file. */
  experts: { total: number; byKind: Partial<Record<ExpertKind | "imported", number>> };
  rounds: number;
  /** When the last round was closed, an instant. */
  closedAt: string;
  scale: "five-levels";
  threshold: number;
  /** Mean change between the last two rounds, 0..1; null after a single one. */
  change: number | null;
  stableUnder: number;
  accepted: number;
  rejected: number;
  /** Indicators that too few experts rated: they keep what they counted for. */
  notJudged: number;
  /** Indicators that experts proposed and the panel accepted; no question of the instrument asks for them yet. */
  proposed: readonly string[];
};
