import { sql } from "drizzle-orm";
import { check, foreignKey, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { TIE_STATES } from "@/lib/domain/contact-terms";
import { accounts } from "./accounts";
import { mentors } from "./agencies";
import { agencyId, id, instant, oneOf } from "./columns";
import { delegations } from "./delegations";
import { firms } from "./firms";
import { inAgency, rowPolicies } from "./policies";

const side = (which: "from" | "to") =>
  sql`((${inAgency("member")} and ${sql.raw(which)}_firm_id = (select here_firm())) or (${inAgency("mentor")} and ${sql.raw(which)}_mentor_id = (select here_mentor())))`;

/**
 * Two participants of a delegation who got to know each other: two firms, or a firm and a mentor. One side says so, the
 * other confirms; before that it is no contact of anybody, and afterwards it is one contact, not two.
 */
export const ties = pgTable(
  "ties",
  {
    agencyId: agencyId(),
    id: id(),
    delegationId: uuid("delegation_id").notNull(),
    fromFirmId: uuid("from_firm_id"),
    fromMentorId: uuid("from_mentor_id"),
    toFirmId: uuid("to_firm_id"),
    toMentorId: uuid("to_mentor_id"),
    about: text("about").notNull().default(""),
    state: text("state").notNull().default("proposed"),
    proposedAt: instant("proposed_at").notNull(),
    proposedBy: uuid("proposed_by")
      .notNull()
      .references(() => accounts.id),
    answeredAt: instant("answered_at"),
    answeredBy: uuid("answered_by").references(() => accounts.id),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    // Whoever of the two says it first: the pair is one.
    uniqueIndex("ties_once").on(
      table.agencyId,
      table.delegationId,
      sql`least(coalesce(from_firm_id, from_mentor_id), coalesce(to_firm_id, to_mentor_id))`,
      sql`greatest(coalesce(from_firm_id, from_mentor_id), coalesce(to_firm_id, to_mentor_id))`,
    ),
    foreignKey({
      columns: [table.agencyId, table.delegationId],
      foreignColumns: [delegations.agencyId, delegations.id],
    }),
    foreignKey({ columns: [table.agencyId, table.fromFirmId], foreignColumns: [firms.agencyId, firms.id] }),
    foreignKey({ columns: [table.agencyId, table.toFirmId], foreignColumns: [firms.agencyId, firms.id] }),
    foreignKey({
      columns: [table.agencyId, table.fromMentorId],
      foreignColumns: [mentors.agencyId, mentors.id],
    }),
    foreignKey({
      columns: [table.agencyId, table.toMentorId],
      foreignColumns: [mentors.agencyId, mentors.id],
    }),
    oneOf("ties_state", table.state, TIE_STATES),
    check("ties_sides", sql`num_nonnulls(${table.fromFirmId}, ${table.fromMentorId}) = 1`),
    check("ties_other_side", sql`num_nonnulls(${table.toFirmId}, ${table.toMentorId}) = 1`),
    check("ties_a_firm", sql`num_nonnulls(${table.fromFirmId}, ${table.toFirmId}) > 0`),
    check("ties_two", sql`${table.fromFirmId} is distinct from ${table.toFirmId}`),
    check("ties_answered", sql`(${table.state} = 'proposed') = (${table.answeredAt} is null)`),
    ...rowPolicies("ties", {
      read: sql`(${inAgency("admin", "system")}) or ${side("from")} or ${side("to")}`,
      // Answering is a function of the database, which also makes the contacts of both sides.
      write: side("from"),
    }),
  ],
);
