import type { DemoFirm } from "./firm-list";

type Level = 1 | 2 | 3 | 4 | 5;
type Levels = Readonly<Record<string, Level>>;

/** What holds for every firm of the North that sells to a country of one kind. */
const NEAR: Levels = {
  regulation: 5,
  ownership: 5,
  protection: 5,
  "cultural-distance": 2,
  "religious-distance": 1,
  "geopolitical-risk": 1,
  restrictions: 5,
  payment: 5,
};
const FAR: Levels = {
  regulation: 3,
  ownership: 4,
  protection: 4,
  "cultural-distance": 3,
  "religious-distance": 2,
  "geopolitical-risk": 2,
  restrictions: 4,
  payment: 4,
};
const OTHER: Levels = {
  regulation: 3,
  ownership: 3,
  protection: 3,
  "cultural-distance": 4,
  "religious-distance": 3,
  "geopolitical-risk": 3,
  restrictions: 4,
  payment: 3,
};
const IN_UNION = ["AT", "BE", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "IE", "IT", "LT", "LV", "NL", "NO"];
const KINDS: readonly (readonly [readonly string[], Levels])[] = [
  [[...IN_UNION, "PL", "PT", "SE", "IS", "CH"], NEAR],
  [["US", "CA", "GB", "JP", "AU", "NZ", "KR"], FAR],
];

/** What buyers, rivals and partners of a firm do there, and what the firm itself can do, where it has thought about it. */
const TRADE: Readonly<Record<string, Readonly<Record<string, Levels>>>> = {
  "Ovnby Ovens": {
    SE: trade([4, 4, 1], [3, 4, 3], [2, 3, 4]),
    DE: trade([5, 4, 1], [5, 4, 5], [3, 2, 2]),
  },
  "Kystlys Lamps": {
    IE: trade([3, 2, 4], [2, 4, 3], [3, 2, 3]),
    CA: trade([4, 2, 4], [2, 4, 3], [4, 2, 3]),
  },
  "Halvmåne Bakery Equipment": {
    AE: trade([4, 4, 1], [2, 4, 4], [2, 3, 4]),
    SA: trade([3, 4, 1], [2, 4, 3], [2, 2, 3]),
  },
  "Fjellstrøm Outdoor": {
    AT: trade([4, 2, 5], [4, 5, 4], [4, 3, 4]),
    JP: trade([3, 3, 5], [3, 5, 3], [3, 2, 3]),
  },
};

function trade(
  [demand, industry, shops]: [Level, Level, Level],
  [local, international, behaviour]: [Level, Level, Level],
  [platforms, ties, partners]: [Level, Level, Level],
): Levels {
  return {
    demand,
    industry,
    shops,
    "local-competition": local,
    "international-competition": international,
    "competitor-behaviour": behaviour,
    platforms,
    "personal-ties": ties,
    partners,
  };
}

const INSIDE: Readonly<Record<string, Levels>> = {
  "Ovnby Ovens": {
    innovativeness: 3,
    "product-line": 4,
    promotion: 2,
    "step-up": 3,
    "managers-experience": 2,
    ambidexterity: 2,
    "digital-model": 2,
    "unused-capacity": 4,
    "growth-at-home": 3,
    "owners-view": 4,
    finance: 3,
    network: 3,
  },
};

/** What grew between rounds: who knows whom there. */
const GREW = ["partners", "personal-ties"];

type Asked = { firm: DemoFirm; market: string; left: number };

/** The level that a firm's own situation or its target market decides; null where nothing does. */
export function levelDecided(key: string, { firm: { name }, market, left }: Asked): Level | null {
  const [, side, factor = ""] = /^factor\.(internal|market)\.(.+)$/.exec(key) ?? [];
  if (side === "internal") return INSIDE[name]?.[factor] ?? null;
  if (side !== "market") return null;
  const kind = KINDS.find(([countries]) => countries.includes(market))?.[1] ?? OTHER;
  const level = TRADE[name]?.[market]?.[factor] ?? kind[factor] ?? null;
  return level !== null && left > 0 && GREW.includes(factor) ? 2 : level;
}
