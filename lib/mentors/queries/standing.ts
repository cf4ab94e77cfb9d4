import { type SQL, sql } from "drizzle-orm";
import { assessments, results } from "@/db/schema/assessments";
import { audit } from "@/db/schema/audit";
import { firms, sharing } from "@/db/schema/firms";
import { marketPlans } from "@/db/schema/market-plans";
import { plans } from "@/db/schema/plans";
import { visits } from "@/db/schema/reviews";
import type { ActorOf } from "@/lib/context/actor";
import { SAME_VISIT_MINUTES } from "@/lib/domain/visit";
import { notFollowed } from "@/lib/reviews/queries";
import { standsAlone } from "@/lib/timeline/queries/handing-in";
import { sharesHere } from "../scope";

const here = (table: string) => {
  const name = sql.identifier(table);
  return sql`${name}.agency_id = ${firms.agencyId} and ${name}.firm_id = ${firms.id}`;
};

/** A word of the firm's newest result, where it shows its diagnosis. */
export const newestResult = <T extends string>(column: "phase" | "band"): SQL<T | null> =>
  sql<T | null>`(select r.${sql.identifier(column)} from ${results} r where ${here("r")} and r.instrument = 'knowledge-innovation' and ${sharesHere("diagnosis")}
    order by r.computed_at desc, r.id desc limit 1)`;

/** How the firm of the row at hand stands with this mentor. */
export function standing({ accountId }: ActorOf<"mentor">, now: Date) {
  const visitBefore = new Date(now.getTime() - SAME_VISIT_MINUTES * 60_000).toISOString();
  const ownVisit = sql`from ${visits} v where ${here("v")} and v.account_id = ${accountId} and v.hat = 'mentor'`;
  const shared = sql`(u.scope = 'any' or u.account_id = ${accountId} or exists (select 1 from ${sharing} h
    where ${here("h")} and h.scope = u.scope))`;
  return {
    showsDiagnosis: sql<boolean>`${sharesHere("diagnosis")}`,
    waiting: sql<number>`((select count(*) from ${assessments} s where ${here("s")} and s.rater = 'firm'
        and s.status = 'submitted' and ${notFollowed("s")} and ${sharesHere("answers")} and ${sharesHere("diagnosis")})
      + (select count(*) from ${plans} p where ${here("p")} and p.status = 'submitted' and ${sharesHere("plan")})
      + (select count(*) from ${marketPlans} k where ${here("k")} and k.status = 'submitted' and ${sharesHere("plan")}))::int`,
    fresh: sql<number>`(select count(*)::int from ${audit} u where ${here("u")} and ${shared}
      and ${standsAlone("u")}
      and u.account_id is distinct from ${accountId}::uuid
      and u.at > (select case when v.last_at <= ${visitBefore}::timestamptz then v.last_at else v.previous_at end ${ownVisit}))`,
    visitedAt: sql<string | null>`(select v.last_at ${ownVisit})`,
    lastEventAt: sql<string | null>`(select max(u.at) from ${audit} u where ${here("u")} and ${shared})`,
  };
}
