import { type SQL, sql } from "drizzle-orm";
import { audit } from "@/db/schema/audit";

// Handing in leaves two rows, as a firm may show its mentors the fact and not the answers. Whoever sees both is told
// once; row-level security leaves the other row out of these subqueries where the viewer may not see it.
const other = (row: string, verb: string) => {
  const name = sql.identifier(row);
  return sql`from ${audit} o where o.agency_id = ${name}.agency_id and o.firm_id = ${name}.firm_id
    and o.subject_id = ${name}.subject_id and o.at = ${name}.at and o.verb = ${verb}`;
};

/** True of every event but the answers that the sentence of the handing in tells along; `row` names the event's table. */
export const standsAlone = (row = "audit"): SQL =>
  sql`not (${sql.identifier(row)}.verb = 'answers.submitted' and exists (select 1 ${other(row, "assessment.submitted")}))`;

/** Of a handing in the number of answers given or changed, 0 where it is not the viewer's to know; else null. */
export const answersHandedIn = (): SQL<number | null> =>
  sql<number | null>`case when ${audit.verb} = 'assessment.submitted' then coalesce((
    select (select count(*)::int from jsonb_object_keys(o.changes)) ${other("audit", "answers.submitted")} limit 1), 0) end`;
