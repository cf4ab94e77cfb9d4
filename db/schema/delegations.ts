import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import {
  DELEGATION_STATES,
  MOST_WISHES,
  SEAT_REASONS,
  SEAT_STATES,
  TRAVELLER_KINDS,
} from "@/lib/domain/delegation-terms";
import type { LockedSeat, VisitInput, VisitPlan } from "@/lib/domain/visits/types";
import { accounts } from "./accounts";
import { agencies, mentors } from "./agencies";
import { agencyId, id, instant, oneOf, version } from "./columns";
import { firms } from "./firms";
import { offers } from "./offers";
import { inAgency, ofTraveller, rowPolicies } from "./policies";

/** A visit to a market with a trade office: a fair, or a programme of its own. */
export const delegations = pgTable(
  "delegations",
  {
    agencyId: agencyId().references(() => agencies.id),
    id: id(),
    name: text("name").notNull(),
    market: text("market").notNull(),
    tradeOffice: text("trade_office").notNull().default(""),
    programme: text("programme").notNull().default(""),
    offerId: uuid("offer_id"),
    startsOn: date("starts_on", { mode: "string" }).notNull(),
    endsOn: date("ends_on", { mode: "string" }).notNull(),
    applyUntil: date("apply_until", { mode: "string" }),
    seats: smallint("seats").notNull(),
    minNewcomers: smallint("min_newcomers").notNull(),
    minExperienced: smallint("min_experienced").notNull(),
    /** Of one seat, in whole units of the currency. */
    cost: integer("cost").notNull(),
    currency: text("currency").notNull(),
    subsidyPercent: smallint("subsidy_percent").notNull(),
    state: text("state").notNull().default("draft"),
    /** Why it was called off. */
    cancelledBecause: text("cancelled_because").notNull().default(""),
    createdAt: instant("created_at").notNull(),
    createdBy: uuid("created_by").references(() => accounts.id),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    index("delegations_days").on(table.agencyId, table.startsOn),
    foreignKey({ columns: [table.agencyId, table.offerId], foreignColumns: [offers.agencyId, offers.id] }),
    oneOf("delegations_state", table.state, DELEGATION_STATES),
    check("delegations_days_order", sql`${table.startsOn} <= ${table.endsOn}`),
    check("delegations_seats", sql`${table.seats} between 2 and 100`),
    check("delegations_subsidy", sql`${table.subsidyPercent} between 0 and 100`),
    ...rowPolicies("delegations", {
      read: sql`agency_id = (select here_agency()) and ((select here_hat()) in ('admin', 'system') or ((select here_hat()) in ('member', 'mentor') and state <> 'draft'))`,
      write: inAgency("admin"),
    }),
  ],
);

/** Somebody would like to travel: a firm new to the market, or a mentor who knows it. `wish` orders the own ones. */
export const delegationApplications = pgTable(
  "delegation_applications",
  {
    agencyId: agencyId(),
    id: id(),
    delegationId: uuid("delegation_id").notNull(),
    firmId: uuid("firm_id"),
    mentorId: uuid("mentor_id"),
    wish: smallint("wish").notNull(),
    note: text("note").notNull().default(""),
    appliedAt: instant("applied_at").notNull(),
    withdrawnAt: instant("withdrawn_at"),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    uniqueIndex("delegation_applications_firm")
      .on(table.agencyId, table.delegationId, table.firmId)
      .where(sql`withdrawn_at is null`),
    uniqueIndex("delegation_applications_mentor")
      .on(table.agencyId, table.delegationId, table.mentorId)
      .where(sql`withdrawn_at is null`),
    foreignKey({
      columns: [table.agencyId, table.delegationId],
      foreignColumns: [delegations.agencyId, delegations.id],
    }),
    foreignKey({ columns: [table.agencyId, table.firmId], foreignColumns: [firms.agencyId, firms.id] }),
    foreignKey({ columns: [table.agencyId, table.mentorId], foreignColumns: [mentors.agencyId, mentors.id] }),
    check("delegation_applications_one", sql`(${table.firmId} is null) <> (${table.mentorId} is null)`),
    check("delegation_applications_wish", sql`${table.wish} between 1 and ${sql.raw(String(MOST_WISHES))}`),
    ...rowPolicies("delegation_applications", {
      read: sql`(${inAgency("admin", "system")}) or ${ofTraveller}`,
      write: ofTraveller,
    }),
  ],
);

/** A plan of who travels where: what went in and what came out is kept, so that it can be run again. */
export const delegationPlans = pgTable(
  "delegation_plans",
  {
    agencyId: agencyId().references(() => agencies.id),
    id: id(),
    inputs: jsonb("inputs").$type<VisitInput>().notNull(),
    locked: jsonb("locked").$type<LockedSeat[]>().notNull(),
    result: jsonb("result").$type<VisitPlan>().notNull(),
    createdAt: instant("created_at").notNull(),
    createdBy: uuid("created_by").references(() => accounts.id),
    publishedAt: instant("published_at"),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    ...rowPolicies("delegation_plans", { read: inAgency("admin"), write: inAgency("admin") }),
  ],
);

/** A seat on a delegation, or a place on its waiting list. A newcomer's buddy is the experienced member beside it. */
export const delegationSeats = pgTable(
  "delegation_seats",
  {
    agencyId: agencyId(),
    id: id(),
    delegationId: uuid("delegation_id").notNull(),
    planId: uuid("plan_id").notNull(),
    kind: text("kind").notNull(),
    firmId: uuid("firm_id"),
    mentorId: uuid("mentor_id"),
    buddyMentorId: uuid("buddy_mentor_id"),
    state: text("state").notNull(),
    reason: text("reason"),
    note: text("note").notNull().default(""),
    /** The place on the waiting list. */
    turn: integer("turn").notNull().default(0),
    invitedAt: instant("invited_at"),
    answeredAt: instant("answered_at"),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    uniqueIndex("delegation_seats_firm").on(table.agencyId, table.delegationId, table.firmId),
    uniqueIndex("delegation_seats_mentor").on(table.agencyId, table.delegationId, table.mentorId),
    foreignKey({
      columns: [table.agencyId, table.delegationId],
      foreignColumns: [delegations.agencyId, delegations.id],
    }),
    foreignKey({
      columns: [table.agencyId, table.planId],
      foreignColumns: [delegationPlans.agencyId, delegationPlans.id],
    }),
    foreignKey({ columns: [table.agencyId, table.firmId], foreignColumns: [firms.agencyId, firms.id] }),
    foreignKey({ columns: [table.agencyId, table.mentorId], foreignColumns: [mentors.agencyId, mentors.id] }),
    foreignKey({
      columns: [table.agencyId, table.buddyMentorId],
      foreignColumns: [mentors.agencyId, mentors.id],
    }),
    oneOf("delegation_seats_kind", table.kind, TRAVELLER_KINDS),
    oneOf("delegation_seats_state", table.state, SEAT_STATES),
    oneOf("delegation_seats_reason", table.reason, SEAT_REASONS),
    check("delegation_seats_one", sql`(${table.firmId} is null) <> (${table.mentorId} is null)`),
    ...rowPolicies("delegation_seats", {
      read: sql`(${inAgency("admin", "system")}) or ${ofTraveller}`,
      write: sql`(${inAgency("admin", "system")}) or ${ofTraveller}`,
    }),
  ],
);
