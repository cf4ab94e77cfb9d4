import type { MarketPlanPart } from "@/lib/domain/market-plan";
import type { EntryMode } from "@/lib/domain/vocabulary";

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
  firm: { id: string; name: string };
  country: string;
  /** All eleven, in order. */
  parts: PlanPart[];
  written: number;
  known: KnownForPlan;
};

export type MarketPlanLine = { country: string; written: number; updatedAt: string | null };
