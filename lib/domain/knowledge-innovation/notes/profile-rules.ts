import { PHASE_ITEMS } from "@/lib/domain/knowledge-innovation/items";
import {
  choiceOf,
  type NoteContext,
  type NoteRule,
  worksAbroad,
} from "@/lib/domain/knowledge-innovation/notes/note-rule";
import { profileYears, YEAR_BANDS } from "@/lib/domain/knowledge-innovation/years-abroad";

/** Number of countries that each answer stands for, both ends included. */
const MARKET_BANDS: Readonly<Record<string, readonly [number, number]>> = {
  "1-2": [1, 2],
  "3-4": [3, 4],
  "5-6": [5, 6],
  "7-9": [7, 9],
  "10-plus": [10, Number.POSITIVE_INFINITY],
};

/** Share of sales abroad in per cent that each answer stands for: from, and below. */
const SHARE_BANDS: Readonly<Record<string, readonly [number, number]>> = {
  "under-5": [0, 5],
  "5-to-10": [5, 10],
  "10-to-25": [10, 25],
  "25-to-50": [25, 50],
  "over-50": [50, Number.POSITIVE_INFINITY],
};

const found = (sentence: string, ...items: string[]) => ({ sentence, items });
const countries = (context: NoteContext) =>
  context.profile?.markets && new Set(context.profile.markets.map((market) => market.country)).size;

/** Answers that disagree with the firm's profile. */
export const PROFILE_NOTES: readonly NoteRule[] = [
  {
    id: "profile-markets-without-business",
    severity: "error",
    find: (context) => {
      const count = countries(context) ?? 0;
      if (choiceOf(context, PHASE_ITEMS.active) !== "never" || count === 0) return null;
      const where = count === 1 ? "a country that you work in" : `${count} countries that you work in`;
      return found(
        `Your profile lists ${where}, but you answer that you have never done business abroad.`,
        PHASE_ITEMS.active,
      );
    },
  },
  {
    id: "profile-no-markets",
    severity: "information",
    find: (context) =>
      worksAbroad(context) && countries(context) === 0
        ? found("You answer that you work abroad, but your profile lists no country yet.", PHASE_ITEMS.active)
        : null,
  },
  {
    id: "profile-share-without-sales",
    severity: "error",
    find: (context) => {
      const active = choiceOf(context, PHASE_ITEMS.active);
      const share = context.profile?.foreignSalesShare ?? 0;
      if (share <= 0 || (active !== "never" && active !== "buying")) return null;
      return found(
        `Your profile puts sales abroad at ${share} per cent, but you answer that you do not sell to other countries.`,
        PHASE_ITEMS.active,
      );
    },
  },
  {
    id: "profile-share-differs",
    severity: "warning",
    find: (context) => {
      const band = SHARE_BANDS[choiceOf(context, PHASE_ITEMS.salesShare) ?? ""];
      const share = context.profile?.foreignSalesShare;
      if (!band || share == null || (share >= band[0] && share < band[1])) return null;
      return found(
        `Your answer on sales abroad does not fit the ${share} per cent in your profile.`,
        PHASE_ITEMS.salesShare,
      );
    },
  },
  {
    id: "profile-market-count-differs",
    severity: "warning",
    find: (context) => {
      const band = MARKET_BANDS[choiceOf(context, PHASE_ITEMS.markets) ?? ""];
      const count = countries(context) ?? 0;
      if (!band || count === 0 || (count >= band[0] && count <= band[1])) return null;
      const listed = count === 1 ? "one country" : `${count} countries`;
      return found(
        `Your answer on the number of countries does not fit your profile, which lists ${listed}.`,
        PHASE_ITEMS.markets,
      );
    },
  },
  {
    id: "years-exceed-age",
    severity: "error",
    find: (context) => {
      const band = YEAR_BANDS[choiceOf(context, PHASE_ITEMS.years) ?? ""];
      const founded = context.profile?.foundedYear;
      if (!band || founded == null || !context.profile) return null;
      // A firm founded in a given year may be almost one year older than the difference says.
      const age = context.profile.asOfYear - founded + 1;
      return age > band.over
        ? null
        : found(
            `You answer that you have worked abroad for more than ${band.over} years, but the firm was founded in ${founded}.`,
            PHASE_ITEMS.years,
          );
    },
  },
  {
    id: "years-differ-from-profile",
    severity: "warning",
    find: (context) => {
      const band = YEAR_BANDS[choiceOf(context, PHASE_ITEMS.years) ?? ""];
      const years = profileYears(context.profile);
      if (!band || years === null || choiceOf(context, PHASE_ITEMS.active) === "stopped") return null;
      // Calendar years tell the length only to within one year either way.
      if (years + 1 > band.over && years - 1 <= band.upTo) return null;
      const when = years === 0 ? "this year" : years === 1 ? "one year ago" : `${years} years ago`;
      return found(
        `Your answer on the years abroad does not fit your profile, whose first country dates from ${when}.`,
        PHASE_ITEMS.years,
      );
    },
  },
  {
    id: "profile-only-imports",
    severity: "warning",
    find: (context) => {
      const active = choiceOf(context, PHASE_ITEMS.active);
      const modes = (context.profile?.markets ?? []).flatMap((market) => market.modes);
      if ((active !== "selling" && active !== "both") || modes.length === 0) return null;
      if (modes.some((mode) => mode !== "importing")) return null;
      return found(
        "You answer that you sell to other countries, but your profile lists only importing.",
        PHASE_ITEMS.active,
      );
    },
  },
];
