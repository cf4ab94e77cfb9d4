import type { FoundPlan } from "@/lib/domain/visits/find-plan";
import type { Groups } from "@/lib/domain/visits/groups";
import type { Group, VisitPlan } from "@/lib/domain/visits/types";
import { whyCancelled, whyExperienced, whyNewcomer } from "@/lib/domain/visits/why-left";

/** The plan in the words of the input. */
export function planOutcome({ groups, bound, proof }: FoundPlan): VisitPlan {
  const { board } = groups;
  sendHomeUnneeded(groups);
  const held = board.delegationIds.map((_, delegation) => groups.sizeOf(delegation) > 0);
  const left = board.personIds.flatMap((_, person) => {
    if ((groups.joined[person] ?? 0) > 0) return [];
    return [person < board.newcomers ? whyNewcomer(groups, person) : whyExperienced(groups, person)];
  });
  return {
    groups: held.flatMap((takesPlace, delegation) => (takesPlace ? [groupOf(groups, delegation)] : [])),
    left: left.sort((one, other) => (one.id < other.id ? -1 : 1)),
    cancelled: held.flatMap((takesPlace, delegation) =>
      takesPlace ? [] : [whyCancelled(board, delegation)],
    ),
    value: groups.value,
    bound,
    proved: proof === "complete",
    proof,
  };
}

function groupOf(groups: Groups, delegation: number): Group {
  const { board } = groups;
  const idOf = (person: number) => board.personIds[person] ?? "";
  return {
    delegation: board.delegationIds[delegation] ?? "",
    newcomers: (groups.newcomers[delegation]?.sorted ?? []).map(idOf),
    experienced: (groups.experienced[delegation]?.sorted ?? []).map(idOf),
    buddies: groups
      .buddiesIn(delegation)
      .map(([newcomer, experienced]) => [idOf(newcomer), idOf(experienced)]),
  };
}

/** Seats cost money: an experienced member who is nobody's buddy and not needed for the numbers stays home. */
function sendHomeUnneeded(groups: Groups): void {
  groups.experienced.forEach((members, delegation) => {
    const buddies = new Set(groups.buddiesIn(delegation).map(([, experienced]) => experienced));
    for (const person of members.sorted) {
      const few = members.size <= (groups.board.minExperienced[delegation] ?? 0);
      if (few || buddies.has(person) || groups.isLocked(person, delegation)) continue;
      if (groups.sparesExperienced(delegation)) groups.remove(person, delegation);
    }
  });
  groups.reckon();
  groups.keep();
}
