/** The eleven parts of an export-marketing plan (Bijmolt & Zwart 1994, in Achtenhagen 2011), in the source's order. */
export const MARKET_PLAN_PARTS = [
  "country",
  "figures",
  "competitors",
  "goals",
  "channels",
  "partners",
  "price",
  "promotion",
  "needs",
  "organisation",
  "long-range",
] as const;
export type MarketPlanPart = (typeof MARKET_PLAN_PARTS)[number];

/** How many of the eleven parts have something written, blanks not counted. */
export function partsWritten(bodies: Readonly<Record<string, string>>): number {
  return MARKET_PLAN_PARTS.filter((part) => Object.hasOwn(bodies, part) && bodies[part]?.trim() !== "")
    .length;
}
