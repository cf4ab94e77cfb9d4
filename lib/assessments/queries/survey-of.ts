import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { campaignInvitations, campaigns } from "@/db/schema/campaigns";
import type { ActorOf } from "@/lib/context/actor";
import { endOf } from "@/lib/domain/survey/period";
import { Refusal } from "@/lib/errors";
import { isUuid } from "@/lib/form-data";

// The table is written out: in a query of one table drizzle drops its name, and the column would be the campaign's.
const ofRound = sql`c.agency_id = "assessments"."agency_id" and c.id = "assessments"."campaign_id"`;

/** What the campaign of a round is called; null where no campaign asks. */
export const surveyTitle = sql<string | null>`(select c.title from campaigns c where ${ofRound})`;

/** When it stops taking answers. */
export const surveyEndsAt =
  sql<Date | null>`(select least(c.closed_at, (c.due_on + 1)::timestamp at time zone 'UTC')
    from campaigns c where ${ofRound})`.mapWith((at: string) => new Date(at));

/** The version that a campaign asks the firm to answer. Throws `not-found`, `survey-ended`. */
export async function askedVersion(
  tx: Tx,
  { agencyId, firmId }: ActorOf<"member">,
  campaignId: string,
  now: Date,
): Promise<number> {
  if (!isUuid(campaignId)) throw new Refusal("not-found");
  const [row] = await tx
    .select({ version: campaigns.instrumentVersion, dueOn: campaigns.dueOn, closedAt: campaigns.closedAt })
    .from(campaignInvitations)
    .innerJoin(
      campaigns,
      and(
        eq(campaigns.agencyId, campaignInvitations.agencyId),
        eq(campaigns.id, campaignInvitations.campaignId),
      ),
    )
    .where(
      and(
        eq(campaignInvitations.agencyId, agencyId),
        eq(campaignInvitations.firmId, firmId),
        eq(campaignInvitations.campaignId, campaignId),
      ),
    );
  if (!row?.version) throw new Refusal("not-found");
  refuseEnded(endOf(row), now);
  return row.version;
}

/** Throws `survey-ended` where a campaign takes no more answers. */
export function refuseEnded(endsAt: Date | null, now: Date): void {
  if (endsAt !== null && endsAt <= now) throw new Refusal("survey-ended");
}
