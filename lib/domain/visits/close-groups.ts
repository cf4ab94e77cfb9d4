import type { Groups } from "@/lib/domain/visits/groups";

/** Groups short of a minimum, without locked seats, do not take place. Experienced members without newcomers stay home. */
export function closeShortGroups(groups: Groups): void {
  groups.newcomers.forEach((newcomers, delegation) => {
    const locked = groups.board.personIds.some((_, person) => groups.isLocked(person, delegation));
    if (locked || (groups.missingIn(delegation) === 0 && newcomers.size > 0)) return;
    for (const person of newcomers.sorted) groups.remove(person, delegation);
    for (const person of groups.experienced[delegation]?.sorted ?? []) groups.remove(person, delegation);
  });
  groups.reckon();
  groups.keep();
}
