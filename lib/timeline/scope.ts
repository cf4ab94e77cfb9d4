import { and, eq, or, type SQL } from "drizzle-orm";
import { audit } from "@/db/schema/audit";
import { visits } from "@/db/schema/reviews";
import { type Actor, accountOf, agencyOf } from "@/lib/context/actor";
import { allOf, firmRows, NO_ROWS } from "@/lib/context/firm-scope";
import { SHARING_SCOPES } from "@/lib/domain/vocabulary";

const ofFirm = { agencyId: audit.agencyId, firmId: audit.firmId };

/** What happened at one firm; of that a mentor sees what the firm shares and what the mentor did. */
export function visibleTo(actor: Actor, firmId: string): SQL {
  const all = firmRows(actor, ofFirm, firmId, "any");
  if (actor.kind !== "mentor") return all;
  const shared = SHARING_SCOPES.map((scope) =>
    and(eq(audit.scope, scope), firmRows(actor, ofFirm, firmId, scope)),
  );
  return allOf(all, or(eq(audit.scope, "any"), eq(audit.accountId, actor.accountId), ...shared));
}

/** The viewer's own visits to one firm under the hat in force. */
export function ownVisits(actor: Actor, firmId: string): SQL {
  const [agencyId, accountId] = [agencyOf(actor), accountOf(actor)];
  if (agencyId === null || accountId === null) return NO_ROWS;
  return allOf(
    eq(visits.agencyId, agencyId),
    eq(visits.firmId, firmId),
    eq(visits.accountId, accountId),
    eq(visits.hat, actor.kind),
  );
}
