import { nearnessOf } from "@/lib/domain/visits/nearness";
import type { Delegation, Experienced, Newcomer, VisitInput } from "@/lib/domain/visits/types";

/** The worth of the best plan with the default points, found by trying every plan: only for a handful of people. */
export function bestPlanByTrying(input: VisitInput): number {
  const apart = new Set(input.conflicts.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
  const joins = input.experienced.map((member) => subsets(input, member));
  let best = 0;
  const chooseExperienced = (at: number, chosen: Map<string, Experienced[]>) => {
    const member = input.experienced[at];
    if (!member) {
      chooseNewcomers(0, chosen, new Map());
      return;
    }
    for (const joined of joins[at] ?? []) {
      const next = new Map(chosen);
      for (const { id } of joined) next.set(id, [...(next.get(id) ?? []), member]);
      chooseExperienced(at + 1, next);
    }
  };
  const chooseNewcomers = (
    at: number,
    chosen: Map<string, Experienced[]>,
    groups: Map<string, Newcomer[]>,
  ) => {
    const newcomer = input.newcomers[at];
    if (!newcomer) {
      best = Math.max(best, worthOf(input, chosen, groups, apart));
      return;
    }
    chooseNewcomers(at + 1, chosen, groups);
    for (const { id, market } of input.delegations) {
      if (!newcomer.available.includes(id) || !newcomer.markets.includes(market)) continue;
      if ((groups.get(id)?.length ?? 0) >= 3 * (chosen.get(id)?.length ?? 0)) continue;
      chooseNewcomers(at + 1, chosen, new Map(groups).set(id, [...(groups.get(id) ?? []), newcomer]));
    }
  };
  chooseExperienced(0, new Map());
  return best;
}

/** Every set of delegations that an experienced member can join. */
function subsets({ delegations }: VisitInput, { available, markets, limit }: Experienced): Delegation[][] {
  const able = delegations.filter(({ id, market }) => available.includes(id) && (markets[market] ?? 0) > 0);
  let sets: Delegation[][] = [[]];
  for (const each of able) sets = sets.concat(sets.map((set) => [...set, each]));
  return sets.filter(
    (set) => set.length <= limit && new Set(set.map(({ week }) => week)).size === set.length,
  );
}

/** Points of a plan; -1 where it breaks a rule. */
function worthOf(
  { delegations }: VisitInput,
  chosen: Map<string, Experienced[]>,
  groups: Map<string, Newcomer[]>,
  apart: Set<string>,
): number {
  let sum = 0;
  for (const delegation of delegations) {
    const experienced = chosen.get(delegation.id) ?? [];
    const newcomers = groups.get(delegation.id) ?? [];
    const all = [...experienced, ...newcomers];
    if (all.length === 0) continue;
    if (all.length > delegation.seats) return -1;
    if (newcomers.length < delegation.minNewcomers || experienced.length < delegation.minExperienced)
      return -1;
    if (all.some(({ id }) => all.some((other) => apart.has(`${id} ${other.id}`)))) return -1;
    for (const { markets } of newcomers)
      sum += 1000 + ([300, 200, 100][markets.indexOf(delegation.market)] ?? 0);
    const early = newcomers.filter(({ ready }) => ready === false).length;
    sum += 100 * Math.min(early, newcomers.filter(({ ready }) => ready).length);
    sum += bestBuddies(delegation, newcomers, experienced, new Map());
  }
  return sum;
}

function bestBuddies(
  delegation: Delegation,
  [newcomer, ...others]: Newcomer[],
  experienced: Experienced[],
  load: Map<string, number>,
): number {
  if (!newcomer) return 0;
  let best = Number.NEGATIVE_INFINITY;
  for (const member of experienced) {
    const taken = load.get(member.id) ?? 0;
    if (taken === 4) continue;
    const near = { division: 200, section: 100, none: 0 }[nearnessOf(newcomer.sector, member.sector)];
    const years = member.markets[delegation.market] ?? 0;
    const known = years >= 8 ? 200 : years >= 3 ? 100 : 0;
    const rest = bestBuddies(delegation, others, experienced, new Map(load).set(member.id, taken + 1));
    best = Math.max(best, near + known + rest);
  }
  return best;
}
