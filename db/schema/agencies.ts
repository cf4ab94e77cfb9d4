import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { accounts } from "./accounts";
import { agencyId, id, instant, oneOf, version } from "./columns";
import { inAgency, ofSystem, rowPolicies } from "./policies";

/** The organisation that runs the portal for its firms. Nothing in this row is secret. */
export const agencies = pgTable(
  "agencies",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    slug: text("slug").notNull().unique(),
    name: text("name").notNull(),
    country: text("country").notNull(),
    timeZone: text("time_zone").notNull(),
    language: text("language").notNull().default("en"),
    contactEmail: text("contact_email").notNull(),
    createdAt: instant("created_at").notNull(),
    version: version(),
  },
  () =>
    rowPolicies("agencies", {
      read: sql`true`,
      write: sql`id = (select here_agency()) and (select here_hat()) = 'admin'`,
    }),
);

export const administrators = pgTable(
  "administrators",
  {
    agencyId: agencyId().references(() => agencies.id),
    id: id(),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id),
    createdAt: instant("created_at").notNull(),
    endedAt: instant("ended_at"),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    uniqueIndex("administrators_active").on(table.agencyId, table.accountId).where(sql`ended_at is null`),
    index("administrators_account").on(table.accountId),
    ...rowPolicies("administrators", {
      read: sql`account_id = (select here_account()) or (${inAgency("admin", "system")}) or ${ofSystem("accounts")}`,
      write: inAgency("admin", "system"),
    }),
  ],
);

/** Years that a mentor worked in a market, and as what; how well a mentor speaks a language. */
export type MarketFact = { country: string; years: number; role: string };
export type LanguageFact = { code: string; level: 1 | 2 | 3 };

/** A mentor's profile in one agency. */
export const mentors = pgTable(
  "mentors",
  {
    agencyId: agencyId().references(() => agencies.id),
    id: id(),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id),
    headline: text("headline").notNull().default(""),
    experience: text("experience").notNull().default(""),
    markets: text("markets").array().notNull().default([]),
    industries: text("industries").array().notNull().default([]),
    languages: text("languages").array().notNull().default([]),
    knowledge: text("knowledge").array().notNull().default([]),
    entryModes: text("entry_modes").array().notNull().default([]),
    divisions: text("divisions").array().notNull().default([]),
    competences: text("competences").array().notNull().default([]),
    phases: text("phases").array().notNull().default([]),
    marketFacts: jsonb("market_facts").$type<MarketFact[]>().notNull().default([]),
    languageFacts: jsonb("language_facts").$type<LanguageFact[]>().notNull().default([]),
    country: text("country"),
    region: text("region"),
    travels: boolean("travels").notNull().default(false),
    hoursAMonth: smallint("hours_a_month"),
    /** Firms at a time. */
    capacity: smallint("capacity").notNull().default(3),
    /** What a firm is told before both have accepted. */
    shownAs: text("shown_as").notNull().default("name"),
    state: text("state").notNull().default("active"),
    createdAt: instant("created_at").notNull(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    uniqueIndex("mentors_account").on(table.agencyId, table.accountId),
    index("mentors_by_account").on(table.accountId),
    oneOf("mentors_state", table.state, ["active", "paused", "ended"]),
    oneOf("mentors_shown_as", table.shownAs, ["name", "experience"]),
    check("mentors_capacity", sql`${table.capacity} between 0 and 50`),
    check("mentors_hours", sql`${table.hoursAMonth} between 0 and 200`),
    ...rowPolicies("mentors", {
      read: sql`account_id = (select here_account()) or (${inAgency("admin", "system")}) or id = any ((select mentors_of_firm())::uuid[]) or ${ofSystem("accounts")}`,
      write: sql`(${inAgency("admin", "system")}) or (${inAgency("mentor")} and id = (select here_mentor()))`,
    }),
  ],
);
