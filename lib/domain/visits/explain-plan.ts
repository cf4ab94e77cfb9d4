import { nearnessOf } from "@/lib/domain/visits/nearness";
import type { Experienced, Group, VisitInput, VisitPlan } from "@/lib/domain/visits/types";

/** One reason for a seat: a code for the program, what fills its sentence, and the sentence in English for people. */
export type SeatReason = {
  code:
    | "wish"
    | "near-buddy"
    | "buddy-knows-market"
    | "company"
    | "only-market"
    | "buddy-of"
    | "knows-market"
    | "for-numbers";
  number: number | null;
  because: string;
};

/** Why somebody has a seat. `buddies`: of a newcomer the one buddy, of an experienced member the newcomers. */
export type SeatStory = { id: string; delegation: string; buddies: string[]; reasons: SeatReason[] };

/** Why everybody who travels has their seat, by delegation and person, as the plan has them. */
export function explainPlan(input: VisitInput, plan: Pick<VisitPlan, "groups">): SeatStory[] {
  return plan.groups.flatMap((group) => [
    ...group.newcomers.map((id) => newcomerStory(input, group, id)),
    ...group.experienced.map((id) => experiencedStory(input, group, id)),
  ]);
}

function newcomerStory(input: VisitInput, group: Group, id: string): SeatStory {
  const newcomer = input.newcomers.find((one) => one.id === id);
  const market = marketOf(input, group);
  const buddyId = group.buddies.find(([one]) => one === id)?.[1];
  const buddy = input.experienced.find((one) => one.id === buddyId);
  const reasons: SeatReason[] = [];
  const rank = (newcomer?.markets.indexOf(market) ?? -1) + 1;
  if (rank === 1 && newcomer?.markets.length === 1)
    reasons.push({
      code: "only-market",
      number: null,
      because: "The market is the only one that it wishes.",
    });
  else reasons.push({ code: "wish", number: rank, because: `The market is its wish number ${rank}.` });
  if (newcomer && buddy) {
    const near = nearnessOf(newcomer.sector, buddy.sector);
    const industry = near === "division" ? "same industry" : "neighbouring industry";
    if (near !== "none")
      reasons.push({
        code: "near-buddy",
        number: near === "division" ? 1 : 2,
        because: `Its buddy comes from the ${industry}.`,
      });
    const years = yearsIn(buddy, market);
    reasons.push({
      code: "buddy-knows-market",
      number: years,
      because: `Its buddy knows the market for ${years} ${years === 1 ? "year" : "years"}.`,
    });
  }
  const company = group.newcomers.filter((other) => readinessOf(input, other) === true).length;
  if (newcomer?.ready === false && company > 0)
    reasons.push({
      code: "company",
      number: company,
      because: `It is early on the way and travels with ${company} that ${company === 1 ? "is" : "are"} ready.`,
    });
  return { id, delegation: group.delegation, buddies: buddyId === undefined ? [] : [buddyId], reasons };
}

function experiencedStory(input: VisitInput, group: Group, id: string): SeatStory {
  const member = input.experienced.find((one) => one.id === id);
  const years = member ? yearsIn(member, marketOf(input, group)) : 0;
  const buddies = group.buddies.filter(([, buddy]) => buddy === id).map(([newcomer]) => newcomer);
  const near = buddies.filter((one) => {
    const newcomer = input.newcomers.find((other) => other.id === one);
    return newcomer && member && nearnessOf(newcomer.sector, member.sector) !== "none";
  }).length;
  const knows: SeatReason = {
    code: "knows-market",
    number: years,
    because: `Knows the market for ${years} ${years === 1 ? "year" : "years"}.`,
  };
  const task: SeatReason =
    buddies.length > 0
      ? {
          code: "buddy-of",
          number: near,
          because: `Is the buddy of ${buddies.length}, ${near} of them from the same or a neighbouring industry.`,
        }
      : {
          code: "for-numbers",
          number: null,
          because:
            "The group needs one experienced member more for its size or its minimum, or the seat is locked.",
        };
  return { id, delegation: group.delegation, buddies, reasons: [knows, task] };
}

const marketOf = ({ delegations }: VisitInput, { delegation }: Group): string =>
  delegations.find(({ id }) => id === delegation)?.market ?? "";

const yearsIn = ({ markets }: Experienced, market: string): number =>
  Object.hasOwn(markets, market) ? (markets[market] ?? 0) : 0;

const readinessOf = ({ newcomers }: VisitInput, id: string): boolean | undefined =>
  newcomers.find((one) => one.id === id)?.ready;
