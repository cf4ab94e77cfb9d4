import type { TravellerKind } from "@/lib/domain/delegation-terms";
import type { EntryKind, MeetingWishState, PreparationState } from "@/lib/domain/itinerary";

/** Somebody of the group, by the seat. */
export type Companion = { seatId: string; name: string; kind: TravellerKind; firmId: string | null };

export type PreparationAnswer = Companion & { coming: boolean | null; attended: boolean | null };

/** A preparatory meeting of the group. Instants are ISO. */
export type Preparation = {
  id: string;
  subject: string;
  startsAt: string;
  /** What the clock showed that it was set by. */
  date: string;
  time: string;
  timeZone: string;
  minutes: number;
  place: string;
  link: string;
  prepare: string;
  state: PreparationState;
  cancelledBecause: string;
  /** It has begun. */
  begun: boolean;
  /** The reader's own answer; null for administrators. */
  mine: { coming: boolean | null; attended: boolean | null } | null;
  /** Of everybody, for administrators; empty for others. */
  answers: PreparationAnswer[];
  version: number;
};

/** An entry of the programme, by the clock of the market. */
export type ProgrammeEntry = {
  id: string;
  kind: EntryKind;
  title: string;
  startsAt: string;
  endsAt: string;
  date: string;
  from: string;
  to: string;
  forAll: boolean;
  /** For whom it is where it is not for everybody. */
  who: Companion[];
  organisation: string;
  personName: string;
  personRole: string;
  place: string;
  wanted: string;
  /** Since the programme was published. */
  mark: "new" | "changed" | "cancelled" | null;
  over: boolean;
  version: number;
};

export type Programme = {
  timeZone: string;
  publishedAt: string | null;
  entries: ProgrammeEntry[];
};

/** Whom a firm would like to meet on the visit. */
export type MeetingWish = {
  id: string;
  seatId: string;
  firm: string;
  whom: string;
  why: string;
  state: MeetingWishState;
  reply: string;
  entryId: string | null;
};

export type JourneyDocument = {
  id: string;
  title: string;
  link: string;
  note: string;
  edition: string;
  datedOn: string;
  forAll: boolean;
  who: Companion[];
  version: number;
};
