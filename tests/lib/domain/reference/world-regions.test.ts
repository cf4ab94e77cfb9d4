import { expect, it } from "vitest";
import { COUNTRIES } from "@/lib/domain/reference/countries";
import { worldRegionOf } from "@/lib/domain/reference/world-regions";

it("every country lies in one part of the world, and an unknown code in none", () => {
  expect(COUNTRIES.filter((code) => !worldRegionOf(code))).toEqual([]);
  expect(worldRegionOf("XX")).toBeUndefined();
});

it.each([
  ["SE", "Northern Europe", "Europe"],
  ["IR", "Southern Asia", "Asia"],
  ["KZ", "Central Asia", "Asia"],
  ["BR", "South America", "the Americas"],
  ["FJ", "Oceania", "Oceania"],
])("%s lies in %s", (code, name, continent) => {
  expect(worldRegionOf(code)).toMatchObject({ name, continent });
});
