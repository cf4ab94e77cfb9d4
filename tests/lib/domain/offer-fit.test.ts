import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KNOWLEDGE_INNOVATION_V1 as V1 } from "@/lib/domain/instruments/knowledge-innovation-v1";
import { diagnose } from "@/lib/domain/knowledge-innovation/diagnose";
import { offerFit, offersFor } from "@/lib/domain/offer-fit";
import type { OfferFirm, OfferTerms } from "@/lib/domain/offer-terms";
import { allAt, FIRST_YEARS } from "./knowledge-innovation/firms";

const NOW = new Date("2026-03-10T12:00:00Z");
const FOR_ALL: OfferTerms = {
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
  region: "SE-AB",
  naceSection: "C",
  markets: ["NO"],
  targetMarkets: ["DE"],
  phase: "initial",
};
const LACKING = diagnose(V1, allAt(1, FIRST_YEARS));
const HOLDING = diagnose(V1, allAt(5, FIRST_YEARS));
const judged = (
  offer: Partial<OfferTerms>,
  firm: Partial<OfferFirm> = {},
  diagnosis: typeof LACKING | null = LACKING,
) => offerFit({ ...FOR_ALL, ...offer }, { ...FIRM, ...firm }, diagnosis, NOW);

describe("an offer is open to a firm", () => {
  it("when it sets no terms", () => {
    expect(judged({})).toEqual({
      open: true,
      fits: true,
      reasons: [],
      blocks: [],
      checks: [],
      gaps: [],
      serves: [],
      assessed: true,
    });
  });

  it("up to the instant of its deadline, in whatever time zone that is written, and not after", () => {
    expect(judged({ deadline: "2026-03-10T13:00:00+01:00" }).open).toBe(true);
    expect(judged({ deadline: "2026-03-10T12:59:59+01:00" })).toMatchObject({
      open: false,
      blocks: [{ code: "closed" }],
    });
  });

  it("through its last day, until that day has ended everywhere", () => {
    expect(judged({ endsOn: "2026-03-10" }).open).toBe(true);
    expect(judged({ endsOn: "2026-03-09" }).blocks).toEqual([{ code: "over" }]);
  });

  it("only in the phases that it is meant for", () => {
    expect(judged({ phases: ["pre", "initial"] }).open).toBe(true);
    expect(judged({ phases: ["experienced"] }).blocks).toEqual([{ code: "phase", phases: ["experienced"] }]);
  });

  it("only in its industries; one not named in the profile does not block but is to be checked", () => {
    expect(judged({ industries: ["C", "K"] }).open).toBe(true);
    expect(judged({ industries: ["K"] }).blocks).toEqual([{ code: "industry", industries: ["K"] }]);
    const unsure = judged({ industries: ["K"] }, { naceSection: null });
    expect(unsure.open).toBe(true);
    expect(unsure.checks).toEqual(["industry"]);
  });

  it("where it sits: in the country, in the region, in a department of the region", () => {
    expect(judged({ regions: ["SE"] }).open).toBe(true);
    expect(judged({ regions: ["SE-AB", "NO"] }).open).toBe(true);
    expect(judged({ regions: ["FR-ARA"] }, { country: "FR", region: "FR-01" }).open).toBe(true);
    expect(judged({ regions: ["SE-M"] }).blocks).toEqual([{ code: "place", regions: ["SE-M"] }]);
    expect(judged({ regions: ["FR"] }).open).toBe(false);
  });

  it("where its profile names only the country, with a word that the region is to be checked", () => {
    const unsure = judged({ regions: ["SE-M"] }, { region: null });
    expect(unsure.open).toBe(true);
    expect(unsure.checks).toEqual(["region"]);
    expect(judged({ regions: ["FR-ARA"] }, { region: null }).open).toBe(false);
  });

  it("and a date that cannot be read is refused", () => {
    expect(() => judged({ deadline: "soon" })).toThrow("cannot be read");
  });
});

describe("an offer fits a firm", () => {
  it("when it serves a gap, and says which", () => {
    expect(judged({ knowledge: ["logistics", "market"] })).toMatchObject({
      fits: true,
      gaps: ["market", "logistics"],
      reasons: [{ code: "gaps", knowledge: ["market", "logistics"] }],
    });
  });

  it("when it serves an innovation that the phase calls for and that is not in place", () => {
    expect(judged({ innovations: ["marketing"] })).toMatchObject({
      fits: true,
      reasons: [{ code: "innovations", innovations: ["marketing"] }],
    });
    expect(judged({ innovations: ["marketing"] }, {}, HOLDING).fits).toBe(false);
  });

  it("not when the firm holds all that it teaches, though it stays open", () => {
    expect(judged({ knowledge: ["market"] }, {}, HOLDING)).toMatchObject({
      open: true,
      fits: false,
      gaps: [],
    });
  });

  it("not when it leads elsewhere than the firm works or wants to go; a firm that names nowhere is not held to it", () => {
    expect(judged({ markets: ["DE", "PL"] })).toMatchObject({
      fits: true,
      reasons: [{ code: "markets", markets: ["DE"] }],
    });
    expect(judged({ markets: ["JP"] })).toMatchObject({
      open: true,
      fits: false,
      blocks: [{ code: "markets", markets: ["JP"] }],
    });
    expect(judged({ markets: ["JP"] }, { markets: [], targetMarkets: [] }).fits).toBe(true);
  });

  it("without a diagnosis only when it names nothing that it serves", () => {
    expect(judged({}, {}, null).fits).toBe(true);
    expect(judged({ knowledge: ["market"] }, {}, null).fits).toBe(false);
  });
});

describe("the offers beside a recommendation", () => {
  const offer = (id: string, terms: Partial<OfferTerms>) => ({ ...FOR_ALL, id, ...terms });
  const OFFERS = [
    offer("d-both", { knowledge: ["market", "consumers"] }),
    offer("c-market-there", { knowledge: ["market"], markets: ["DE"] }),
    offer("b-market-and-more", { knowledge: ["market", "logistics"] }),
    offer("a-market", { knowledge: ["market"] }),
    offer("a-closed", { knowledge: ["market"], deadline: "2026-01-01T00:00:00Z" }),
    offer("a-elsewhere", { knowledge: ["market"], markets: ["JP"] }),
    offer("a-other", { knowledge: ["logistics"] }),
    offer("a-general", {}),
    offer("a-tools", { innovations: ["management"] }),
  ];
  const about = (knowledge: OfferTerms["knowledge"], innovations: OfferTerms["innovations"] = []) =>
    offersFor({ id: "none", knowledge, innovations }, OFFERS, FIRM, LACKING, NOW);

  it("serve that very knowledge and are open, the ones that serve most of it and lead where it wants first", () => {
    expect(about(["market", "consumers"]).map((one) => one.offer.id)).toEqual([
      "d-both",
      "c-market-there",
      "a-market",
      "b-market-and-more",
    ]);
    expect(about(["market"])[0]?.because).toMatchObject({ knowledge: ["market"], markets: ["DE"] });
  });

  it("serve its innovations where it is about no kind of knowledge", () => {
    expect(about([], ["management"]).map((one) => one.offer.id)).toEqual(["a-tools"]);
    expect(about([], ["management"])[0]?.because).toMatchObject({
      knowledge: [],
      innovations: ["management"],
    });
  });

  it("never depend on the order in which they are given", () => {
    const all = fc.shuffledSubarray(OFFERS, { minLength: OFFERS.length, maxLength: OFFERS.length });
    fc.assert(
      fc.property(all, (shuffled) => {
        const found = offersFor(
          { id: "none", knowledge: ["market"], innovations: [] },
          shuffled,
          FIRM,
          LACKING,
          NOW,
        );
        expect(found).toEqual(about(["market"]));
      }),
    );
  });
});
