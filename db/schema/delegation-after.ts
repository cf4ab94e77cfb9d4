import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { WITHOUT } from "@/lib/domain/contact-terms";
import { AGAIN, AMOUNT_BANDS, REPORT_STATES, STEP_ANSWERS } from "@/lib/domain/follow-up-terms";
import type { Knowledge } from "@/lib/domain/vocabulary";
import { accounts } from "./accounts";
import { agencyId, id, instant, oneOf, travellerColumns, version } from "./columns";
import { delegationSeats, delegations } from "./delegations";
import { actions } from "./plans";
import { inAgency, ofFirm, ofTraveller, rowPolicies } from "./policies";

const byAgency = inAgency("admin", "system");

const isHandedIn = sql`state = 'handed-in'`;

/** What one traveller says of the journey. Until it is handed in it is the traveller's alone. */
export const journeyReports = pgTable(
  "journey_reports",
  {
    ...travellerColumns(),
    state: text("state").notNull().default("draft"),
    wanted: text("wanted").notNull().default(""),
    /** What was learnt about the market, by the kinds of knowledge. */
    learnt: jsonb("learnt").$type<Partial<Record<Knowledge, string>>>().notNull(),
    surprised: text("surprised").notNull().default(""),
    again: text("again"),
    againBecause: text("again_because").notNull().default(""),
    handedInAt: instant("handed_in_at"),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    unique("journey_reports_one").on(table.agencyId, table.seatId),
    index("journey_reports_delegation").on(table.agencyId, table.delegationId),
    foreignKey({
      columns: [table.agencyId, table.delegationId],
      foreignColumns: [delegations.agencyId, delegations.id],
    }),
    foreignKey({
      columns: [table.agencyId, table.seatId],
      foreignColumns: [delegationSeats.agencyId, delegationSeats.id],
    }),
    oneOf("journey_reports_state", table.state, REPORT_STATES),
    oneOf("journey_reports_again", table.again, AGAIN),
    check("journey_reports_of", sql`(${table.firmId} is null) <> (${table.mentorId} is null)`),
    ...rowPolicies("journey_reports", {
      read: sql`${ofTraveller} or (${isHandedIn} and ((${byAgency}) or (${ofFirm("plan")})))`,
      write: ofTraveller,
    }),
  ],
);

// The policy of the reports themselves says which ones these are.
const ofReports = sql`agency_id = (select here_agency()) and report_id in (select r.id from journey_reports r where r.agency_id = (select here_agency()))`;

/** What a firm means to do after a journey; taken into its plan, it is an action there. */
export const journeySteps = pgTable(
  "journey_steps",
  {
    agencyId: agencyId(),
    id: id(),
    reportId: uuid("report_id").notNull(),
    firmId: uuid("firm_id").notNull(),
    position: smallint("position").notNull(),
    title: text("title").notNull(),
    dueOn: date("due_on", { mode: "string" }),
    actionId: uuid("action_id"),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    unique("journey_steps_of_firm").on(table.agencyId, table.firmId, table.id),
    index("journey_steps_report").on(table.agencyId, table.reportId),
    foreignKey({
      columns: [table.agencyId, table.reportId],
      foreignColumns: [journeyReports.agencyId, journeyReports.id],
    }),
    foreignKey({
      columns: [table.agencyId, table.firmId, table.actionId],
      foreignColumns: [actions.agencyId, actions.firmId, actions.id],
    }),
    ...rowPolicies("journey_steps", {
      read: ofReports,
      write: sql`${inAgency("member")} and firm_id = (select here_firm())`,
    }),
  ],
);

/** The group's report, written by an administrator; travellers read it once it is published. */
export const groupReports = pgTable(
  "group_reports",
  {
    agencyId: agencyId(),
    delegationId: uuid("delegation_id").notNull(),
    summary: text("summary").notNull().default(""),
    learnt: text("learnt").notNull().default(""),
    nextTime: text("next_time").notNull().default(""),
    publishedAt: instant("published_at"),
    updatedAt: instant("updated_at").notNull(),
    updatedBy: uuid("updated_by").references(() => accounts.id),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.delegationId] }),
    foreignKey({
      columns: [table.agencyId, table.delegationId],
      foreignColumns: [delegations.agencyId, delegations.id],
    }),
    ...rowPolicies("group_reports", {
      // The policy of the seats shows travellers their own alone.
      read: sql`(${byAgency}) or (${inAgency("member", "mentor")} and published_at is not null and delegation_id in (select s.delegation_id from delegation_seats s where s.agency_id = (select here_agency()) and s.state = 'accepted'))`,
      write: inAgency("admin"),
    }),
  ],
);

/** What became of a journey after some months, asked once of each traveller. */
export const followUps = pgTable(
  "follow_ups",
  {
    ...travellerColumns(),
    month: smallint("month").notNull(),
    askedAt: instant("asked_at").notNull(),
    remindedAt: instant("reminded_at"),
    answeredAt: instant("answered_at"),
    answeredBy: uuid("answered_by").references(() => accounts.id),
    /** With how many of the group a mentor had contact since; of a firm it is known by its introductions. */
    inTouch: smallint("in_touch"),
    sales: text("sales"),
    orders: text("orders"),
    partners: smallint("partners"),
    without: text("without"),
    note: text("note").notNull().default(""),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    unique("follow_ups_once").on(table.agencyId, table.seatId, table.month),
    index("follow_ups_delegation").on(table.agencyId, table.delegationId),
    foreignKey({
      columns: [table.agencyId, table.delegationId],
      foreignColumns: [delegations.agencyId, delegations.id],
    }),
    foreignKey({
      columns: [table.agencyId, table.seatId],
      foreignColumns: [delegationSeats.agencyId, delegationSeats.id],
    }),
    check("follow_ups_month", sql`${table.month} in (1, 3, 12)`),
    oneOf("follow_ups_sales", table.sales, AMOUNT_BANDS),
    oneOf("follow_ups_orders", table.orders, AMOUNT_BANDS),
    oneOf("follow_ups_without", table.without, WITHOUT),
    check("follow_ups_of", sql`(${table.firmId} is null) <> (${table.mentorId} is null)`),
    ...rowPolicies("follow_ups", {
      read: sql`(${byAgency}) or ${ofTraveller}`,
      write: sql`(${byAgency}) or ${ofTraveller}`,
    }),
  ],
);

/** What became of one step, said in a follow-up. */
export const stepAnswers = pgTable(
  "journey_step_answers",
  {
    agencyId: agencyId(),
    followUpId: uuid("follow_up_id").notNull(),
    stepId: uuid("step_id").notNull(),
    firmId: uuid("firm_id").notNull(),
    answer: text("answer").notNull(),
    movedTo: date("moved_to", { mode: "string" }),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.followUpId, table.stepId] }),
    foreignKey({
      columns: [table.agencyId, table.followUpId],
      foreignColumns: [followUps.agencyId, followUps.id],
    }),
    foreignKey({
      columns: [table.agencyId, table.firmId, table.stepId],
      foreignColumns: [journeySteps.agencyId, journeySteps.firmId, journeySteps.id],
    }),
    oneOf("journey_step_answers_answer", table.answer, STEP_ANSWERS),
    ...rowPolicies("journey_step_answers", {
      read: sql`(${byAgency}) or (${inAgency("member")} and firm_id = (select here_firm()))`,
      write: sql`${inAgency("member")} and firm_id = (select here_firm())`,
    }),
  ],
);
