import type { OfferFit } from "@/lib/domain/offer-fit";
import type { Shared } from "@/lib/domain/offer-serving";
import type { OfferSubject } from "@/lib/domain/offer-subjects";
import type { ServiceNeed } from "@/lib/domain/support-needs";
import type {
  Innovation,
  Knowledge,
  OfferKind,
  OfferService,
  OfferState,
  Phase,
} from "@/lib/domain/vocabulary";

/** Whom an offer is for and what it serves. An empty list means: everyone, anything. */
export type OfferAudience = {
  phases: Phase[];
  industries: string[];
  markets: string[];
  regions: string[];
  services: OfferService[];
  knowledge: Knowledge[];
  subjects: OfferSubject[];
  innovations: Innovation[];
};

export type OfferLine = OfferAudience & {
  id: string;
  kind: OfferKind;
  title: string;
  summary: string;
  provider: string;
  place: string;
  country: string | null;
  startsOn: string | null;
  endsOn: string | null;
  /** ISO instant; `timeZone` is the one it was set in. */
  deadline: string | null;
  timeZone: string;
  open: boolean;
};

export type OfferText = OfferLine & { body: string; website: string; status: OfferState };

export type OfferForAgency = OfferText & { version: number; updatedAt: string; publishedAt: string | null };

export type OfferRow = Pick<
  OfferForAgency,
  "id" | "kind" | "title" | "status" | "startsOn" | "endsOn" | "deadline" | "timeZone" | "open" | "updatedAt"
> & { interests: number };

export type OwnInterest = { note: string; notedAt: string; by: string | null };

export type OfferForFirm = { offer: OfferLine; fit: OfferFit; interest: OwnInterest | null };

export type InterestRow = {
  id: string;
  firmId: string;
  firm: string;
  person: string;
  email: string;
  note: string;
  notedAt: string;
  withdrawnAt: string | null;
};

/** An offer beside a recommendation: what it is, and what it shares with it. */
export type GapOffer = {
  id: string;
  kind: OfferKind;
  title: string;
  place: string;
  country: string | null;
  startsOn: string | null;
  deadline: string | null;
  timeZone: string;
  because: Shared;
};

/** Which kinds of help the agency's firms need; firms by id and name. */
export type SupportNeeds = {
  /** Firms with a result: those that the figures speak of. */
  assessed: number;
  needs: ServiceNeed[];
  names: Record<string, string>;
};
