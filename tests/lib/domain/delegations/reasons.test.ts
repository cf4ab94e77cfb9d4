import { describe, expect, it } from "vitest";
import { planDelegations } from "@/lib/domain/delegations";
import { explainPlan } from "@/lib/domain/visits/explain-plan";
import { nearnessOf } from "@/lib/domain/visits/nearness";
import type { VisitInput } from "@/lib/domain/visits/types";
import { JAPAN, japan } from "./tasks";

const planOf = (input: VisitInput) => planDelegations(input, { iterations: 5000, proveSeconds: 0 });

/** The code for everybody who is left out and each delegation that does not take place. */
async function codesOf(input: VisitInput): Promise<Record<string, string>> {
  const { left, cancelled } = await planOf(input);
  return Object.fromEntries([...left, ...cancelled].map(({ id, code }) => [id, code]));
}

describe("why somebody is left out", () => {
  it("tells wish, absence, conflict, seats and experienced members apart", async () => {
    const [food, drinks, machines, software] = JAPAN.newcomers.map((one) => one);
    const one = japan({
      newcomers: [
        { ...food, id: "food", sector: "10", markets: ["US"], available: ["tokyo"] },
        { ...drinks, id: "drinks", sector: "11", markets: ["JP"], available: [] },
        { ...machines, id: "machines", sector: "28", markets: ["JP"], available: ["tokyo"] },
        { ...software, id: "software", sector: "62", markets: ["JP"], available: ["tokyo"] },
        { id: "tools", sector: "28", markets: ["JP"], available: ["tokyo"] },
      ],
      conflicts: [
        ["tools", "machines"],
        ["tools", "software"],
      ],
    });
    expect(await codesOf(one)).toMatchObject({
      food: "no-wished-market",
      drinks: "not-available",
      tools: "conflict",
    });
    const crowded = japan({ experienced: JAPAN.experienced.slice(0, 1) });
    expect(Object.values(await codesOf(crowded))).toEqual(["too-few-experienced"]);
    const [tokyo] = JAPAN.delegations;
    const small = japan({ delegations: tokyo ? [{ ...tokyo, seats: 4 }] : [] });
    expect(new Set(Object.values(await codesOf(small)))).toEqual(new Set(["full"]));
  });

  it("says why a delegation does not take place", async () => {
    const [tokyo] = JAPAN.delegations;
    const change = (rest: object) => (tokyo ? [{ ...tokyo, ...rest }] : []);
    expect(await codesOf(japan({ delegations: change({ seats: 2 }) }))).toMatchObject({
      tokyo: "seats-below-minimums",
      food: "not-held",
      anna: "not-held",
    });
    expect((await codesOf(japan({ delegations: change({ minNewcomers: 5 }) }))).tokyo).toBe(
      "too-few-newcomers",
    );
    expect((await codesOf(japan({ delegations: change({ minExperienced: 3 }) }))).tokyo).toBe(
      "too-few-experienced",
    );
    const [anna, bo] = JAPAN.experienced;
    const foes = japan({ delegations: change({ minExperienced: 2 }), conflicts: [["anna", "bo"]] });
    expect((await codesOf(foes)).tokyo).toBe("more-elsewhere");
    const none = japan({
      experienced: [
        { ...anna, id: "anna", sector: "10", markets: { US: 3 }, available: ["tokyo"], limit: 1 },
        { ...bo, id: "bo", sector: "28", markets: { JP: 3 }, available: ["tokyo"], limit: 0 },
      ],
    });
    expect(await codesOf(none)).toMatchObject({ anna: "no-known-market", bo: "limit-none" });
  });
});

describe("why somebody travels", () => {
  it("names wish, buddy and company", async () => {
    const stories = explainPlan(JAPAN, await planOf(JAPAN));
    const codesOfPerson = (id: string) =>
      stories.find((one) => one.id === id)?.reasons.map(({ code }) => code);
    expect(codesOfPerson("food")).toEqual(["only-market", "near-buddy", "buddy-knows-market", "company"]);
    expect(codesOfPerson("drinks")).toEqual(["wish", "near-buddy", "buddy-knows-market"]);
    expect(codesOfPerson("software")).toEqual(["only-market", "buddy-knows-market"]);
    expect(codesOfPerson("anna")).toEqual(["knows-market", "buddy-of"]);
    expect(stories.find(({ id }) => id === "food")?.buddies).toEqual(["anna"]);
    expect(
      stories.flatMap(({ reasons }) => reasons).every(({ because }) => /^[A-Z].*\.$/.test(because)),
    ).toBe(true);
  });

  it("adds up to the value", async () => {
    // Four served, three first wishes and a second; near buddies of food (200), drinks (100: same section) and
    // machines (200); buddies of ten years three times (200) and of three years (100); one early beside a ready one.
    const plan = await planOf(JAPAN);
    expect(plan.value).toBe(4000 + 3 * 300 + 200 + 200 + 100 + 200 + 3 * 200 + 100 + 100);
  });
});

describe("nearness", () => {
  it.each([
    ["28", "28", "division"],
    ["28", "C28", "division"],
    ["28.4", "2849", "division"],
    ["28", "10", "section"],
    ["C", "10", "section"],
    ["C", "C", "division"],
    ["28", "62", "none"],
    ["fishing", "fishing", "division"],
    ["fishing", "hunting", "none"],
    ["", "28", "none"],
  ])("of %s and %s is %s", (one, other, nearness) => {
    expect(nearnessOf(one, other)).toBe(nearness);
    expect(nearnessOf(other, one)).toBe(nearness);
  });
});
