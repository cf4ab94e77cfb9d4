import { and, asc, eq, isNull, not } from "drizzle-orm";
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
      .select({ id: journeySteps.id, title: journeySteps.title, dueOn: journeySteps.dueOn })
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
