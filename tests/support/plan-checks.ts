import { expect } from "vitest";
import type { VisitInput, VisitPlan } from "@/lib/domain/visits/types";

/** Everything that holds for any plan, whatever the best one is. */
export function expectSoundPlan(input: VisitInput, plan: VisitPlan): void {
  const delegations = new Map(input.delegations.map((each) => [each.id, each]));
  const newcomers = new Map(input.newcomers.map((each) => [each.id, each]));
  const experienced = new Map(input.experienced.map((each) => [each.id, each]));
  const weeks = new Map<string, number[]>();
  for (const group of plan.groups) {
    const delegation = delegations.get(group.delegation);
    if (!delegation) throw new Error("a group of no delegation");
    const all = [...group.newcomers, ...group.experienced];
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeLessThanOrEqual(delegation.seats);
    expect(group.newcomers.length).toBeGreaterThanOrEqual(Math.max(1, delegation.minNewcomers));
    expect(group.experienced.length).toBeGreaterThanOrEqual(delegation.minExperienced);
    expect(group.newcomers.length).toBeLessThanOrEqual(3 * group.experienced.length);
    for (const id of group.newcomers) {
      expect(newcomers.get(id)?.available).toContain(delegation.id);
      expect(newcomers.get(id)?.markets).toContain(delegation.market);
    }
    for (const id of group.experienced) {
      expect(experienced.get(id)?.available).toContain(delegation.id);
      expect(experienced.get(id)?.markets[delegation.market]).toBeGreaterThan(0);
    }
    for (const id of all) weeks.set(id, [...(weeks.get(id) ?? []), delegation.week]);
    expectBuddies(group);
  }
  expect(conflictsIn(input, plan)).toEqual([]);
  for (const [id, of] of weeks) {
    expect(new Set(of).size).toBe(of.length);
    expect(of.length).toBeLessThanOrEqual(experienced.get(id)?.limit ?? 1);
  }
  expectAccount(input, plan, new Set(weeks.keys()));
}

export function conflictsIn({ conflicts }: VisitInput, { groups }: VisitPlan): (readonly [string, string])[] {
  return groups.flatMap(({ newcomers, experienced }) => {
    const here = new Set([...newcomers, ...experienced]);
    return conflicts.filter(([one, other]) => here.has(one) && here.has(other));
  });
}

function expectBuddies({ newcomers, experienced, buddies }: VisitPlan["groups"][number]): void {
  expect(buddies.map(([newcomer]) => newcomer)).toEqual(newcomers);
  for (const [, buddy] of buddies) {
    expect(experienced).toContain(buddy);
    expect(buddies.filter(([, other]) => other === buddy).length).toBeLessThanOrEqual(4);
  }
}

function expectAccount(input: VisitInput, plan: VisitPlan, travelling: Set<string>): void {
  const everybody = [...input.newcomers, ...input.experienced].map(({ id }) => id);
  expect(plan.left.map(({ id }) => id)).toEqual(everybody.filter((id) => !travelling.has(id)).sort());
  const held = plan.groups.map(({ delegation }) => delegation);
  expect([...held, ...plan.cancelled.map(({ id }) => id)].sort()).toEqual(
    input.delegations.map(({ id }) => id).sort(),
  );
  for (const { code, because } of [...plan.left, ...plan.cancelled]) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(because).toMatch(/^[A-Z].*\.$/);
  }
  expect(Number.isSafeInteger(plan.value)).toBe(true);
  expect(Number.isSafeInteger(plan.bound)).toBe(true);
  expect(plan.bound).toBeGreaterThanOrEqual(plan.value);
  expect(plan.proved).toBe(plan.bound === plan.value);
  expect(plan.proved).toBe(plan.proof === "complete");
}
