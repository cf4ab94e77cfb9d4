import type {
  ContactUse,
  IntroductionKind,
  IntroductionPlace,
  ResultKind,
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
  asked: Asked[];
  results: Confirmed[];
};

export type OutcomeGroup = "all" | "delegation" | "mentor" | "market";
/** Introductions of one group: how many were asked about, used, and what firms confirmed. */
export type OutcomeRow = {
  group: OutcomeGroup;
  id: string;
  name: string;
  introductions: number;
  answered: number;
  used: number;
  results: number;
};
export type Questioned = {
  month: number;
  personName: string;
  organisation: string;
  state: "open" | "answered" | "expired";
};
