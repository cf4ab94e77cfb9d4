import { and, desc, eq, type SQL } from "drizzle-orm";
import { assessments } from "@/db/schema/assessments";
import { campaignInvitations, campaigns } from "@/db/schema/campaigns";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { endOf } from "@/lib/domain/survey/period";
import { isUuid } from "@/lib/form-data";
import { invitationsOf } from "../scope";
import type { SurveyInvitation } from "../types";

/** Surveys that wait for the firm's answers, newest first. */
export async function listOpenSurveys(context: Context<ActorOf<"member">>): Promise<SurveyInvitation[]> {
  return (await surveysWhere(context)).filter(({ ended, state }) => !ended && state !== "answered");
}

/** One survey; null where the firm was not asked. */
export async function getSurvey(
  context: Context<ActorOf<"member">>,
  campaignId: string,
): Promise<SurveyInvitation | null> {
  if (!isUuid(campaignId)) return null;
  const [found] = await surveysWhere(context, eq(campaignInvitations.campaignId, campaignId));
  return found ?? null;
}

async function surveysWhere(context: Context<ActorOf<"member">>, only?: SQL): Promise<SurveyInvitation[]> {
  const { actor, now } = context;
  const rows = await context.read((tx) =>
    tx
      .select({
        campaignId: campaigns.id,
        title: campaigns.title,
        message: campaigns.message,
        dueOn: campaigns.dueOn,
        closedAt: campaigns.closedAt,
        assessmentId: assessments.id,
        status: assessments.status,
        answeredAt: assessments.submittedAt,
      })
      .from(campaignInvitations)
      .innerJoin(
        campaigns,
        and(
          eq(campaigns.agencyId, campaignInvitations.agencyId),
          eq(campaigns.id, campaignInvitations.campaignId),
        ),
      )
      .leftJoin(
        assessments,
        and(
          eq(assessments.agencyId, campaignInvitations.agencyId),
          eq(assessments.firmId, campaignInvitations.firmId),
          eq(assessments.campaignId, campaignInvitations.campaignId),
          eq(assessments.rater, "firm"),
        ),
      )
      .where(and(invitationsOf(actor, actor.firmId), only))
      .orderBy(desc(campaignInvitations.invitedAt), desc(campaigns.id)),
  );
  return rows.map(({ closedAt, status, answeredAt, ...row }) => ({
    ...row,
    ended: endOf({ dueOn: row.dueOn, closedAt }) <= now,
    state: status === null ? "untouched" : status === "draft" ? "begun" : "answered",
    answeredAt: answeredAt?.toISOString() ?? null,
  }));
}
