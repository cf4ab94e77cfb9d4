import { expect, it } from "vitest";
import { marketClock } from "@/lib/domain/reference/market-clocks";

it.each([
  ["AU", "Australia/Sydney"],
  ["BR", "America/Sao_Paulo"],
  ["CA", "America/Toronto"],
  ["CN", "Asia/Shanghai"],
  ["ID", "Asia/Jakarta"],
  ["MX", "America/Mexico_City"],
  ["RU", "Europe/Moscow"],
  ["UA", /^Europe\/(Kyiv|Kiev)$/],
  ["US", "America/New_York"],
  ["XX", "UTC"],
])("takes for %s the clock that most people there go by", (country, zone) => {
  expect(marketClock(country)).toMatch(zone);
});
