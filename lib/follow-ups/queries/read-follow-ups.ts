import { and, asc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { introductionQuestions, introductions } from "@/db/schema/contacts";
import { followUps, journeyReports, journeySteps, stepAnswers } from "@/db/schema/delegation-after";
import { actions } from "@/db/schema/plans";
import type { ContactUse, Without } from "@/lib/domain/contact-terms";
import type { AmountBand, StepAnswer } from "@/lib/domain/follow-up-terms";
import type { ActionStatus } from "@/lib/domain/vocabulary";

/** Follow-ups of one journey with the introductions and steps that each asks about; `which` says whose. */
export async function readFollowUps(tx: Tx, agencyId: string, delegationId: string, which: SQL) {
  const rows = await tx
    .select({
      id: followUps.id,
      seatId: followUps.seatId,
      firmId: followUps.firmId,
      month: followUps.month,
      askedAt: followUps.askedAt,
      remindedAt: followUps.remindedAt,
      answeredAt: followUps.answeredAt,
      inTouch: followUps.inTouch,
      sales: sql<AmountBand | null>`${followUps.sales}`,
      orders: sql<AmountBand | null>`${followUps.orders}`,
      partners: followUps.partners,
      without: sql<Without | null>`${followUps.without}`,
      note: followUps.note,
    })
    .from(followUps)
    .where(and(eq(followUps.agencyId, agencyId), eq(followUps.delegationId, delegationId), which))
    .orderBy(asc(followUps.month), asc(followUps.id));
  const firmIds = [...new Set(rows.flatMap(({ firmId }) => firmId ?? []))];
  const contacts = await contactsOf(tx, agencyId, delegationId, firmIds);
  const steps = await stepsOf(tx, agencyId, delegationId, firmIds);
  const said = await tx
    .select({
      followUpId: stepAnswers.followUpId,
      stepId: stepAnswers.stepId,
      answer: sql<StepAnswer>`${stepAnswers.answer}`,
      movedTo: stepAnswers.movedTo,
    })
    .from(stepAnswers)
    .where(and(eq(stepAnswers.agencyId, agencyId), inArray(stepAnswers.firmId, firmIds)));
  const iso = (at: Date | null) => at?.toISOString() ?? null;
  return rows.map(({ askedAt, answeredAt, remindedAt, ...row }) => ({
    ...row,
    askedAt: askedAt.toISOString(),
    answeredAt: iso(answeredAt),
    remindedAt: iso(remindedAt),
    contacts: contacts
      .filter(({ firmId, month }) => firmId === row.firmId && month === row.month)
      .map(({ firmId: _, month: __, ...one }) => one),
    steps: steps
      .filter(({ firmId }) => firmId === row.firmId)
      .map(({ firmId: _, ...step }) => {
        const one = said.find(({ followUpId, stepId }) => followUpId === row.id && stepId === step.stepId);
        return { ...step, answer: one?.answer ?? null, movedTo: one?.movedTo ?? null };
      }),
  }));
}

/** Who was erased is not asked about, and not shown. */
function contactsOf(tx: Tx, agencyId: string, delegationId: string, firmIds: string[]) {
  return tx
    .select({
      firmId: introductionQuestions.firmId,
      month: introductionQuestions.month,
      questionId: introductionQuestions.id,
      contactId: sql<string>`coalesce(${introductions.tieId}, ${introductions.id})`,
      personName: introductions.personName,
      organisation: introductions.organisation,
      used: introductionQuestions.used,
      uses: sql<ContactUse[]>`${introductionQuestions.uses}`,
      worth: introductionQuestions.worth,
    })
    .from(introductionQuestions)
    .innerJoin(
      introductions,
      and(
        eq(introductions.agencyId, introductionQuestions.agencyId),
        eq(introductions.id, introductionQuestions.introductionId),
      ),
    )
    .where(
      and(
        eq(introductionQuestions.agencyId, agencyId),
        inArray(introductionQuestions.firmId, firmIds),
        eq(introductions.delegationId, delegationId),
        sql`${introductions.erasedAt} is null`,
      ),
    )
    .orderBy(asc(introductions.introducedOn), asc(introductions.id));
}

function stepsOf(tx: Tx, agencyId: string, delegationId: string, firmIds: string[]) {
  return tx
    .select({
      firmId: journeySteps.firmId,
      stepId: journeySteps.id,
      title: journeySteps.title,
      dueOn: journeySteps.dueOn,
      actionId: journeySteps.actionId,
      status: sql<ActionStatus | null>`${actions.status}`,
    })
    .from(journeySteps)
    .innerJoin(
      journeyReports,
      and(eq(journeyReports.agencyId, journeySteps.agencyId), eq(journeyReports.id, journeySteps.reportId)),
    )
    .leftJoin(
      actions,
      and(eq(actions.agencyId, journeySteps.agencyId), eq(actions.id, journeySteps.actionId)),
    )
    .where(
      and(
        eq(journeySteps.agencyId, agencyId),
        inArray(journeySteps.firmId, firmIds),
        eq(journeyReports.delegationId, delegationId),
        eq(journeyReports.state, "handed-in"),
      ),
    )
    .orderBy(asc(journeySteps.position), asc(journeySteps.id));
}
