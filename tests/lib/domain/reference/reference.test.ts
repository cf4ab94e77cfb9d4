import { describe, expect, it } from "vitest";
import {
  COUNTRIES,
  countriesByName,
  countryName,
  isCountry,
  isRegion,
  isWithin,
  regionName,
  regionsOf,
} from "@/lib/domain/reference/countries";
import { ENTRY_MODE_FACTS, entryModeName } from "@/lib/domain/reference/entry-modes";
import { HS_CHAPTERS, HS_RESERVED, hsChapterName, isHsChapter } from "@/lib/domain/reference/hs-chapters";
import { isLanguage, LANGUAGES, languageName, languagesByName } from "@/lib/domain/reference/languages";
import {
  divisionsOf,
  isNaceDivision,
  isNaceSection,
  NACE_DIVISIONS,
  NACE_SECTIONS,
  sectionOf,
} from "@/lib/domain/reference/nace";
import { SIZE_CLASS_FACTS, sizeClassOf } from "@/lib/domain/reference/size-classes";
import { isTimeZone, TIME_ZONES } from "@/lib/domain/reference/time-zones";
import { ENTRY_MODES } from "@/lib/domain/vocabulary";

const repeated = (texts: readonly string[]) => texts.filter((text, at) => texts.indexOf(text) !== at);
const codes = (list: readonly { code: string }[]) => list.map((one) => one.code);

describe("industries", () => {
  it("are the 22 sections and 87 divisions of NACE Rev. 2.1, each named once", () => {
    expect(codes(NACE_SECTIONS).join("")).toBe("ABCDEFGHIJKLMNOPQRSTUV");
    expect(NACE_DIVISIONS).toHaveLength(87);
    expect(repeated(codes(NACE_DIVISIONS))).toEqual([]);
    expect(codes(NACE_DIVISIONS).filter((code) => !/^\d{2}$/.test(code))).toEqual([]);
    expect(repeated(NACE_SECTIONS.map((one) => one.name))).toEqual([]);
  });

  it("put each division into one section, whose codes stand in one run", () => {
    for (const { code } of NACE_SECTIONS) {
      expect(divisionsOf(code).length).toBeGreaterThan(0);
      expect(divisionsOf(code).every((division) => sectionOf(division.code) === code)).toBe(true);
    }
    const inOrder = NACE_DIVISIONS.map((division) => division.section);
    expect(inOrder).toEqual(inOrder.toSorted());
  });

  it("know neither the division that fell away nor made-up ones", () => {
    expect([isNaceDivision("45"), isNaceDivision("5"), isNaceSection("W"), sectionOf("00")]).toEqual([
      false,
      false,
      false,
      null,
    ]);
  });
});

describe("goods", () => {
  it("are chapters 01 to 97 without the reserved 77, each with a name of its own", () => {
    const expected = Array.from({ length: 97 }, (_, at) => String(at + 1).padStart(2, "0"));
    expect(codes(HS_CHAPTERS)).toEqual(expected.filter((code) => code !== HS_RESERVED));
    expect(repeated(HS_CHAPTERS.map((one) => one.name))).toEqual([]);
    expect([isHsChapter("77"), isHsChapter("98"), isHsChapter("1")]).toEqual([false, false, false]);
  });

  it.each([
    ["01", "Live animals"],
    ["22", "Drinks, spirits, vinegar"],
    ["39", "Plastics and plastic articles"],
    ["61", "Knitted clothing"],
    ["76", "Aluminium and aluminium articles"],
    ["78", "Lead and lead articles"],
    ["84", "Machinery, boilers, engines, computers"],
    ["94", "Furniture, bedding, lamps, prefabricated buildings"],
    ["97", "Art, collectors' pieces, antiques"],
  ])("chapter %s is %s", (code, name) => {
    expect(hsChapterName(code)).toBe(name);
  });
});

describe("countries and regions", () => {
  it("have a name in several languages, and sort by the dictionary of the language", () => {
    for (const locale of ["en", "sv", "ru", "fa"]) {
      expect(COUNTRIES.filter((code) => countryName(code, locale) === code)).toEqual([]);
      expect(countriesByName(locale)).toHaveLength(COUNTRIES.length);
    }
    expect(countriesByName("en").findIndex((one) => one.code === "AX")).toBeLessThan(20);
    expect(countriesByName("sv").at(-1)?.name).toMatch(/^Ö/);
  });

  it("are known by their code in capitals only", () => {
    expect([isCountry("SE"), isCountry("se"), isCountry("XX"), isCountry("")]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(countryName("XX", "en")).toBe("XX");
  });

  it("have regions of their own, without withdrawn ones, and told apart where two share a name", () => {
    expect(codes(regionsOf("DK")).toSorted()).toEqual(["DK-81", "DK-82", "DK-83", "DK-84", "DK-85"]);
    expect(isRegion("DK-015")).toBe(false);
    for (const country of COUNTRIES) {
      const regions = regionsOf(country);
      expect(repeated(regions.map((one) => one.name))).toEqual([]);
      expect(codes(regions).filter((code) => !code.startsWith(`${country}-`))).toEqual([]);
    }
    expect(regionsOf("XX")).toEqual([]);
  });

  it("lie within one another: a department in its region, a region in its country", () => {
    expect([isWithin("FR-01", "FR-ARA"), isWithin("FR-01", "FR"), isWithin("SE-AB", "SE-AB")]).toEqual([
      true,
      true,
      true,
    ]);
    expect([isWithin("FR-01", "FR-BRE"), isWithin("FR", "FR-ARA"), isWithin("SE-AB", "NO")]).toEqual([
      false,
      false,
      false,
    ]);
    expect([isRegion("SE-AB"), isRegion("SE-AB", "NO"), isRegion("SE")]).toEqual([true, false, false]);
    expect([regionName("SE-AB"), regionName("SE-??")]).toEqual(["Stockholms län", "SE-??"]);
  });
});

describe("other lists", () => {
  it("languages have a name in several languages, once each", () => {
    expect(repeated(LANGUAGES)).toEqual([]);
    for (const locale of ["en", "sv", "ru"]) {
      expect(LANGUAGES.filter((code) => languageName(code, locale) === code)).toEqual([]);
      expect(repeated(languagesByName(locale).map((one) => one.name))).toEqual([]);
    }
    expect([isLanguage("sv"), isLanguage("xx")]).toEqual([true, false]);
  });

  it("size classes meet without a hole or an overlap", () => {
    SIZE_CLASS_FACTS.slice(1).forEach((size, at) => {
      expect(size.from).toBe((SIZE_CLASS_FACTS[at]?.to ?? Number.NaN) + 1);
    });
    expect([0, 9, 10, 49, 50, 249, 250].map(sizeClassOf)).toEqual([
      "micro",
      "micro",
      "small",
      "small",
      "medium",
      "medium",
      "large",
    ]);
    for (const wrong of [-1, 2.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => sizeClassOf(wrong)).toThrow();
  });

  it("every entry mode has a name and a line that explains it", () => {
    expect(repeated(ENTRY_MODE_FACTS.map((one) => one.name))).toEqual([]);
    expect(ENTRY_MODE_FACTS.every((one) => /^[A-Z].*\.$/.test(one.explanation))).toBe(true);
    expect(ENTRY_MODES.map(entryModeName).filter((name) => !/^[A-Z]/.test(name))).toEqual([]);
  });

  it("time zones are names that dates can be written in", () => {
    expect(TIME_ZONES.filter((zone) => !isTimeZone(zone))).toEqual([]);
    expect(["Asia/Kathmandu", "Europe/Kyiv", "UTC"].filter((zone) => !isTimeZone(zone))).toEqual([]);
    expect(["+05:45", "Europe/Nowhere", "", "CET; drop"].filter(isTimeZone)).toEqual([]);
  });
});
