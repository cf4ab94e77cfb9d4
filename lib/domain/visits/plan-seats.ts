import type { Groups } from "@/lib/domain/visits/groups";

/** Who travels where. */
export type PlanSeats = readonly { person: number; delegation: number }[];

export function seatsOf(groups: Groups): PlanSeats {
  return groups.newcomers.flatMap((newcomers, delegation) =>
    [...newcomers.sorted, ...(groups.experienced[delegation]?.sorted ?? [])].map((person) => ({
      person,
      delegation,
    })),
  );
}

/** Seats people in groups that are empty so far. */
export function takeSeats(groups: Groups, seats: PlanSeats): void {
  for (const { person, delegation } of seats) groups.add(person, delegation);
  groups.reckon();
  groups.keep();
}
