import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { mentors } from "@/db/schema/agencies";
import { assignments } from "@/db/schema/assignments";
import { firms } from "@/db/schema/firms";
import { meetings } from "@/db/schema/meetings";
import { silenceOf } from "@/lib/domain/silence";
import type { SilentPair } from "../types";

/** The agency's silent pairs, the longest silence first. */
export async function readSilent(tx: Tx, agencyId: string, now: Date): Promise<SilentPair[]> {
  const lastMet = sql<string | null>`(select max(${meetings.startsAt}) from ${meetings}
    where ${meetings.agencyId} = ${assignments.agencyId} and ${meetings.assignmentId} = ${assignments.id}
      and ${meetings.state} = 'held')`;
  const rows = await tx
    .select({
      assignmentId: assignments.id,
      firmId: assignments.firmId,
      firm: firms.legalName,
      mentorId: assignments.mentorId,
      mentor: accounts.name,
      since: assignments.since,
      lastMet,
    })
    .from(assignments)
    .innerJoin(firms, and(eq(firms.agencyId, assignments.agencyId), eq(firms.id, assignments.firmId)))
    .innerJoin(mentors, and(eq(mentors.agencyId, assignments.agencyId), eq(mentors.id, assignments.mentorId)))
    .innerJoin(accounts, eq(accounts.id, mentors.accountId))
    .where(and(eq(assignments.agencyId, agencyId), isNull(assignments.endedAt)))
    .orderBy(firms.id, assignments.id);
  return rows
    .flatMap(({ since, lastMet: met, ...pair }) => {
      const { days, light } = silenceOf(met === null ? null : new Date(met), since, now);
      return light === "silent" ? [{ ...pair, days }] : [];
    })
    .sort((one, other) => other.days - one.days || (one.firmId < other.firmId ? -1 : 1));
}
