/**
 * The life of a delegation: prepared, open for applications, people invited, group certain, back home, accounts settled;
 * or called off before it left.
 */
export const DELEGATION_STATES = [
  "draft",
  "open",
  "planned",
  "confirmed",
  "travelled",
  "closed",
  "cancelled",
] as const;
export type DelegationState = (typeof DELEGATION_STATES)[number];

/** Who travels: a firm new to the market, or somebody who knows it. */
export const TRAVELLER_KINDS = ["newcomer", "experienced"] as const;
export type TravellerKind = (typeof TRAVELLER_KINDS)[number];

export const SEAT_STATES = ["invited", "accepted", "declined", "waiting"] as const;
export type SeatState = (typeof SEAT_STATES)[number];

/** Why somebody says beforehand that they do not come along. */
export const DECLINE_REASONS = ["dates", "cost", "person-away", "market-changed", "group", "other"] as const;
/** Why a seat stayed empty: what its holder said, or what the agency noted once the group was back. */
export const SEAT_REASONS = [...DECLINE_REASONS, "did-not-travel"] as const;

/** Wishes are counted so far; all later ones are the last. */
export const MOST_WISHES = 5;

const NEXT: Record<DelegationState, readonly DelegationState[]> = {
  draft: ["open"],
  open: ["draft"],
  planned: ["confirmed"],
  confirmed: ["travelled"],
  travelled: ["closed"],
  closed: [],
  cancelled: [],
};

/**
 * Where an administrator can take a delegation by hand on a day (YYYY-MM-DD): it is planned by inviting people, and in no
 * other way, and nobody is back before the last day.
 */
export const nextStates = (
  { state, endsOn }: { state: DelegationState; endsOn: string },
  today: string,
): readonly DelegationState[] => NEXT[state].filter((to) => to !== "travelled" || endsOn <= today);

/** A journey can be called off, with a reason, from its opening until it leaves. */
export const canCallOff = (from: DelegationState): boolean =>
  from === "open" || from === "planned" || from === "confirmed";

type Maker = { division: string | null; chapters: readonly string[] };

/**
 * Direct competitors: firms of one division whose goods share a chapter of the customs tariff. Where one of them does
 * not say what it sells, the division alone decides: better one empty seat than two rivals before one customer.
 * A judgement of the portal.
 */
export function areRivals(one: Maker, other: Maker): boolean {
  if (one.division === null || one.division !== other.division) return false;
  if (one.chapters.length === 0 || other.chapters.length === 0) return true;
  return one.chapters.some((chapter) => other.chapters.includes(chapter));
}

/** The week of a day (YYYY-MM-DD), counted from Monday, 5 January 1970. */
export function weekOf(day: string): number {
  const days = Date.parse(`${day}T00:00:00Z`) / 86_400_000;
  return Math.floor((days - 4) / 7);
}
