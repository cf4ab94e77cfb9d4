import { describe, expect, it } from "vitest";
import { blockText, checkText, reasonText, servingText } from "@/components/offers/fit-words";
import type { Shared } from "@/lib/domain/offer-serving";
import { OFFER_SUBJECTS } from "@/lib/domain/offer-subjects";
import { SERVICES } from "@/lib/domain/vocabulary";

const shared = (some: Partial<Shared>): Shared => ({
  services: [],
  knowledge: [],
  subjects: [],
  innovations: [],
  markets: [],
  ...some,
});

describe("why an offer is for a firm or not, in words", () => {
  it("names what it helps with and where", () => {
    expect(reasonText({ code: "gaps", knowledge: ["market", "logistics"] })).toBe(
      "It helps with what you lack: the market and logistics.",
    );
    expect(reasonText({ code: "innovations", innovations: ["marketing"] })).toBe(
      "It helps to renew what your phase calls for: marketing.",
    );
    expect(reasonText({ code: "markets", markets: ["NO", "DE"] })).toBe(
      "It is about Germany and Norway, which your profile names.",
    );
  });

  it("names what stands against it", () => {
    expect(blockText({ code: "closed" })).toBe("The deadline to apply has passed.");
    expect(blockText({ code: "over" })).toBe("It is over.");
    expect(blockText({ code: "phase", phases: ["experienced"] })).toBe(
      "It is meant for other phases: experienced abroad.",
    );
    expect(blockText({ code: "industry", industries: ["A"] })).toMatch(
      /^It is meant for other industries: Farming.*\.$/,
    );
    expect(blockText({ code: "place", regions: ["SE-M"] })).toBe("It is for firms in Skåne län.");
    expect(blockText({ code: "markets", markets: ["JP"] })).toBe("It is about Japan, which you do not name.");
    expect([checkText("industry"), checkText("region")]).toEqual([
      "It is for some industries only, and your profile does not name yours.",
      "It is for some regions only, and your profile does not name yours.",
    ]);
  });
});

describe("why an offer stands beside a piece of advice, in words", () => {
  it("says what it gives, what it helps with and where, and leaves out what it does not", () => {
    expect(servingText(shared({ services: ["training"], knowledge: ["market"], markets: ["DE"] }))).toBe(
      "It gives training, helps with the market, and is about Germany.",
    );
    expect(servingText(shared({ services: ["fair"], knowledge: ["market"] }))).toBe(
      "It is a fair, and helps with the market.",
    );
    expect(servingText(shared({ services: ["finance"], subjects: ["finance"] }))).toBe(
      "It gives money, and helps with money and means.",
    );
    expect(servingText(shared({ innovations: ["management"] }))).toBe(
      "It helps with new ways of doing business.",
    );
  });

  it("has words for every kind of help and every subject", () => {
    const all = servingText(shared({ services: SERVICES, subjects: OFFER_SUBJECTS }));
    expect(all).not.toMatch(/serving\.|undefined/);
    expect(all).toMatch(/^It is a fair, gives information, .*, and helps with strategy, .*\.$/);
  });
});
