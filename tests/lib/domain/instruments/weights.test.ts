import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ANTECEDENTS_V1 as V1 } from "@/lib/domain/instruments/antecedents-v1";
import { allItems } from "@/lib/domain/instruments/engine";
import { weighsOtherwise, withWeightsOf } from "@/lib/domain/instruments/weights";

const keys = allItems(V1).map(({ key }) => key);
const weighed = fc
  .dictionary(fc.constantFrom(...keys), fc.constantFrom([0, 0.1, 0.2] as const, [0.4, 0.5, 0.9] as const))
  .map((weights) => ({ ...V1, title: "Another", weights, caveat: "Of others." }));

describe("taking another version's weights over", () => {
  it("makes the two weigh alike, and leaves the words alone", () => {
    fc.assert(
      fc.property(weighed, (other) => {
        const taken = withWeightsOf(V1, other);
        expect(weighsOtherwise(taken, other)).toBe(false);
        expect({ ...taken, weights: V1.weights, caveat: V1.caveat }).toEqual(V1);
      }),
    );
  });

  it("sees a difference in a weight, in what is said of it, and none in the order", () => {
    expect(weighsOtherwise(V1, { ...V1, title: "Another" })).toBe(false);
    expect(weighsOtherwise(V1, { ...V1, caveat: "Of others." })).toBe(true);
    expect(weighsOtherwise(V1, { ...V1, weights: { ...V1.weights, [keys[0] ?? ""]: [0, 0, 0] } })).toBe(true);
    const turned = Object.fromEntries(Object.entries(V1.weights ?? {}).toReversed());
    expect(weighsOtherwise(V1, { ...V1, weights: turned })).toBe(false);
  });

  it("keeps what an item counted for that the other does not ask, and takes none that is not asked here", () => {
    const [first = ""] = keys;
    const without = {
      ...V1,
      sections: V1.sections.map((one) => ({ ...one, items: one.items.filter(({ key }) => key !== first) })),
      weights: { foreign: [0, 0, 1] as const },
    };
    const taken = withWeightsOf(V1, without);
    expect(taken.weights).toEqual(V1.weights?.[first] ? { [first]: V1.weights[first] } : {});
  });
});
