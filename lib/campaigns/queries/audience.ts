import { and, asc, inArray, not, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { firms } from "@/db/schema/firms";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { hasMentor, latestResults } from "@/lib/directory/queries/standing";
import type { Audience } from "@/lib/domain/survey/audience";
import { firmsToAsk } from "../scope";
import type { AudiencePreview } from "../types";

/** Somebody owns the firm in the portal, so that mail about it goes somewhere. */
const reachable = sql<boolean>`exists (select 1 from memberships m
  where m.agency_id = ${firms.agencyId} and m.firm_id = ${firms.id} and m.role = 'owner' and m.ended_at is null)`;

/** The due day of another campaign that waits for the firm. */
const otherUntil = (today: string) => sql<string | null>`(select max(c.due_on)::text
  from campaign_invitations i join campaigns c on c.agency_id = i.agency_id and c.id = i.campaign_id
  where i.agency_id = ${firms.agencyId} and i.firm_id = ${firms.id} and c.closed_at is null and c.due_on >= ${today}::date
    and not exists (select 1 from assessments s where s.agency_id = i.agency_id and s.firm_id = i.firm_id
      and s.campaign_id = i.campaign_id and s.rater = 'firm' and s.status <> 'draft'))`;

/** The firms that an audience means now, by name. */
export async function firmsOf(tx: Tx, admin: ActorOf<"admin">, audience: Audience, today: string) {
  const latest = latestResults(admin.agencyId);
  return tx
    .select({ id: firms.id, name: firms.legalName, reachable, otherUntil: otherUntil(today) })
    .from(firms)
    .leftJoin(latest, sql`latest.firm_id = ${firms.id}`)
    .where(and(firmsToAsk(admin), ...conditions(audience)))
    .orderBy(asc(sql`lower(${firms.legalName})`), asc(firms.id));
}

function conditions({ industries, sizes, phases, mentored }: Audience): SQL[] {
  return [
    ...(industries.length > 0 ? [inArray(firms.naceSection, [...industries])] : []),
    ...(sizes.length > 0 ? [inArray(firms.sizeClass, [...sizes])] : []),
    ...(phases.length > 0 ? [inArray(sql`coalesce(latest.phase, 'none')`, [...phases])] : []),
    ...(mentored === null ? [] : [mentored === "yes" ? hasMentor : not(hasMentor)]),
  ];
}

/** Who would get a campaign if it were sent now. */
export async function previewAudience(
  context: Context<ActorOf<"admin">>,
  audience: Audience,
): Promise<AudiencePreview> {
  const today = context.now.toISOString().slice(0, 10);
  const found = await context.read((tx) => firmsOf(tx, context.actor, audience, today));
  return {
    firms: found,
    unreachable: found.filter((firm) => !firm.reachable).length,
    asked: found.filter((firm) => firm.otherUntil !== null).length,
  };
}
