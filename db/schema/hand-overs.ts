import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { FEEDBACK_EVERY, SIDES } from "@/lib/domain/meeting";
import { accounts } from "./accounts";
import { mentors } from "./agencies";
import { assignments } from "./assignments";
import { agencyId, firmId, id, instant, oneOf, version } from "./columns";
import { firms } from "./firms";
import { inAgency, ofMentorHere, rowPolicies } from "./policies";

/**
 * What a mentor leaves for the next one. Asked for when an assignment ends; its author writes it without seeing the
 * firm again, which is why the firm's name is kept with it.
 */
export const handOvers = pgTable(
  "hand_overs",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    id: id(),
    assignmentId: uuid("assignment_id").notNull(),
    mentorId: uuid("mentor_id").notNull(),
    firmName: text("firm_name").notNull(),
    body: text("body").notNull().default(""),
    askedAt: instant("asked_at").notNull(),
    writtenAt: instant("written_at"),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    unique("hand_overs_once").on(table.agencyId, table.assignmentId),
    index("hand_overs_firm").on(table.agencyId, table.firmId),
    foreignKey({ columns: [table.agencyId, table.firmId], foreignColumns: [firms.agencyId, firms.id] }),
    foreignKey({
      columns: [table.agencyId, table.assignmentId],
      foreignColumns: [assignments.agencyId, assignments.id],
    }),
    foreignKey({ columns: [table.agencyId, table.mentorId], foreignColumns: [mentors.agencyId, mentors.id] }),
    check("hand_overs_written", sql`(${table.writtenAt} is null) = (${table.body} = '')`),
    ...rowPolicies("hand_overs", {
      read: sql`(${inAgency("admin", "system")}) or (${inAgency("mentor")} and (mentor_id = (select here_mentor()) or (written_at is not null and firm_id = any ((select mentored_firms('any'))::uuid[]))))`,
      write: sql`(${inAgency("admin", "system")}) or (${inAgency("mentor")} and mentor_id = (select here_mentor()))`,
    }),
  ],
);

const ofOwnFirm = sql`${inAgency("member")} and firm_id = (select here_firm())`;

/** How the work together goes, in the words of one side after every third meeting held. */
export const feedback = pgTable(
  "feedback",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    id: id(),
    assignmentId: uuid("assignment_id").notNull(),
    mentorId: uuid("mentor_id").notNull(),
    /** The number of meetings held that it looks back on: 3, 6, 9 … */
    afterMeetings: smallint("after_meetings").notNull(),
    side: text("side").notNull(),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id),
    /** 1 to 5: how much the last three meetings brought. */
    worth: smallint("worth").notNull(),
    helped: text("helped").notNull().default(""),
    change: text("change").notNull().default(""),
    givenAt: instant("given_at").notNull(),
    /** From when the other side reads it. */
    openedAt: instant("opened_at"),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    unique("feedback_once").on(table.agencyId, table.assignmentId, table.afterMeetings, table.side),
    foreignKey({ columns: [table.agencyId, table.firmId], foreignColumns: [firms.agencyId, firms.id] }),
    foreignKey({
      columns: [table.agencyId, table.assignmentId],
      foreignColumns: [assignments.agencyId, assignments.id],
    }),
    foreignKey({ columns: [table.agencyId, table.mentorId], foreignColumns: [mentors.agencyId, mentors.id] }),
    oneOf("feedback_side", table.side, SIDES),
    check("feedback_worth", sql`${table.worth} between 1 and 5`),
    check(
      "feedback_after",
      sql`${table.afterMeetings} > 0 and ${table.afterMeetings} % ${sql.raw(String(FEEDBACK_EVERY))} = 0`,
    ),
    ...rowPolicies("feedback", {
      read: sql`(${inAgency("admin", "system")}) or (${ofOwnFirm} and (side = 'firm' or opened_at is not null)) or (${ofMentorHere} and (side = 'mentor' or opened_at is not null))`,
      write: sql`(${inAgency("system")}) or (${ofOwnFirm} and side = 'firm') or (${ofMentorHere} and side = 'mentor')`,
    }),
  ],
);
