import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clashesOf, type Slot } from "@/lib/domain/itinerary";
import { COUNTRIES } from "@/lib/domain/reference/countries";
import { marketClock } from "@/lib/domain/reference/market-clocks";

const SEATS = ["a", "b", "c"];
const slots = fc
  .array(
    fc.record({
      from: fc.integer({ min: 0, max: 20 }),
      lasts: fc.integer({ min: 1, max: 6 }),
      seats: fc.oneof(fc.constant("all" as const), fc.subarray(SEATS)),
    }),
    { maxLength: 8 },
  )
  .map((list) =>
    list.map(
      ({ from, lasts, seats }, at): Slot => ({ id: `s${at}`, startsAt: from, endsAt: from + lasts, seats }),
    ),
  );

/** Minute by minute: who would have to be at both. */
function slowly(one: Slot, other: Slot): string[] {
  const at = ({ seats }: Slot, seat: string) => seats === "all" || seats.includes(seat);
  const minutes = Array.from({ length: 40 }, (_, minute) => minute);
  const together = minutes.some((minute) =>
    [one, other].every(({ startsAt, endsAt }) => startsAt <= minute && minute < endsAt),
  );
  return together ? SEATS.filter((seat) => at(one, seat) && at(other, seat)) : [];
}

describe("two things at one time", () => {
  it("are found where somebody would be in two places, and nowhere else", () => {
    fc.assert(
      fc.property(slots, ([slot, ...others]) => {
        if (!slot) return;
        const found = clashesOf(slot, others).map(({ id }) => id);
        const wanted = others.filter((other) => slowly(slot, other).length > 0).map(({ id }) => id);
        expect(found.toSorted()).toEqual(wanted.toSorted());
      }),
    );
  });

  it("clash both ways, whatever the order of the others", () => {
    fc.assert(
      fc.property(slots, (list) => {
        for (const slot of list) {
          expect(clashesOf(slot, list.toReversed())).toEqual(clashesOf(slot, list));
          for (const { id } of clashesOf(slot, list)) {
            const other = list.find((one) => one.id === id);
            expect(other && clashesOf(other, list).map((one) => one.id)).toContain(slot.id);
          }
        }
      }),
    );
  });

  it("may follow each other at once, and what is for nobody clashes with nothing", () => {
    const slot: Slot = { id: "one", startsAt: 0, endsAt: 10, seats: "all" };
    expect(clashesOf(slot, [{ id: "two", startsAt: 10, endsAt: 20, seats: "all" }])).toEqual([]);
    expect(clashesOf(slot, [{ id: "two", startsAt: 5, endsAt: 20, seats: [] }])).toEqual([]);
    const busy: Slot = { id: "two", startsAt: 5, endsAt: 20, seats: ["a"] };
    expect(clashesOf(slot, [busy])).toEqual([{ id: "two", seats: ["a"] }]);
  });
});

describe("the clock of a market", () => {
  it("is known for nearly every country, and is a zone that times can be written in", () => {
    const unknown = COUNTRIES.filter((country) => marketClock(country) === "UTC");
    expect(unknown).toEqual(["BV", "HM"]);
    expect(marketClock("NO")).toBe("Europe/Oslo");
    expect(marketClock("US")).toBe("America/New_York");
    expect(marketClock("XX")).toBe("UTC");
  });
});
