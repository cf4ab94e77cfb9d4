import { and, asc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { journeyReports, journeySteps } from "@/db/schema/delegation-after";
import { delegations } from "@/db/schema/delegations";
import type { Again, ReportState } from "@/lib/domain/follow-up-terms";
import type { FirmReport } from "../types";

type Found = FirmReport & { seatId: string };

/** Whether a step of a report was said to be done or dropped. Names are written out: the builder would drop a table's. */
export const stepEnded = sql<boolean>`exists (select 1 from journey_step_answers a
  where a.agency_id = journey_steps.agency_id and a.step_id = journey_steps.id and a.answer in ('done', 'dropped'))`;

/** Reports with their steps and the journey that they are about; `which` says whose, and is never left out. */
export async function readReports(tx: Tx, agencyId: string, which: SQL): Promise<Found[]> {
  const rows = await tx
    .select({
      id: journeyReports.id,
      seatId: journeyReports.seatId,
      state: sql<ReportState>`${journeyReports.state}`,
      wanted: journeyReports.wanted,
      learnt: journeyReports.learnt,
      surprised: journeyReports.surprised,
      again: sql<Again | null>`${journeyReports.again}`,
      againBecause: journeyReports.againBecause,
      handedInAt: journeyReports.handedInAt,
      version: journeyReports.version,
      delegation: delegations.name,
      market: delegations.market,
      startsOn: delegations.startsOn,
      endsOn: delegations.endsOn,
    })
    .from(journeyReports)
    .innerJoin(
      delegations,
      and(eq(delegations.agencyId, journeyReports.agencyId), eq(delegations.id, journeyReports.delegationId)),
    )
    .where(and(eq(journeyReports.agencyId, agencyId), which))
    .orderBy(sql`${delegations.startsOn} desc`, asc(journeyReports.id));
  const ids = rows.map(({ id }) => id);
  const steps = await tx
    .select({
      id: journeySteps.id,
      reportId: journeySteps.reportId,
      position: journeySteps.position,
      title: journeySteps.title,
      dueOn: journeySteps.dueOn,
      actionId: journeySteps.actionId,
      ended: stepEnded,
    })
    .from(journeySteps)
    .where(and(eq(journeySteps.agencyId, agencyId), inArray(journeySteps.reportId, ids)))
    .orderBy(asc(journeySteps.position));
  return rows.map((row) => ({
    ...row,
    handedInAt: row.handedInAt?.toISOString() ?? null,
    steps: steps.filter(({ reportId }) => reportId === row.id).map(({ reportId: _, ...step }) => step),
  }));
}
