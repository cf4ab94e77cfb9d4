import { type Board, EARLY, READY } from "@/lib/domain/visits/board";
import type { Members } from "@/lib/domain/visits/members";

/** Newcomers early on the way who travel beside ready ones, one for one. */
export function countMixed({ ready }: Board, newcomers: Members | undefined): number {
  let [early, prepared] = [0, 0];
  for (let place = 0; place < (newcomers?.size ?? 0); place++) {
    const readiness = ready[newcomers?.at(place) ?? 0];
    if (readiness === EARLY) early++;
    if (readiness === READY) prepared++;
  }
  return Math.min(early, prepared);
}
