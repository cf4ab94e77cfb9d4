/** What an entry of a visit's programme is. */
export const ENTRY_KINDS = [
  "briefing",
  "partner",
  "fair",
  "firm-visit",
  "reception",
  "travel",
  "own-time",
  "other",
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** How a preparatory meeting of the group stands. */
export const PREPARATION_STATES = ["planned", "held", "cancelled"] as const;
export type PreparationState = (typeof PREPARATION_STATES)[number];

/** A firm's wish to meet somebody: not looked at yet, an entry of the programme, or not possible. */
export const MEETING_WISH_STATES = ["open", "taken", "refused"] as const;
export type MeetingWishState = (typeof MEETING_WISH_STATES)[number];

/** How many people one firm may wish to meet on one visit. */
export const MOST_MEETING_WISHES = 5;

const SHAPED: readonly string[] = ["draft", "open", "planned", "confirmed", "travelled"];

/** True while programme, preparation and documents of a delegation in this state may still change. */
export const canShape = (state: string): boolean => SHAPED.includes(state);

/** A stretch of the programme, in milliseconds, for these seats or for everybody. The end is no longer part of it. */
export type Slot = { id: string; startsAt: number; endsAt: number; seats: readonly string[] | "all" };

/** Two slots that nobody can be at both, and whom it concerns. */
export type Clash = { id: string; seats: readonly string[] | "all" };

/**
 * The slots at which somebody would have to be in two places, earliest first, ties by id. What ends when the other
 * begins is no clash. What is for everybody clashes with whatever lies at its time.
 */
export function clashesOf(slot: Slot, others: readonly Slot[]): Clash[] {
  return others
    .filter((other) => other.id !== slot.id && other.startsAt < slot.endsAt && slot.startsAt < other.endsAt)
    .map((other) => ({ at: other.startsAt, id: other.id, seats: inBoth(slot.seats, other.seats) }))
    .filter(({ seats }) => seats === "all" || seats.length > 0)
    .toSorted((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1))
    .map(({ id, seats }) => ({ id, seats }));
}

function inBoth(some: Slot["seats"], others: Slot["seats"]): Slot["seats"] {
  if (some === "all") return others;
  return others === "all" ? some : some.filter((seat) => others.includes(seat));
}
