import type { MoveDirection } from "@/lib/domain/stage-moves";
import type { StagePlace } from "@/lib/domain/vocabulary";

/** A move as it was recorded. One that was taken back keeps its place, with who took it back and why. */
export type StageLine = {
  id: string;
  stage: StagePlace;
  /** The day it happened (YYYY-MM-DD). */
  movedOn: string;
  because: string;
  recordedAt: string;
  by: string | null;
  /** Where it came from and led; null where it was taken back. */
  told: { from: StagePlace | null; direction: MoveDirection } | null;
  withdrawn: { at: string; by: string | null; because: string } | null;
};

export type StageHistory = {
  /** The stage that stands, and since which day. */
  current: { stage: StagePlace; since: string } | null;
  /** Newest first. */
  moves: StageLine[];
  /** What the newest navigator says, where it says something else than the record. */
  assessed: { stage: StagePlace; on: string } | null;
  mayRecord: boolean;
};
