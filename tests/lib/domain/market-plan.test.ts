import { expect, it } from "vitest";
import { MARKET_PLAN_PARTS, partsWritten } from "@/lib/domain/market-plan";
import { texts } from "@/lib/i18n/texts";

it("has eleven parts, each with a name and guidance of its own", () => {
  const t = texts("market-plans");
  expect(MARKET_PLAN_PARTS).toHaveLength(11);
  expect(new Set(MARKET_PLAN_PARTS.map((part) => t(`parts.${part}`))).size).toBe(11);
  expect(new Set(MARKET_PLAN_PARTS.map((part) => t(`guides.${part}`))).size).toBe(11);
});

it("counts what is written, blanks and what is no part left out", () => {
  expect(partsWritten({})).toBe(0);
  expect(partsWritten({ goals: "Two dealers.", price: " \n", weather: "Rain." })).toBe(1);
  expect(partsWritten(Object.fromEntries(MARKET_PLAN_PARTS.map((part) => [part, "x"])))).toBe(11);
});
