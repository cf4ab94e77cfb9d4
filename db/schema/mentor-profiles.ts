import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { accounts } from "./accounts";
import { mentors } from "./agencies";
import { agencyId, firmId, id, instant, oneOf, version } from "./columns";
import { firms } from "./firms";
import { inAgency, ofFirm, ofFirmMembers, rowPolicies } from "./policies";

const mentorId = () => uuid("mentor_id").notNull();
const ofOwnMentor = sql`(${inAgency("mentor")} and mentor_id = (select here_mentor()))`;
const readByMentor = sql`(${inAgency("admin", "system")}) or ${ofOwnMentor}`;

/** Days on which a mentor takes no new firms, both ends included. */
export const mentorAbsences = pgTable(
  "mentor_absences",
  {
    agencyId: agencyId(),
    mentorId: mentorId(),
    id: id(),
    fromOn: date("from_on").notNull(),
    toOn: date("to_on").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    index("mentor_absences_mentor").on(table.agencyId, table.mentorId),
    foreignKey({ columns: [table.agencyId, table.mentorId], foreignColumns: [mentors.agencyId, mentors.id] }),
    check("mentor_absences_order", sql`${table.fromOn} <= ${table.toOn}`),
    ...rowPolicies("mentor_absences", { read: readByMentor, write: ofOwnMentor }),
  ],
);

/** A firm that a mentor owns, works for or has a stake in: it decides who competes with the mentor. */
export const mentorBusinesses = pgTable(
  "mentor_businesses",
  {
    agencyId: agencyId(),
    mentorId: mentorId(),
    id: id(),
    name: text("name").notNull(),
    interest: text("interest").notNull(),
    division: text("division").notNull(),
    markets: text("markets").array().notNull().default([]),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    index("mentor_businesses_mentor").on(table.agencyId, table.mentorId),
    foreignKey({ columns: [table.agencyId, table.mentorId], foreignColumns: [mentors.agencyId, mentors.id] }),
    oneOf("mentor_businesses_interest", table.interest, ["owner", "employed", "stake"]),
    ...rowPolicies("mentor_businesses", { read: readByMentor, write: ofOwnMentor }),
  ],
);

/** Firms that a mentor would like, would rather not have, or accepts although they compete. By name: mentors do not see the agency's firms. */
export const mentorFirmChoices = pgTable(
  "mentor_firm_choices",
  {
    agencyId: agencyId(),
    mentorId: mentorId(),
    id: id(),
    name: text("name").notNull(),
    choice: text("choice").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    unique("mentor_firm_choices_once").on(table.agencyId, table.mentorId, table.name),
    foreignKey({ columns: [table.agencyId, table.mentorId], foreignColumns: [mentors.agencyId, mentors.id] }),
    oneOf("mentor_firm_choices_choice", table.choice, ["preferred", "avoided", "accepted"]),
    ...rowPolicies("mentor_firm_choices", { read: readByMentor, write: ofOwnMentor }),
  ],
);

/** What the agency decided about a mentor. Only vetted mentors take part in waves. */
export const mentorVettings = pgTable(
  "mentor_vettings",
  {
    agencyId: agencyId(),
    mentorId: mentorId(),
    state: text("state").notNull(),
    decidedOn: date("decided_on").notNull(),
    charterOn: date("charter_on"),
    note: text("note").notNull().default(""),
    decidedBy: uuid("decided_by")
      .notNull()
      .references(() => accounts.id),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.mentorId] }),
    foreignKey({ columns: [table.agencyId, table.mentorId], foreignColumns: [mentors.agencyId, mentors.id] }),
    oneOf("mentor_vettings_state", table.state, ["vetted", "refused", "pending"]),
    ...rowPolicies("mentor_vettings", { read: readByMentor, write: inAgency("admin", "system") }),
  ],
);

/** A firm looks for a mentor. `waited`: waves that ended without one. */
export const mentorSearches = pgTable(
  "mentor_searches",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    since: instant("since").notNull(),
    closedAt: instant("closed_at"),
    waited: smallint("waited").notNull().default(0),
    /** Its mentor left or fell silent: it comes before all others in the next wave. */
    first: boolean("first").notNull().default(false),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.firmId] }),
    foreignKey({ columns: [table.agencyId, table.firmId], foreignColumns: [firms.agencyId, firms.id] }),
    check("mentor_searches_waited", sql`${table.waited} between 0 and 1000`),
    ...rowPolicies("mentor_searches", {
      read: sql`(${ofFirmMembers}) or (${inAgency("admin")})`,
      write: sql`(${ofFirmMembers}) or (${inAgency("admin")})`,
    }),
  ],
);

/** What matters most to a firm in its mentor, at most five, the weightiest first. */
export const mentorWishes = pgTable(
  "mentor_wishes",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    place: smallint("place").notNull(),
    kind: text("kind").notNull(),
    value: text("value").notNull(),
    reason: text("reason").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.firmId, table.place] }),
    unique("mentor_wishes_once").on(table.agencyId, table.firmId, table.kind, table.value),
    foreignKey({ columns: [table.agencyId, table.firmId], foreignColumns: [firms.agencyId, firms.id] }),
    check("mentor_wishes_five", sql`${table.place} between 1 and 5`),
    oneOf("mentor_wishes_kind", table.kind, ["market", "language", "knowledge", "mode", "industry"]),
    ...rowPolicies("mentor_wishes", { read: ofFirm("any"), write: ofFirmMembers }),
  ],
);

/** Whom a firm will not work with, or accepts although they compete: a mentor, or a firm whose people it avoids. */
export const mentorRefusals = pgTable(
  "mentor_refusals",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    id: id(),
    kind: text("kind").notNull(),
    name: text("name").notNull(),
    reason: text("reason").notNull().default(""),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    unique("mentor_refusals_once").on(table.agencyId, table.firmId, table.kind, table.name),
    foreignKey({ columns: [table.agencyId, table.firmId], foreignColumns: [firms.agencyId, firms.id] }),
    oneOf("mentor_refusals_kind", table.kind, ["mentor", "firm", "accepted"]),
    ...rowPolicies("mentor_refusals", {
      read: sql`(${ofFirmMembers}) or (${inAgency("admin")})`,
      write: ofFirmMembers,
    }),
  ],
);
