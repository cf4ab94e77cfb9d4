import { and, eq, gt, gte, isNull, or, type SQL, sql } from "drizzle-orm";
import { offers } from "@/db/schema/offers";
import type { Actor } from "@/lib/context/actor";
import { agencyOf } from "@/lib/context/actor";

const nothing = sql`false`;

/** The offers that an actor may read: administrators all of their agency's, everyone else what is published. */
export function visibleTo(actor: Actor): SQL {
  const agencyId = agencyOf(actor);
  if (agencyId === null) return nothing;
  const ofAgency = eq(offers.agencyId, agencyId);
  switch (actor.kind) {
    case "admin":
    case "system":
      return ofAgency;
    case "anonymous":
    case "member":
    case "mentor":
      return and(ofAgency, eq(offers.status, "published")) ?? nothing;
    default:
      return nothing;
  }
}

// The last day counts until it has ended everywhere on earth, as in the rules of lib/domain.
const LAST_ZONE_MS = 12 * 3_600_000;

/** Offers that one can still join at `now`. */
export function openAt(now: Date): SQL {
  const today = new Date(now.getTime() - LAST_ZONE_MS).toISOString().slice(0, 10);
  const condition = and(
    or(isNull(offers.deadline), gt(offers.deadline, now)),
    or(isNull(offers.endsOn), gte(offers.endsOn, today)),
  );
  return condition ?? nothing;
}
