import { INTERNAL_FACTORS, LIFE_CYCLE_STAGE } from "@/lib/domain/instruments/factors/internal";
import { MARKET_PLACE_FACTORS } from "@/lib/domain/instruments/factors/market-place";
import { MARKET_TRADE_FACTORS } from "@/lib/domain/instruments/factors/market-trade";
import type { Instrument } from "@/lib/domain/instruments/types";

const { unusedCapacity, growthAtHome, ownersView, finance, ...strengths } = INTERNAL_FACTORS;

/** The ways into one target market after Ilkevich 2025's factors; wording, levels and all weights are the portal's. */
export const ENTRY_MODE_V1: Instrument = {
  id: "entry-mode",
  version: 1,
  subject: "market",
  title: "Ways into a market",
  summary:
    "Ranks twelve ways into one target market by what your firm can do and what the market is like, with every plus and minus laid open.",
  prepare: [
    "One market in mind: you answer for each market by itself",
    "What you know of buyers, rivals and possible partners there",
    "What your bank and your customs agent say about that country",
    "An idea of what the owners want and could pay for",
  ],
  caveat:
    "The factors are named by a published source. How much each one counts for each way into a market is the portal's own judgement, not a finding.",
  sections: [
    {
      id: "trade",
      title: "Buyers, rivals and partners there",
      intro:
        "What you know about business in this market today. Say so where you do not know: it is not counted as zero.",
      who: "Whoever looks after sales or knows this market best",
      minutes: 6,
      items: MARKET_TRADE_FACTORS,
    },
    {
      id: "place",
      title: "Rules, distance and risk there",
      intro: "What it takes to bring goods in, to own something there and to be paid.",
      who: "Whoever handles customs, contracts and payments",
      minutes: 6,
      items: MARKET_PLACE_FACTORS,
    },
    {
      id: "strengths",
      title: "What your firm can do",
      intro: "The same for every market. What you have answered before is shown and only needs a look.",
      who: "The managing director with sales and production",
      minutes: 7,
      items: [LIFE_CYCLE_STAGE, ...Object.values(strengths)],
    },
    {
      id: "situation",
      title: "Owners, money and room at home",
      intro: "What speaks for going now, and what speaks for waiting.",
      who: "The owners or the managing director",
      minutes: 3,
      items: [ownersView, finance, unusedCapacity, growthAtHome],
    },
  ],
};
