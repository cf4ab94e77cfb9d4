import { describe, expect, it } from "vitest";
import { patternsOf } from "@/lib/domain/antecedents/patterns";
import type { Pattern } from "@/lib/domain/antecedents/types";
import type { FirmProfile } from "@/lib/domain/knowledge-innovation/types";

type Market = readonly [country: string, sinceYear: number | null];
const firm = (
  foundedYear: number | null,
  markets: readonly Market[],
  share: number | null = null,
): FirmProfile => ({
  asOfYear: 2026,
  foundedYear,
  foreignSalesShare: share,
  markets: markets.map(([country, sinceYear]) => ({ country, sinceYear, modes: [] })),
});
const of = (pattern: Pattern, profile?: FirmProfile) => {
  const found = patternsOf(profile).find((one) => one.pattern === pattern);
  if (!found) throw new Error(`no pattern ${pattern}`);
  return found;
};

describe("patterns", () => {
  it.each<[Pattern, string, FirmProfile | undefined]>([
    ["traditional", "unknown", undefined],
    ["traditional", "unknown", firm(1990, [])],
    ["traditional", "unknown", firm(null, [["SE", 2000]])],
    [
      "traditional",
      "unknown",
      firm(1990, [
        ["SE", 2000],
        ["DE", null],
      ]),
    ],
    ["traditional", "unknown", firm(1990, [["SE", 1980]])],
    ["traditional", "possible", firm(1990, [["SE", 1994]])],
    [
      "traditional",
      "fits",
      firm(1990, [
        ["SE", 1994],
        ["DE", 2005],
      ]),
    ],
    [
      "traditional",
      "no",
      firm(1990, [
        ["SE", 1993],
        ["DE", 2005],
      ]),
    ],
    [
      "traditional",
      "no",
      firm(1990, [
        ["SE", 2000],
        ["DE", 2001],
        ["FI", 2002],
      ]),
    ],
    ["born-global", "no", firm(1990, [["SE", 1994]], 80)],
    ["born-global", "possible", firm(2010, [["SE", 2013]])],
    ["born-global", "possible", firm(2010, [["SE", 2013]], 80)],
    ["born-global", "fits", firm(2023, [["SE", 2024]], 25)],
    ["born-global", "no", firm(2023, [["SE", 2024]], 24)],
    [
      "born-again-global",
      "no",
      firm(2010, [
        ["SE", 2012],
        ["DE", 2013],
        ["FI", 2014],
      ]),
    ],
    [
      "born-again-global",
      "no",
      firm(1990, [
        ["SE", 2000],
        ["DE", 2001],
        ["FI", 2003],
      ]),
    ],
    [
      "born-again-global",
      "fits",
      firm(1990, [
        ["SE", 2000],
        ["DE", 2014],
        ["FI", 2015],
        ["NO", 2016],
      ]),
    ],
    ["regional", "unknown", firm(null, [["SE", null]])],
    [
      "regional",
      "unknown",
      firm(null, [
        ["SE", null],
        ["XX", null],
      ]),
    ],
    [
      "regional",
      "fits",
      firm(null, [
        ["SE", null],
        ["FI", null],
      ]),
    ],
    [
      "regional",
      "possible",
      firm(null, [
        ["SE", null],
        ["DE", null],
      ]),
    ],
    [
      "regional",
      "no",
      firm(null, [
        ["SE", null],
        ["JP", null],
      ]),
    ],
  ])("%s is %s", (pattern, verdict, profile) => {
    const found = of(pattern, profile);
    expect(found.verdict).toBe(verdict);
    expect(found.reason.ruleId).toBe(`pattern-${pattern}-${verdict}`);
    expect(found.reason.because).toMatch(/^[A-Z][^{}]*\.$/);
    expect(found.reason.because).not.toMatch(/undefined|null|NaN/);
  });

  it("do not hang on the order of the markets", () => {
    const markets = [
      ["SE", 2000],
      ["DE", 2014],
      ["FI", 2015],
      ["NO", 2016],
    ] as const;
    expect(patternsOf(firm(1990, markets.toReversed()))).toEqual(patternsOf(firm(1990, markets)));
  });

  it("say where the lines come from", () => {
    expect(of("born-global").reason.source.id).toBe("achtenhagen-2011");
    expect(patternsOf().every(({ reason }) => reason.source.judgement)).toBe(true);
  });
});
