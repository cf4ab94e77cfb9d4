import { and, eq, isNull } from "drizzle-orm";
import { mentorSearches } from "@/db/schema/mentor-profiles";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { readSilent } from "../commands/read-silent";
import type { SilentPair } from "../types";

/** Firms whose mentor has not met them for long, less those that come first in the next wave already. */
export async function listSilent(context: Context<ActorOf<"admin">>): Promise<SilentPair[]> {
  const { actor, now } = context;
  return context.read(async (tx) => {
    const silent = await readSilent(tx, actor.agencyId, now);
    const asking = await tx
      .select({ firmId: mentorSearches.firmId })
      .from(mentorSearches)
      .where(
        and(
          eq(mentorSearches.agencyId, actor.agencyId),
          eq(mentorSearches.first, true),
          isNull(mentorSearches.closedAt),
        ),
      );
    const first = new Set(asking.map(({ firmId }) => firmId));
    return silent.filter(
      ({ firmId }, at) => !first.has(firmId) && silent.findIndex((other) => other.firmId === firmId) === at,
    );
  });
}
