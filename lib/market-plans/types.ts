import type { MarketPlanPart } from "@/lib/domain/market-plan";
import type { EntryMode, ReviewState } from "@/lib/domain/vocabulary";

export type PlanPart = {
  part: MarketPlanPart;
  body: string;
  /** 0 where nothing was saved yet. */
  version: number;
  updatedAt: string | null;
  by: string | null;
};

/** What the firm's profile says that belongs into this plan. */
export type KnownForPlan = {
  goals: string;
  products: string;
  languages: string[];
  sinceYear: number | null;
  modes: EntryMode[];
};

export type MarketPlan = {
  /** Null where nothing was written yet. */
  id: string | null;
  firm: { id: string; name: string };
  country: string;
  status: ReviewState;
  /** Of the plan as a whole, for handing it in; 0 where nothing was written yet. */
  version: number;
  submittedAt: string | null;
  /** All eleven, in order. */
  parts: PlanPart[];
  written: number;
  known: KnownForPlan;
};

export type MarketPlanLine = {
  country: string;
  status: ReviewState;
  written: number;
  updatedAt: string | null;
};
