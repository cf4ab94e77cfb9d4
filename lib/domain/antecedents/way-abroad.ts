import type { FirmProfile } from "@/lib/domain/knowledge-innovation/types";

/**
 * The lines drawn through dates and shares. 25 % within 3 years is from Achtenhagen 2011; the source of the patterns
 * gives no figures, so the burst is the portal's judgement.
 */
export const WAY_RULES = {
  earlyYears: 3,
  earlyShare: 25,
  /** So many new markets within so many years are a burst. */
  burst: { markets: 3, years: 3 },
  judgement: true,
} as const;

/** What a profile says about the way a firm went abroad. */
export type WayAbroad = {
  /** Years since founding. */
  age: number | null;
  /** Share of sales from abroad today, per cent. */
  share: number | null;
  /** Years from founding to each market, earliest first; null unless founding and every market have a year. */
  delays: readonly number[] | null;
  countries: readonly string[];
};

/** Reads the profile; years that cannot be (a market before the founding) count as not known. */
export function wayAbroad(profile?: FirmProfile): WayAbroad {
  const markets = profile?.markets ?? [];
  const founded = profile?.foundedYear ?? null;
  const age = profile && founded !== null ? profile.asOfYear - founded : null;
  const years = markets.flatMap(({ sinceYear }) => sinceYear ?? []);
  const delays = founded === null ? [] : years.map((year) => year - founded).toSorted((a, b) => a - b);
  const complete =
    delays.length > 0 && delays.length === markets.length && delays.every((delay) => delay >= 0);
  return {
    age,
    share: profile?.foreignSalesShare ?? null,
    delays: complete ? delays : null,
    countries: [...new Set(markets.map(({ country }) => country))].toSorted(),
  };
}

/** Whether the first market came within three years of founding. */
export function wentEarly(delays: readonly number[]): boolean {
  return (delays[0] ?? Number.POSITIVE_INFINITY) <= WAY_RULES.earlyYears;
}

/** Whether three or more markets were entered within three years, the first and the last of them counted. */
export function hadBurst(delays: readonly number[]): boolean {
  const { markets, years } = WAY_RULES.burst;
  return delays.some((start, at) => (delays[at + markets - 1] ?? Number.POSITIVE_INFINITY) - start < years);
}
