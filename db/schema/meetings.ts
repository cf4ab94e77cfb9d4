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
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { AGENDA_KINDS, MEETING_STATES, MOST_TIMES, SIDES } from "@/lib/domain/meeting";
import { accounts } from "./accounts";
import { mentors } from "./agencies";
import { assessments } from "./assessments";
import { assignments } from "./assignments";
import { agencyId, firmId, id, instant, oneOf, version } from "./columns";
import { actions } from "./plans";
import { inAgency, ofFirmMembers, ofMentorHere, rowPolicies } from "./policies";

// The policy of the meetings themselves says which ones these are.
const ofMeetings = sql`agency_id = (select here_agency()) and meeting_id in (select m.id from meetings m where m.agency_id = (select here_agency()))`;
const byTheTwo = sql`(select here_hat()) in ('member', 'mentor', 'system') and ${ofMeetings}`;

/** A firm and its mentor meet. Another mentor of the firm, and a later one, does not see it. */
export const meetings = pgTable(
  "meetings",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    id: id(),
    assignmentId: uuid("assignment_id").notNull(),
    mentorId: uuid("mentor_id").notNull(),
    subject: text("subject").notNull(),
    place: text("place").notNull().default(""),
    /** How long it is to take. */
    minutes: smallint("minutes").notNull(),
    state: text("state").notNull().default("proposed"),
    /** The side whose times are on the table; the other one picks. */
    proposedBy: text("proposed_by").notNull(),
    startsAt: instant("starts_at"),
    /** What the mentor spent on it, with what was prepared. */
    spentMinutes: smallint("spent_minutes"),
    cancelledBecause: text("cancelled_because").notNull().default(""),
    createdAt: instant("created_at").notNull(),
    createdBy: uuid("created_by")
      .notNull()
      .references(() => accounts.id),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    unique("meetings_of_firm").on(table.agencyId, table.firmId, table.id),
    index("meetings_assignment").on(table.agencyId, table.assignmentId),
    index("meetings_firm").on(table.agencyId, table.firmId, table.startsAt),
    foreignKey({
      columns: [table.agencyId, table.assignmentId],
      foreignColumns: [assignments.agencyId, assignments.id],
    }),
    foreignKey({ columns: [table.agencyId, table.mentorId], foreignColumns: [mentors.agencyId, mentors.id] }),
    oneOf("meetings_state", table.state, MEETING_STATES),
    oneOf("meetings_proposed_by", table.proposedBy, SIDES),
    check(
      "meetings_starts_at",
      sql`${table.state} not in ('agreed', 'held') or ${table.startsAt} is not null`,
    ),
    check("meetings_spent", sql`${table.state} <> 'held' or ${table.spentMinutes} is not null`),
    ...rowPolicies("meetings", {
      read: sql`(${ofFirmMembers}) or (${inAgency("admin")}) or (${ofMentorHere})`,
      write: sql`(${ofFirmMembers}) or (${ofMentorHere})`,
    }),
  ],
);

/** The times that one side offers. */
export const meetingTimes = pgTable(
  "meeting_times",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    meetingId: uuid("meeting_id").notNull(),
    position: smallint("position").notNull(),
    startsAt: instant("starts_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.meetingId, table.position] }),
    foreignKey({
      columns: [table.agencyId, table.firmId, table.meetingId],
      foreignColumns: [meetings.agencyId, meetings.firmId, meetings.id],
    }),
    check("meeting_times_position", sql`${table.position} between 1 and ${sql.raw(String(MOST_TIMES))}`),
    ...rowPolicies("meeting_times", { read: ofMeetings, write: byTheTwo }),
  ],
);

/** A point of the agenda. One about an action or an answer keeps no words: they are read where it may be read. */
export const agendaItems = pgTable(
  "agenda_items",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    id: id(),
    meetingId: uuid("meeting_id").notNull(),
    kind: text("kind").notNull(),
    body: text("body").notNull().default(""),
    actionId: uuid("action_id"),
    /** The second rating whose answer lies apart from the firm's, and the question. */
    ratingId: uuid("rating_id"),
    itemKey: text("item_key"),
    addedBy: uuid("added_by").references(() => accounts.id),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    index("agenda_items_meeting").on(table.agencyId, table.meetingId),
    uniqueIndex("agenda_items_one_action").on(table.agencyId, table.meetingId, table.actionId),
    uniqueIndex("agenda_items_one_answer").on(table.agencyId, table.meetingId, table.ratingId, table.itemKey),
    foreignKey({
      columns: [table.agencyId, table.firmId, table.ratingId],
      foreignColumns: [assessments.agencyId, assessments.firmId, assessments.id],
    }),
    foreignKey({
      columns: [table.agencyId, table.firmId, table.meetingId],
      foreignColumns: [meetings.agencyId, meetings.firmId, meetings.id],
    }),
    foreignKey({
      columns: [table.agencyId, table.firmId, table.actionId],
      foreignColumns: [actions.agencyId, actions.firmId, actions.id],
    }),
    oneOf("agenda_items_kind", table.kind, AGENDA_KINDS),
    check(
      "agenda_items_action",
      sql`(${table.kind} in ('blocked', 'overdue')) = (${table.actionId} is not null)`,
    ),
    check(
      "agenda_items_answer",
      sql`num_nonnulls(${table.ratingId}, ${table.itemKey}) = case ${table.kind} when 'disagreement' then 2 else 0 end`,
    ),
    ...rowPolicies("agenda_items", { read: ofMeetings, write: byTheTwo }),
  ],
);

const shownOrOwn = sql`${ofMeetings} and (shared or author_account_id = (select here_account()))`;

/** What was said. Shared with everybody who sees the meeting, or the author's alone. */
export const meetingNotes = pgTable(
  "meeting_notes",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    id: id(),
    meetingId: uuid("meeting_id").notNull(),
    body: text("body").notNull(),
    shared: boolean("shared").notNull(),
    authorAccountId: uuid("author_account_id")
      .notNull()
      .references(() => accounts.id),
    authorHat: text("author_hat").notNull(),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    index("meeting_notes_meeting").on(table.agencyId, table.meetingId),
    foreignKey({
      columns: [table.agencyId, table.firmId, table.meetingId],
      foreignColumns: [meetings.agencyId, meetings.firmId, meetings.id],
    }),
    ...rowPolicies("meeting_notes", {
      read: shownOrOwn,
      write: sql`(select here_hat()) in ('member', 'mentor') and ${ofMeetings} and author_account_id = (select here_account())`,
    }),
  ],
);

/** What was agreed to do next; the firm takes it into its plan, where it becomes an action. */
export const nextSteps = pgTable(
  "next_steps",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    id: id(),
    meetingId: uuid("meeting_id").notNull(),
    title: text("title").notNull(),
    dueOn: date("due_on", { mode: "string" }),
    actionId: uuid("action_id"),
    addedBy: uuid("added_by").references(() => accounts.id),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    index("next_steps_meeting").on(table.agencyId, table.meetingId),
    foreignKey({
      columns: [table.agencyId, table.firmId, table.meetingId],
      foreignColumns: [meetings.agencyId, meetings.firmId, meetings.id],
    }),
    foreignKey({
      columns: [table.agencyId, table.firmId, table.actionId],
      foreignColumns: [actions.agencyId, actions.firmId, actions.id],
    }),
    ...rowPolicies("next_steps", { read: ofMeetings, write: byTheTwo }),
  ],
);
