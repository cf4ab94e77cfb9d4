import type { CompetenceArea } from "@/lib/domain/competence/areas";
import type { Phase } from "@/lib/domain/vocabulary";

/** How much a made-up mentor offers. Years and levels stand in the order of the profile's markets and languages. */
export type MentorOffer = {
  years: readonly number[];
  role: "sales" | "management" | "purchasing" | "production" | "advice";
  levels: readonly (1 | 2 | 3)[];
  divisions: readonly string[];
  competences: readonly CompetenceArea[];
  phases: readonly Phase[];
  lives: readonly [country: string, region: string | null];
  travels: boolean;
  hours: number;
  /** Seats beside the firms that the mentor has already. */
  free: number;
  away?: readonly [from: number, to: number];
  business?: readonly [name: string, interest: "owner" | "employed" | "stake", division: string];
  shownAs?: "experience";
};

/** In the order of the mentors. */
export const MENTOR_OFFERS: readonly MentorOffer[] = [
  {
    years: [20, 15, 10, 8, 5, 3],
    role: "sales",
    levels: [3, 3, 2],
    divisions: ["28", "10"],
    competences: ["organisation", "market"],
    phases: ["pre", "initial"],
    lives: ["DK", "DK-83"],
    travels: true,
    hours: 24,
    free: 2,
    away: [25, 46],
  },
  {
    years: [10, 10, 5, 8],
    role: "management",
    levels: [3, 3, 2],
    divisions: ["13", "14", "47"],
    competences: ["personal", "market"],
    phases: ["initial", "experienced"],
    lives: ["NO", null],
    travels: true,
    hours: 12,
    free: 1,
  },
  {
    years: [8, 8, 15, 5, 3],
    role: "management",
    levels: [3, 3, 2],
    divisions: ["62", "63"],
    competences: ["organisation", "institutions"],
    phases: ["pre", "initial", "experienced"],
    lives: ["FI", null],
    travels: false,
    hours: 16,
    free: 2,
    business: ["Ruohonen Holding", "owner", "70"],
  },
  {
    years: [15, 10, 10, 5],
    role: "sales",
    levels: [3, 3, 3, 2],
    divisions: ["16", "43"],
    competences: ["market", "institutions"],
    phases: ["pre", "initial"],
    lives: ["EE", null],
    travels: true,
    hours: 20,
    free: 1,
  },
  {
    years: [10, 10, 8, 3, 15],
    role: "sales",
    levels: [3, 3, 2],
    divisions: ["26", "72"],
    competences: ["organisation", "institutions"],
    phases: ["initial", "experienced"],
    lives: ["LT", null],
    travels: false,
    hours: 8,
    free: 1,
    shownAs: "experience",
  },
  {
    years: [15, 10, 10, 2],
    role: "purchasing",
    levels: [3, 3, 2],
    divisions: ["10", "11", "46"],
    competences: ["market"],
    phases: ["pre", "initial"],
    lives: ["DK", "DK-82"],
    travels: true,
    hours: 16,
    free: 2,
    away: [-4, 9],
  },
  {
    years: [20, 10, 8, 5],
    role: "sales",
    levels: [3, 3, 3],
    divisions: ["26", "27"],
    competences: ["market", "organisation"],
    phases: ["initial"],
    lives: ["SE", null],
    travels: false,
    hours: 10,
    free: 1,
  },
  {
    years: [15, 8, 5, 5],
    role: "purchasing",
    levels: [3, 3, 3],
    divisions: ["13", "15"],
    competences: ["organisation"],
    phases: ["pre", "initial"],
    lives: ["PL", null],
    travels: true,
    hours: 12,
    free: 1,
    business: ["Morska Cloth Trading", "stake", "46"],
  },
  {
    years: [8, 5, 15],
    role: "advice",
    levels: [3, 3, 2],
    divisions: ["03", "10", "71"],
    competences: ["institutions", "market"],
    phases: ["pre", "initial", "experienced"],
    lives: ["NO", null],
    travels: true,
    hours: 20,
    free: 2,
  },
  {
    years: [15, 10, 8, 3],
    role: "production",
    levels: [3, 2, 3, 2],
    divisions: ["25", "16", "41"],
    competences: ["institutions", "organisation"],
    phases: ["initial", "experienced"],
    lives: ["LV", null],
    travels: true,
    hours: 14,
    free: 1,
  },
  {
    years: [15, 10, 8, 5],
    role: "sales",
    levels: [3, 3, 2],
    divisions: ["27", "23", "47"],
    competences: ["market", "personal"],
    phases: ["pre", "initial"],
    lives: ["DK", "DK-84"],
    travels: false,
    hours: 12,
    free: 1,
    shownAs: "experience",
  },
  {
    years: [10, 8, 3],
    role: "management",
    levels: [3, 3, 3, 2],
    divisions: ["62", "52"],
    competences: ["personal", "institutions"],
    phases: ["pre", "initial"],
    lives: ["DK", "DK-81"],
    travels: true,
    hours: 10,
    free: 2,
    away: [70, 91],
  },
];
