import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OfferTerms } from "@/lib/domain/offer-terms";
import { type AdvisedFirm, supportNeeds } from "@/lib/domain/support-needs";
import { SERVICES } from "@/lib/domain/vocabulary";

const NOW = new Date("2026-03-10T12:00:00Z");
const OFFER: OfferTerms = {
  kind: "programme",
  phases: [],
  industries: [],
  markets: [],
  regions: [],
  services: ["training"],
  knowledge: ["market"],
  subjects: [],
  innovations: [],
  deadline: null,
  endsOn: null,
};
const MARKET = {
  id: "a",
  services: ["training", "information"],
  theme: "markets",
  knowledge: ["market"],
  innovations: [],
} as const;
const MONEY = { id: "b", services: ["finance"], theme: "finance", knowledge: [], innovations: [] } as const;
const MENTOR = {
  id: "c",
  services: ["mentor-experience"],
  theme: "people",
  knowledge: [],
  innovations: [],
} as const;

const firm = (id: string, advice: AdvisedFirm["advice"], given: Partial<AdvisedFirm> = {}): AdvisedFirm => ({
  id,
  firm: { country: "SE", region: null, naceSection: "C", markets: [], targetMarkets: [], phase: "initial" },
  mentored: false,
  advice,
  ...given,
});
const need = (firms: readonly AdvisedFirm[], offers: readonly OfferTerms[], service: string) =>
  supportNeeds(firms, offers, NOW).find((one) => one.service === service);

describe("what firms need and nobody gives", () => {
  it("counts firms, not recommendations, and names those that wait with what about", () => {
    const firms = [
      firm("one", [MONEY, { ...MONEY, id: "d" }]),
      firm("two", [MONEY]),
      firm("three", [MARKET]),
    ];
    expect(need(firms, [OFFER], "finance")).toEqual({
      service: "finance",
      firms: ["one", "two"],
      waiting: ["one", "two"],
      themes: [{ theme: "finance", firms: 2 }],
      offers: 0,
    });
  });

  it("takes advice as served when any kind of help that it asks for is given", () => {
    expect(need([firm("one", [MARKET])], [OFFER], "information")).toMatchObject({
      firms: ["one"],
      waiting: [],
      offers: 0,
    });
  });

  it("does not count an offer that is not open to the firm, or leads elsewhere than it wants", () => {
    const wanting = firm("one", [MARKET], { firm: { ...firm("x", []).firm, targetMarkets: ["DE"] } });
    expect(need([wanting], [{ ...OFFER, phases: ["pre"] }], "training")?.waiting).toEqual(["one"]);
    expect(need([wanting], [{ ...OFFER, markets: ["JP"] }], "training")?.waiting).toEqual(["one"]);
    expect(need([wanting], [{ ...OFFER, markets: ["DE"] }], "training")?.waiting).toEqual([]);
  });

  it("takes what a mentor serves as served where somebody looks after the firm", () => {
    const firms = [firm("one", [MENTOR]), firm("two", [MENTOR], { mentored: true })];
    expect(need(firms, [], "mentor-experience")).toMatchObject({ firms: ["one", "two"], waiting: ["one"] });
  });

  it("puts what most firms wait for first", () => {
    const order = supportNeeds([firm("one", [MONEY]), firm("two", [MONEY, MENTOR])], [], NOW);
    expect(order.slice(0, 2).map(({ service }) => service)).toEqual(["finance", "mentor-experience"]);
  });
});

describe("whatever is advised and offered", () => {
  const firms = fc
    .array(fc.subarray([MARKET, MONEY, MENTOR]))
    .map((lists) => lists.map((advice, index) => firm(`f${index}`, advice)));
  const offers = fc.subarray([
    OFFER,
    { ...OFFER, services: ["finance"], subjects: ["finance"] } as OfferTerms,
  ]);

  it("each kind stands once, and nobody waits for what nobody advised", () => {
    fc.assert(
      fc.property(firms, offers, (given, offered) => {
        const needs = supportNeeds(given, offered, NOW);
        expect(needs.map(({ service }) => service).toSorted()).toEqual([...SERVICES].toSorted());
        for (const one of needs) {
          expect(one.firms).toEqual(expect.arrayContaining(one.waiting));
          expect(new Set(one.firms).size).toBe(one.firms.length);
        }
      }),
    );
  });

  it("another offer never makes anybody wait", () => {
    fc.assert(
      fc.property(firms, offers, (given, offered) => {
        const before = supportNeeds(given, [], NOW);
        for (const one of supportNeeds(given, offered, NOW)) {
          const was = before.find(({ service }) => service === one.service);
          expect(was?.waiting).toEqual(expect.arrayContaining(one.waiting));
        }
      }),
    );
  });
});
