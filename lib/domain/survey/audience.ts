import type { Phase, SizeClass } from "@/lib/domain/vocabulary";

/** A phase, or `none` for a firm that no questionnaire has placed yet. */
export type AudiencePhase = Phase | "none";

/** Which firms a campaign asks. An empty list leaves that side open; the sides hold together. */
export type Audience = {
  /** Sections of NACE. */
  industries: readonly string[];
  sizes: readonly SizeClass[];
  phases: readonly AudiencePhase[];
  mentored: "yes" | "no" | null;
};

export const isEveryone = ({ industries, sizes, phases, mentored }: Audience): boolean =>
  industries.length + sizes.length + phases.length === 0 && mentored === null;
