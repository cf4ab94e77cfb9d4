import { and, eq, isNull, max, sql } from "drizzle-orm";
import { mentors } from "@/db/schema/agencies";
import { assignments } from "@/db/schema/assignments";
import { audit } from "@/db/schema/audit";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { isUuid } from "@/lib/form-data";
import type { MentorLoad } from "../types";

const DAY = 86_400_000;

/** How many firms a mentor looks after, and for how many days nothing was heard of the mentor there. */
export async function getLoad(
  context: Context<ActorOf<"admin">>,
  { mentorId }: { mentorId: string },
): Promise<MentorLoad | null> {
  if (!isUuid(mentorId)) return null;
  const { agencyId } = context.actor;
  return context.read(async (tx) => {
    const [mentor] = await tx
      .select({ accountId: mentors.accountId })
      .from(mentors)
      .where(and(eq(mentors.agencyId, agencyId), eq(mentors.id, mentorId)));
    if (!mentor) return null;
    const [held] = await tx
      .select({ active: sql<number>`count(*)::int`, since: max(assignments.since) })
      .from(assignments)
      .where(
        and(
          eq(assignments.agencyId, agencyId),
          eq(assignments.mentorId, mentorId),
          isNull(assignments.endedAt),
        ),
      );
    const [heard] = await tx
      .select({ at: max(audit.at) })
      .from(audit)
      .where(
        and(eq(audit.agencyId, agencyId), eq(audit.accountId, mentor.accountId), eq(audit.hat, "mentor")),
      );
    const last = heard?.at ?? null;
    const from = last ?? held?.since ?? null;
    const quiet = from && Math.floor((context.now.getTime() - from.getTime()) / DAY);
    return {
      active: held?.active ?? 0,
      lastSeenAt: last?.toISOString() ?? null,
      quietDays: (held?.active ?? 0) === 0 ? null : (quiet ?? null),
    };
  });
}
