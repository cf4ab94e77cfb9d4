import { and, asc, eq, isNull, not, sql } from "drizzle-orm";
import { journeyReports, journeySteps } from "@/db/schema/delegation-after";
import { command } from "@/lib/command";
import { ownRows } from "@/lib/context/traveller-scope";
import { ownJourney } from "@/lib/delegations/commands/own-journey";
import { Refusal } from "@/lib/errors";
import { texts } from "@/lib/i18n/texts";
import { noteSetChange, planForWriting } from "@/lib/plans/commands/own-plan";
import { putAction } from "@/lib/plans/commands/put-action";
import { stepEnded } from "../queries/read-reports";
import { takeJourneyStepsInput } from "../schema";

// The day that the firm said last: a follow-up may have moved it. Names are written out: the builder would drop a table's.
const dueNow = sql<string | null>`coalesce((select a.moved_to::text from journey_step_answers a
  join follow_ups f on f.agency_id = a.agency_id and f.id = a.follow_up_id
  where a.agency_id = journey_steps.agency_id and a.step_id = journey_steps.id and a.moved_to is not null
  order by f.answered_at desc limit 1), journey_steps.due_on::text)`;

/** Makes actions of the firm's plan of all steps of its handed-in report that are not in it yet, and not done or dropped. */
export const takeJourneySteps = command({
  name: "journey-reports.take-steps",
  input: takeJourneyStepsInput,
  hats: ["member"],
  async run({ tx, actor, input: { delegationId }, now, audit }) {
    const journey = await ownJourney(tx, actor, delegationId);
    const open = and(
      eq(journeySteps.agencyId, actor.agencyId),
      eq(journeySteps.firmId, actor.firmId),
      isNull(journeySteps.actionId),
    );
    const steps = await tx
      .select({ id: journeySteps.id, title: journeySteps.title, dueOn: dueNow })
      .from(journeySteps)
      .innerJoin(
        journeyReports,
        and(eq(journeyReports.agencyId, journeySteps.agencyId), eq(journeyReports.id, journeySteps.reportId)),
      )
      .where(
        and(
          open,
          not(stepEnded),
          ownRows(actor, journeyReports),
          eq(journeyReports.delegationId, delegationId),
          eq(journeyReports.state, "handed-in"),
        ),
      )
      .orderBy(asc(journeySteps.position));
    if (steps.length === 0) throw new Refusal("nothing-to-take");
    const plan = await planForWriting(tx, actor, now, audit);
    const t = texts("journey-reports");
    const why = t("steps.why", { delegation: journey.name });
    for (const { id, title, dueOn } of steps) {
      const content = { title, why, dueOn, ownerAccountId: null, effort: "small" as const };
      const actionId = await putAction(tx, plan, content, { actor, now, audit });
      await tx
        .update(journeySteps)
        .set({ actionId })
        .where(and(open, eq(journeySteps.id, id)));
    }
    await noteSetChange(tx, actor, plan, audit);
    return { taken: steps.length };
  },
});
