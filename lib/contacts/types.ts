import type {
  ContactUse,
  IntroductionKind,
  IntroductionPlace,
  ResultKind,
  TieState,
  Without,
} from "@/lib/domain/contact-terms";

export type Asked = {
  id: string;
  introductionId: string;
  month: number;
  answeredAt: string | null;
  used: boolean | null;
  uses: ContactUse[];
  worth: number | null;
};
export type Confirmed = {
  id: string;
  introductionId: string;
  kind: ResultKind;
  amount: number | null;
  currency: string | null;
  without: Without;
  note: string;
};
export type Contact = {
  id: string;
  kind: IntroductionKind;
  place: IntroductionPlace;
  personName: string;
  personRole: string;
  organisation: string;
  country: string;
  introducedOn: string;
  erased: boolean;
  delegation: string | null;
  /** The mentor who made it, where one did. */
  mentor: string | null;
  asked: Asked[];
  results: Confirmed[];
};

/** An introduction as the mentor who made it sees it. */
export type MadeContact = Contact & { firmId: string; firm: string };

/** A tie to another participant of a delegation, from one's own side. */
export type Tie = {
  id: string;
  delegation: string;
  /** Said by the own side; otherwise the own side answers. */
  mine: boolean;
  other: { kind: "firm" | "mentor"; name: string };
  about: string;
  state: TieState;
};
export type FellowTraveller = { seatId: string; name: string; delegation: string };

/** A delegation that one travelled with. */
export type JourneyName = { id: string; name: string };

export type OutcomeGroup = "all" | "delegation" | "mentor" | "market";
/** Introductions of one group: how many were asked about, used, and what firms confirmed. */
export type OutcomeRow = {
  group: OutcomeGroup;
  id: string;
  name: string;
  introductions: number;
  answered: number;
  used: number;
  /** For what those that were used were used; one may be of use for several things. */
  uses: Partial<Record<ContactUse, number>>;
  results: number;
  /** Of the results that firms confirmed, how many of each kind. */
  kinds: Partial<Record<ResultKind, number>>;
  /** What firms say would have happened without the introduction, by result. */
  without: Partial<Record<Without, number>>;
};
export type Questioned = {
  month: number;
  personName: string;
  organisation: string;
  state: "open" | "answered" | "expired";
};
