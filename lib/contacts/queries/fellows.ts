import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import type { FellowTraveller } from "../types";

type Party = ActorOf<"member" | "mentor">;
export type Fellow = {
  seat_id: string;
  delegation_id: string;
  delegation: string;
  name: string;
  firm_id: string | null;
  mentor_id: string | null;
};

/**
 * With whom one travelled on a delegation that has begun, without those to whom there is a tie already. Two mentors make
 * none: a tie is a contact of a firm.
 */
export async function listFellowTravellers(context: Context<Party>): Promise<FellowTraveller[]> {
  const rows = await context.read((tx) => fellowsNow(tx, context.actor, context.now));
  return rows.map(({ seat_id, name, delegation }) => ({ seatId: seat_id, name, delegation }));
}

/** The same within a transaction that is open already. */
export async function fellowsNow(tx: Tx, actor: Party, now: Date): Promise<Fellow[]> {
  const day = now.toISOString().slice(0, 10);
  const me = actor.kind === "member" ? actor.firmId : actor.mentorId;
  const { rows } = await tx.execute<Fellow>(sql`
    select f.seat_id, d.id as delegation_id, d.name as delegation, f.name, f.firm_id, f.mentor_id
    from delegations d cross join lateral fellow_travellers(d.id) f
    where d.agency_id = ${actor.agencyId}::uuid and d.starts_on <= ${day}::date and d.state <> 'cancelled' and f.state = 'accepted'
      and coalesce(f.firm_id, f.mentor_id) <> ${me}::uuid and (${actor.kind} = 'member' or f.firm_id is not null)
      and exists (select 1 from delegation_seats s where s.agency_id = d.agency_id and s.delegation_id = d.id
        and s.state = 'accepted' and coalesce(s.firm_id, s.mentor_id) = ${me}::uuid)
      and not exists (select 1 from ties t where t.agency_id = d.agency_id and t.delegation_id = d.id
        and ${me}::uuid in (t.from_firm_id, t.from_mentor_id, t.to_firm_id, t.to_mentor_id)
        and coalesce(f.firm_id, f.mentor_id) in (t.from_firm_id, t.from_mentor_id, t.to_firm_id, t.to_mentor_id))
    order by d.starts_on desc, f.name, f.seat_id`);
  return rows;
}
