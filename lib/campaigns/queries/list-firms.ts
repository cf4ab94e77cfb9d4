import { and, asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { assessments } from "@/db/schema/assessments";
import { campaignInvitations, campaigns } from "@/db/schema/campaigns";
import { firms } from "@/db/schema/firms";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { chosen, type ListInput, type ListPage, offsetOf } from "@/lib/list-input";
import { ANSWER_STATES } from "../schema";
import { campaignsOf } from "../scope";
import type { CampaignFirm } from "../types";

const state = sql<string>`case when ${assessments.id} is null then 'untouched'
  when ${assessments.status} = 'draft' then 'begun' else 'answered' end`;

const reachable = sql<boolean>`exists (select 1 from memberships m where m.agency_id = ${campaignInvitations.agencyId}
  and m.firm_id = ${campaignInvitations.firmId} and m.role = 'owner' and m.ended_at is null)`;

/** The firms that a campaign was sent to, with how far each is: searched, filtered, sorted and counted over everything. */
export async function listCampaignFirms(
  context: Context<ActorOf<"admin">>,
  campaignId: string,
  input: ListInput,
): Promise<ListPage<CampaignFirm>> {
  const states = [...chosen(input, "state")];
  const where = and(
    campaignsOf(context.actor, campaignId),
    input.q === "" ? undefined : sql`${firms.id} = any ((select firms_matching(${input.q}))::uuid[])`,
    states.length > 0 ? inArray(state, states) : undefined,
  );
  return context.read(async (tx) => {
    const base = tx
      .select({
        id: firms.id,
        name: firms.legalName,
        state,
        begunAt: assessments.startedAt,
        answeredAt: assessments.submittedAt,
        reminders: campaignInvitations.reminded,
        reachable,
        total: sql<number>`count(*) over ()::int`,
      })
      .from(campaignInvitations)
      .innerJoin(
        campaigns,
        and(
          eq(campaigns.agencyId, campaignInvitations.agencyId),
          eq(campaigns.id, campaignInvitations.campaignId),
        ),
      )
      .innerJoin(
        firms,
        and(eq(firms.agencyId, campaignInvitations.agencyId), eq(firms.id, campaignInvitations.firmId)),
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
      .where(where);
    const rows = await base
      .orderBy(...order(input))
      .limit(input.pageSize)
      .offset(offsetOf(input));
    return {
      rows: rows.map(({ total: _, ...row }) => ({
        ...row,
        state: ANSWER_STATES.find((one) => one === row.state) ?? "untouched",
        begunAt: row.begunAt?.toISOString() ?? null,
        answeredAt: row.answeredAt?.toISOString() ?? null,
      })),
      total: rows[0]?.total ?? 0,
    };
  });
}

function order({ sort }: ListInput): SQL[] {
  const turn = sort.desc ? desc : asc;
  const name = sql`lower(${firms.legalName})`;
  const by: Record<string, SQL> = {
    state: sql`array_position(array['untouched', 'begun', 'answered'], ${state})`,
    answered: sql`${assessments.submittedAt}`,
    reminders: sql`${campaignInvitations.reminded}`,
  };
  return [sql`${turn(by[sort.id] ?? name)} nulls last`, name, asc(firms.id)];
}
