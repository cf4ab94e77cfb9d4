import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { becauseOf, completed, servicesOf, sharedWith } from "@/lib/domain/offer-serving";
import { OFFER_SUBJECTS, THEME_OF_KNOWLEDGE } from "@/lib/domain/offer-subjects";
import type { OfferFirm, OfferTerms } from "@/lib/domain/offer-terms";
import { THEMES } from "@/lib/domain/picture/themes";
import { RULES } from "@/lib/domain/recommendations/rules";
import { INNOVATIONS, KNOWLEDGE, OFFER_KINDS, OFFER_SERVICES, SERVICES } from "@/lib/domain/vocabulary";

const OFFER: OfferTerms = {
  kind: "programme",
  phases: [],
  industries: [],
  markets: [],
  regions: [],
  services: [],
  knowledge: [],
  subjects: [],
  innovations: [],
  deadline: null,
  endsOn: null,
};
const FIRM: OfferFirm = {
  country: "SE",
  region: null,
  naceSection: null,
  markets: ["DE"],
  targetMarkets: [],
  phase: "initial",
};
const ON_MARKETS = {
  id: "one",
  services: ["training"],
  theme: "markets",
  knowledge: ["market"],
  innovations: ["marketing"],
} as const;
const ON_MONEY = {
  ...ON_MARKETS,
  services: ["finance"],
  theme: "finance",
  knowledge: [],
  innovations: [],
} as const;
const serves = (offer: Partial<OfferTerms>, advice: Parameters<typeof sharedWith>[1]) =>
  sharedWith({ ...OFFER, ...offer }, advice) !== null;

describe("an offer serves a recommendation", () => {
  it("when it gives a kind of help that serves it, about the same knowledge", () => {
    expect(serves({ services: ["training"], knowledge: ["market"] }, ON_MARKETS)).toBe(true);
    expect(serves({ services: ["advice"], knowledge: ["market"] }, ON_MARKETS)).toBe(false);
    expect(serves({ services: ["training"], knowledge: ["logistics"] }, ON_MARKETS)).toBe(false);
  });

  it("when it does not say yet which kinds of help it gives, by what it is about", () => {
    expect(serves({ knowledge: ["market"] }, ON_MARKETS)).toBe(true);
  });

  it("as a fair only where fairs serve it, or what comes with the fair does", () => {
    expect(servicesOf({ kind: "fair", services: ["network"] })).toEqual(["network", "fair"]);
    expect(serves({ kind: "fair", knowledge: ["market"] }, ON_MARKETS)).toBe(false);
    expect(serves({ kind: "fair", services: ["training"], knowledge: ["market"] }, ON_MARKETS)).toBe(true);
    expect(serves({ kind: "fair", knowledge: ["market"] }, { ...ON_MARKETS, services: ["fair"] })).toBe(true);
  });

  it("by its subject where it is about no kind of knowledge, not by the kind of help alone", () => {
    expect(serves({ services: ["finance"], subjects: ["finance"] }, ON_MONEY)).toBe(true);
    expect(serves({ services: ["finance"], knowledge: ["logistics"] }, ON_MONEY)).toBe(false);
    expect(serves({ services: ["finance"], subjects: ["people"] }, ON_MONEY)).toBe(false);
  });

  it("by a kind of knowledge that belongs to its theme where it names nothing else", () => {
    const onCustomers = { ...ON_MONEY, services: ["advice"], theme: "customers" } as const;
    expect(serves({ services: ["advice"], knowledge: ["consumers"] }, onCustomers)).toBe(true);
    expect(serves({ services: ["advice"], knowledge: ["market"] }, onCustomers)).toBe(false);
  });

  it("as its rule says where an old result does not", () => {
    const rule = RULES.find(({ id }) => id === "money-for-a-slow-start");
    expect(completed({ id: "money-for-a-slow-start", knowledge: [], innovations: [] })).toEqual({
      services: rule?.services,
      theme: "finance",
    });
  });

  it("and says why: what it gives, what it helps with, where", () => {
    const offer: OfferTerms = {
      ...OFFER,
      services: ["training", "advice"],
      knowledge: ["market"],
      markets: ["DE"],
    };
    expect(becauseOf(offer, ON_MARKETS, FIRM)).toEqual({
      services: ["training"],
      knowledge: ["market"],
      subjects: [],
      innovations: [],
      markets: ["DE"],
    });
    const fair: OfferTerms = { ...OFFER, kind: "fair", knowledge: ["market"] };
    expect(becauseOf(fair, { ...ON_MARKETS, services: ["fair"] }, FIRM)).toMatchObject({
      services: ["fair"],
      knowledge: ["market"],
    });
    const loan: OfferTerms = { ...OFFER, services: ["finance"], subjects: ["finance"] };
    expect(becauseOf(loan, ON_MONEY, FIRM)).toMatchObject({ services: ["finance"], subjects: ["finance"] });
  });
});

describe("every rule", () => {
  it("can be served by some offer, unless only mentors serve it", () => {
    const everything = OFFER_KINDS.map((kind) => ({
      ...OFFER,
      kind,
      services: OFFER_SERVICES,
      knowledge: KNOWLEDGE,
      subjects: OFFER_SUBJECTS,
    }));
    const toolsOnly = { ...OFFER, services: OFFER_SERVICES, innovations: INNOVATIONS };
    const unserved = RULES.filter(
      ({ services, ...rule }) =>
        services.some((one) => !one.startsWith("mentor-")) &&
        ![...everything, toolsOnly].some((offer) => sharedWith(offer, { services, ...rule })),
    );
    expect(unserved.map(({ id }) => id)).toEqual([]);
  });
});

const some = <T>(values: readonly T[]) => fc.subarray([...values]);
const offers = fc.record({
  kind: fc.constantFrom(...OFFER_KINDS),
  services: some(OFFER_SERVICES),
  knowledge: some(KNOWLEDGE),
  subjects: some(OFFER_SUBJECTS),
  innovations: some(INNOVATIONS),
});
const advice = fc.record({
  id: fc.constant("none"),
  services: fc.subarray([...SERVICES], { minLength: 1 }),
  theme: fc.constantFrom(...THEMES),
  knowledge: some(KNOWLEDGE),
  innovations: some(INNOVATIONS),
});

describe("whatever is offered and advised", () => {
  it("a shared kind of help and a shared subject stand behind each match", () => {
    fc.assert(
      fc.property(offers, advice, (offer, one) => {
        const shared = sharedWith(offer, one);
        if (!shared) return;
        const given = servicesOf(offer);
        expect(shared.services.length > 0 || given.length === 0).toBe(true);
        expect(shared.services.every((service) => one.services.includes(service))).toBe(true);
        expect(shared.knowledge.length + shared.subjects.length + shared.innovations.length).toBeGreaterThan(
          0,
        );
        expect(
          shared.knowledge.every(
            (kind) => one.knowledge.includes(kind) || THEME_OF_KNOWLEDGE[kind] === one.theme,
          ),
        ).toBe(true);
        expect(becauseOf({ ...OFFER, ...offer }, one, FIRM)).toMatchObject(shared);
      }),
    );
  });

  it("one more kind of help never ends a match of an offer that names some", () => {
    fc.assert(
      fc.property(offers, advice, fc.constantFrom(...OFFER_SERVICES), (offer, one, more) => {
        fc.pre(servicesOf(offer).length > 0);
        const wider = { ...offer, services: [...offer.services, more] };
        expect(sharedWith(offer, one) === null || sharedWith(wider, one) !== null).toBe(true);
      }),
    );
  });
});
