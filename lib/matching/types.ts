import type { CompetenceArea } from "@/lib/domain/competence/areas";
import type { Phase } from "@/lib/domain/vocabulary";
import type { MarketRole, ShownAs, VettingState, WishKind } from "./schema";

/** What a mentor offers beyond the profile that firms read: how much, how well, when, and with whom not. */
export type MentorTerms = {
  mentorId: string;
  version: number;
  markets: { country: string; years: number; role: MarketRole }[];
  languages: { code: string; level: 1 | 2 | 3 }[];
  divisions: string[];
  competences: CompetenceArea[];
  phases: Phase[];
  country: string | null;
  region: string | null;
  travels: boolean;
  hoursAMonth: number | null;
  capacity: number;
  shownAs: ShownAs;
  absences: { id: string; fromOn: string; toOn: string }[];
  businesses: { id: string; name: string; interest: string; division: string; markets: string[] }[];
  firmChoices: { id: string; name: string; choice: string }[];
  vetting: Vetting | null;
};

export type Vetting = {
  state: VettingState;
  decidedOn: string;
  charterOn: string | null;
  note: string;
  version: number;
};

/** How much a mentor has to do, and since when nothing was heard. */
export type MentorLoad = { active: number; lastSeenAt: string | null; quietDays: number | null };

export type FirmWish = { place: number; kind: WishKind; value: string; reason: string };

/** What a firm asks of its mentor. `since` is null where it does not look for one. */
export type MentorWishes = {
  since: string | null;
  waited: number;
  first: boolean;
  wishes: FirmWish[];
  refusals: { id: string; kind: "mentor" | "firm" | "accepted"; name: string; reason: string }[];
};
