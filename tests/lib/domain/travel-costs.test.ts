import fc from "fast-check";
import { expect, it } from "vitest";
import { perHead, subsidyOf } from "@/lib/domain/travel-costs";

it("shares what was spent, up to the cost of a seat, halves of a cent rounded up", () => {
  expect(subsidyOf({ spentCents: 182_050, seatCost: 1_900, percent: 50 })).toEqual({
    countedCents: 182_050,
    capCents: 190_000,
    subsidyCents: 91_025,
    isCapped: false,
  });
  expect(subsidyOf({ spentCents: 240_000, seatCost: 1_900, percent: 50 })).toMatchObject({
    countedCents: 190_000,
    subsidyCents: 95_000,
    isCapped: true,
  });
  expect(subsidyOf({ spentCents: 101, seatCost: 1, percent: 50 }).subsidyCents).toBe(50);
  expect(subsidyOf({ spentCents: 99, seatCost: 1, percent: 50 }).subsidyCents).toBe(50);
  expect(subsidyOf({ spentCents: 5_000, seatCost: 0, percent: 80 }).subsidyCents).toBe(0);
});

it("never pays more than was spent, than the cap's share, or less for spending more", () => {
  const terms = fc.record({
    spentCents: fc.integer({ min: 0, max: 100_000_000 }),
    seatCost: fc.integer({ min: 0, max: 1_000_000 }),
    percent: fc.integer({ min: 0, max: 100 }),
  });
  fc.assert(
    fc.property(terms, fc.integer({ min: 0, max: 1_000_000 }), (one, more) => {
      const { subsidyCents, capCents } = subsidyOf(one);
      expect(subsidyCents).toBeLessThanOrEqual(one.spentCents);
      expect(subsidyCents).toBeLessThanOrEqual(Math.ceil((capCents * one.percent) / 100));
      const dearer = subsidyOf({ ...one, spentCents: one.spentCents + more });
      expect(dearer.subsidyCents).toBeGreaterThanOrEqual(subsidyCents);
    }),
  );
});

it("shows no figure per contact of fewer than five answers, or where none was used", () => {
  const sums = { spentCents: 400_000, travellers: 4, answered: 5, used: 2 };
  expect(perHead(sums)).toEqual({ perTraveller: 100_000, perUsed: 200_000 });
  expect(perHead({ ...sums, answered: 4 }).perUsed).toBeNull();
  expect(perHead({ ...sums, used: 0 }).perUsed).toBeNull();
  expect(perHead({ ...sums, travellers: 0 }).perTraveller).toBeNull();
});
