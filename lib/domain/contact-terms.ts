export const INTRODUCTION_KINDS = ["market", "participant"] as const;
export type IntroductionKind = (typeof INTRODUCTION_KINDS)[number];
export const INTRODUCTION_PLACES = ["meeting", "delegation", "fair", "other"] as const;
export type IntroductionPlace = (typeof INTRODUCTION_PLACES)[number];
/** What a contact was used for. */
export const CONTACT_USES = ["information", "customer", "supplier", "partner", "finance"] as const;
export type ContactUse = (typeof CONTACT_USES)[number];
export const RESULT_KINDS = ["sales", "order", "partner"] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];
/** What would have happened without the introduction, as the firm judges it. */
export const WITHOUT = ["nothing", "later", "smaller", "same", "unknown"] as const;
export type Without = (typeof WITHOUT)[number];
/** How a tie between two participants stands: said by one, confirmed or not by the other, taken back by either. */
export const TIE_STATES = ["proposed", "confirmed", "declined", "withdrawn"] as const;
export type TieState = (typeof TIE_STATES)[number];

/** How long a mailed link answers for a person who does not sign in. */
export const LINK_DAYS = 60;

/** Fewer answers than this are not shown as a share. */
export const LEAST_ANSWERS = 5;

/**
 * The share of `yes` among `n` with its 95 % interval (Wilson's score interval, which holds for few answers too); null
 * below five answers.
 */
export function shareOf(yes: number, n: number): { share: number; low: number; high: number } | null {
  if (n < LEAST_ANSWERS) return null;
  const z = 1.96;
  const share = yes / n;
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
