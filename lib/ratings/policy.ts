import type { Actor } from "@/lib/context/actor";

/** A round can be rated unseen by a mentor who has not opened its answers; which firms are the mentor's, scope says. */
export function canRate(actor: Actor, { openedAt }: { openedAt: string | null }): boolean {
  switch (actor.kind) {
    case "mentor":
      return openedAt === null;
    default:
      return false;
  }
}
