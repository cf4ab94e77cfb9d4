import type { CompetenceArea } from "@/lib/domain/competence/areas";
import type { EntryMode, Knowledge, Phase } from "@/lib/domain/vocabulary";

/** What matters most to a firm in a mentor, each with its own kind of value. */
export type Wish =
  | { kind: "market"; country: string }
  | { kind: "language"; language: string }
  | { kind: "knowledge"; knowledge: Knowledge }
  | { kind: "mode"; mode: EntryMode }
  | { kind: "industry"; section: string };

/** A firm that looks for a mentor. Countries ISO 3166-1, languages ISO 639-1, industries NACE. */
export type PairingFirm = {
  id: string;
  agencyId: string;
  languages: readonly string[];
  /** Markets that it wants to enter or to grow in; where it names none, no market is asked of a mentor. */
  markets: readonly string[];
  /** Markets that it is in already: with the wanted ones they decide who competes with it. */
  presentMarkets: readonly string[];
  country: string;
  region: string | null;
  section: string | null;
  division: string | null;
  phase: Phase | null;
  /** What the diagnosis found missing, `size` 0..1. */
  gaps: readonly { knowledge: Knowledge; size: number }[];
  /** The greatest gap in each area of its competence (POMI), `size` 0..1. Waves from before these counted have none. */
  lacks?: readonly { area: CompetenceArea; size: number }[];
  modes: readonly EntryMode[];
  wishes: readonly Wish[];
  /** Ids of mentors that it does not want. */
  avoids: readonly string[];
  /** Ids of mentors whom it accepts although they compete. */
  agreesTo: readonly string[];
  /** Accounts of its owners and members. */
  people: readonly string[];
};

/** How well a mentor speaks a language: enough to work in, fluently, as a first language. */
export type LanguageLevel = 1 | 2 | 3;

/** A mentor who can take part. */
export type PairingMentor = {
  id: string;
  agencyId: string;
  languages: readonly { code: string; level: LanguageLevel }[];
  markets: readonly { country: string; years: number }[];
  sections: readonly string[];
  divisions: readonly string[];
  modes: readonly EntryMode[];
  knowledge: readonly Knowledge[];
  /** Areas of competence that the mentor brings. Waves from before these counted have none. */
  competences?: readonly CompetenceArea[];
  /** Phases of firms that the mentor has worked with. */
  phases: readonly Phase[];
  country: string | null;
  region: string | null;
  travels: boolean;
  capacity: number;
  /** Firms that the mentor looks after already. */
  active: number;
  /** Away during the wave. */
  absent: boolean;
  /** Ids of firms that the mentor does not want, and of those accepted although they compete. */
  avoids: readonly string[];
  agreesTo: readonly string[];
  /** Ids of firms that the mentor would like: their wishes count as granted. */
  prefers?: readonly string[];
  /** Firms that the mentor owns or works for. */
  businesses: readonly { division: string; markets: readonly string[] }[];
  /** Accounts that own or run a firm together with the mentor, the mentor's own included. */
  people: readonly string[];
};

/** What may never be broken, in the order in which it is looked at. The first that fails is the reason given. */
export const HARD_RULES = [
  "agency",
  "avoided",
  "same-owner",
  "absent",
  "full",
  "no-common-language",
  "without-this-market",
  "competitor",
] as const;
export type HardRule = (typeof HARD_RULES)[number];

/** What a pair's score is made of. */
export const PARTS = ["gaps", "market", "industry", "mode", "language", "phase", "wishes", "place"] as const;
export type Part = (typeof PARTS)[number];

/** How much each part counts, in whole per cent that add up to 100. */
export type Weights = Readonly<Record<Part, number>>;

/** The portal's judgement, to start from. */
export const DEFAULT_WEIGHTS: Weights = {
  gaps: 30,
  market: 25,
  industry: 10,
  mode: 5,
  language: 10,
  phase: 5,
  wishes: 10,
  place: 5,
};
