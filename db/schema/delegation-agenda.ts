import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { ENTRY_KINDS, MEETING_WISH_STATES, PREPARATION_STATES } from "@/lib/domain/itinerary";
import { accounts } from "./accounts";
import { agencyId, id, instant, oneOf, version } from "./columns";
import { delegationSeats, delegations } from "./delegations";
import { inAgency, ofSystem, rowPolicies } from "./policies";

const byAdmin = inAgency("admin");
const here = sql`agency_id = (select here_agency())`;
// Of whoever has taken a seat: who gives it back sees nothing of this at the next request.
const ofJourney = sql`(${byAdmin}) or (${here} and delegation_id = any ((select own_journeys())::uuid[]))`;
const ofSeat = sql`(${byAdmin}) or (${here} and seat_id = any ((select own_seats())::uuid[]))`;

const delegationId = () => uuid("delegation_id").notNull();
const seatId = () => uuid("seat_id").notNull();

/** The group meets before it travels. */
export const delegationPreparations = pgTable(
  "delegation_preparations",
  {
    agencyId: agencyId(),
    id: id(),
    delegationId: delegationId(),
    subject: text("subject").notNull(),
    startsAt: instant("starts_at").notNull(),
    /** By whose clock it was set. */
    timeZone: text("time_zone").notNull(),
    minutes: smallint("minutes").notNull(),
    place: text("place").notNull().default(""),
    link: text("link").notNull().default(""),
    prepare: text("prepare").notNull().default(""),
    state: text("state").notNull().default("planned"),
    cancelledBecause: text("cancelled_because").notNull().default(""),
    remindedAt: instant("reminded_at"),
    createdAt: instant("created_at").notNull(),
    createdBy: uuid("created_by").references(() => accounts.id),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    index("delegation_preparations_when").on(table.agencyId, table.delegationId, table.startsAt),
    foreignKey({
      columns: [table.agencyId, table.delegationId],
      foreignColumns: [delegations.agencyId, delegations.id],
    }),
    oneOf("delegation_preparations_state", table.state, PREPARATION_STATES),
    check("delegation_preparations_link", sql`${table.link} = '' or ${table.link} like 'https://%'`),
    ...rowPolicies("delegation_preparations", {
      read: sql`(${ofJourney}) or (${here} and ${ofSystem("preparation-reminders")})`,
      write: sql`(${byAdmin}) or (${here} and ${ofSystem("preparation-reminders")})`,
    }),
  ],
);

/** Whether somebody comes to a preparatory meeting, and whether they were there. */
export const delegationPreparationAnswers = pgTable(
  "delegation_preparation_answers",
  {
    agencyId: agencyId(),
    preparationId: uuid("preparation_id").notNull(),
    seatId: seatId(),
    coming: boolean("coming"),
    answeredAt: instant("answered_at"),
    attended: boolean("attended"),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.preparationId, table.seatId] }),
    foreignKey({
      columns: [table.agencyId, table.preparationId],
      foreignColumns: [delegationPreparations.agencyId, delegationPreparations.id],
    }),
    foreignKey({
      columns: [table.agencyId, table.seatId],
      foreignColumns: [delegationSeats.agencyId, delegationSeats.id],
    }),
    ...rowPolicies("delegation_preparation_answers", { read: ofSeat, write: ofSeat }),
  ],
);

/** The programme of a visit as a whole: its clock, and since when those who travel see it. */
export const delegationProgrammes = pgTable(
  "delegation_programmes",
  {
    agencyId: agencyId(),
    delegationId: delegationId(),
    timeZone: text("time_zone").notNull(),
    publishedAt: instant("published_at"),
    publishedBy: uuid("published_by").references(() => accounts.id),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.delegationId] }),
    foreignKey({
      columns: [table.agencyId, table.delegationId],
      foreignColumns: [delegations.agencyId, delegations.id],
    }),
    ...rowPolicies("delegation_programmes", {
      read: sql`(${byAdmin}) or (published_at is not null and ${here} and delegation_id = any ((select own_journeys())::uuid[]))`,
      write: byAdmin,
    }),
  ],
);

/** One thing on the programme, for everybody or for those named. Nobody can be at two at once: a trigger sees to it. */
export const delegationEntries = pgTable(
  "delegation_entries",
  {
    agencyId: agencyId(),
    id: id(),
    delegationId: delegationId(),
    kind: text("kind").notNull(),
    title: text("title").notNull(),
    startsAt: instant("starts_at").notNull(),
    endsAt: instant("ends_at").notNull(),
    forAll: boolean("for_all").notNull(),
    organisation: text("organisation").notNull().default(""),
    personName: text("person_name").notNull().default(""),
    personRole: text("person_role").notNull().default(""),
    place: text("place").notNull().default(""),
    /** What the firm wants from it. */
    wanted: text("wanted").notNull().default(""),
    createdAt: instant("created_at").notNull(),
    /** Of changes after those who travel had seen it. */
    changedAt: instant("changed_at"),
    cancelledAt: instant("cancelled_at"),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    index("delegation_entries_when").on(table.agencyId, table.delegationId, table.startsAt),
    foreignKey({
      columns: [table.agencyId, table.delegationId],
      foreignColumns: [delegations.agencyId, delegations.id],
    }),
    oneOf("delegation_entries_kind", table.kind, ENTRY_KINDS),
    check("delegation_entries_order", sql`${table.startsAt} < ${table.endsAt}`),
    ...rowPolicies("delegation_entries", {
      read: sql`(${byAdmin}) or (${here} and id = any ((select own_entries())::uuid[]))`,
      write: byAdmin,
    }),
  ],
);

/** For whom an entry is that is not for everybody. */
export const delegationEntrySeats = pgTable(
  "delegation_entry_seats",
  { agencyId: agencyId(), entryId: uuid("entry_id").notNull(), seatId: seatId() },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.entryId, table.seatId] }),
    index("delegation_entry_seats_seat").on(table.agencyId, table.seatId),
    foreignKey({
      columns: [table.agencyId, table.entryId],
      foreignColumns: [delegationEntries.agencyId, delegationEntries.id],
    }),
    foreignKey({
      columns: [table.agencyId, table.seatId],
      foreignColumns: [delegationSeats.agencyId, delegationSeats.id],
    }),
    ...rowPolicies("delegation_entry_seats", {
      read: sql`(${byAdmin}) or (${here} and entry_id = any ((select own_entries())::uuid[]))`,
      write: byAdmin,
    }),
  ],
);

/** Whom a firm would like to meet on the visit, and why; an administrator makes an entry of it or says why not. */
export const delegationWishes = pgTable(
  "delegation_wishes",
  {
    agencyId: agencyId(),
    id: id(),
    seatId: seatId(),
    whom: text("whom").notNull(),
    why: text("why").notNull(),
    state: text("state").notNull().default("open"),
    reply: text("reply").notNull().default(""),
    entryId: uuid("entry_id"),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    index("delegation_wishes_seat").on(table.agencyId, table.seatId),
    foreignKey({
      columns: [table.agencyId, table.seatId],
      foreignColumns: [delegationSeats.agencyId, delegationSeats.id],
    }),
    foreignKey({
      columns: [table.agencyId, table.entryId],
      foreignColumns: [delegationEntries.agencyId, delegationEntries.id],
    }),
    oneOf("delegation_wishes_state", table.state, MEETING_WISH_STATES),
    check("delegation_wishes_entry", sql`(${table.state} = 'taken') = (${table.entryId} is not null)`),
    ...rowPolicies("delegation_wishes", { read: ofSeat, write: ofSeat }),
  ],
);
