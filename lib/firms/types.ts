import type { EntryMode, SizeClass } from "@/lib/domain/vocabulary";
import type { PROFILE_STEPS, STEP_FIELDS } from "./schema";

export type ProfileStep = (typeof PROFILE_STEPS)[number];
/** The steps that are columns of the firm itself. */
export type ColumnStep = keyof typeof STEP_FIELDS;

export type Market = {
  id: string;
  country: string;
  sinceYear: number | null;
  modes: EntryMode[];
  seen: string;
};

export type FirmProfile = {
  id: string;
  legalName: string;
  country: string;
  region: string | null;
  registrationNumber: string | null;
  foundedYear: number | null;
  sizeClass: SizeClass | null;
  naceSection: string | null;
  naceDivision: string | null;
  products: string;
  hsChapters: string[];
  languages: string[];
  foreignSalesShare: number | null;
  targetMarkets: string[];
  goals: string;
  updatedAt: string;
  markets: Market[];
  /** For each step a mark of what is shown, to be sent back with the form. */
  seen: Record<ColumnStep, string>;
};

/** Which steps are answered, begun or still empty. */
export type StepState = "complete" | "begun" | "empty";
export type Completeness = { states: Record<ProfileStep, StepState>; complete: number; of: number };

/** The agency that a firm is registered with. */
export type RegisteringAgency = { id: string; slug: string; name: string; country: string };

/** What registering came to: a firm, or the news that there is one under this number already. */
export type Registration = { firmId: string } | { firmId: null; country: string; registrationNumber: string };
