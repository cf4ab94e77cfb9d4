import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { SHARING_SCOPES, SIZE_CLASSES } from "@/lib/domain/vocabulary";
import { accounts } from "./accounts";
import { agencies } from "./agencies";
import { agencyId, firmId, id, instant, oneOf, version } from "./columns";
import { inAgency, ofFirm, ofFirmMembers, ofSystem, rowPolicies } from "./policies";

/** A firm belongs to one agency. Everything but name and country may still be missing: the profile is filled in steps. */
export const firms = pgTable(
  "firms",
  {
    agencyId: agencyId().references(() => agencies.id),
    id: id(),
    legalName: text("legal_name").notNull(),
    country: text("country").notNull(),
    region: text("region"),
    registrationNumber: text("registration_number"),
    /** Country and number without spaces and case, for recognising the same firm. */
    registrationKey: text("registration_key"),
    naceSection: text("nace_section"),
    naceDivision: text("nace_division"),
    sizeClass: text("size_class"),
    foundedYear: smallint("founded_year"),
    products: text("products").notNull().default(""),
    hsChapters: text("hs_chapters").array().notNull().default([]),
    languages: text("languages").array().notNull().default([]),
    targetMarkets: text("target_markets").array().notNull().default([]),
    /** Share of sales abroad in the last full year, per cent; null = not said. */
    foreignSalesShare: smallint("foreign_sales_share"),
    goals: text("goals").notNull().default(""),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    unique("firms_id").on(table.id),
    uniqueIndex("firms_registration").on(table.agencyId, table.registrationKey),
    index("firms_name").on(table.agencyId, table.legalName),
    check("firms_share", sql`${table.foreignSalesShare} between 0 and 100`),
    oneOf("firms_size_class", table.sizeClass, SIZE_CLASSES),
    ...rowPolicies("firms", {
      read: sql`agency_id = (select here_agency()) and ((select here_hat()) in ('admin', 'system') or ((select here_hat()) = 'member' and id = (select here_firm())) or ((select here_hat()) = 'mentor' and id = any ((select mentored_firms('any'))::uuid[])))`,
      write: sql`agency_id = (select here_agency()) and ((select here_hat()) = 'system' or ((select here_hat()) = 'member' and id = (select here_firm())))`,
    }),
  ],
);

/** A market the firm is in: since when and by which modes. */
export const firmMarkets = pgTable(
  "firm_markets",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    id: id(),
    country: text("country").notNull(),
    sinceYear: smallint("since_year"),
    modes: text("modes").array().notNull().default([]),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    unique("firm_markets_once").on(table.agencyId, table.firmId, table.country),
    foreignKey({ columns: [table.agencyId, table.firmId], foreignColumns: [firms.agencyId, firms.id] }),
    ...rowPolicies("firm_markets", { read: ofFirm("any"), write: ofFirmMembers }),
  ],
);

/** A person of a firm. Ended ones stay, so that what they did keeps its author. */
export const memberships = pgTable(
  "memberships",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    id: id(),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id),
    role: text("role").notNull(),
    joinedAt: instant("joined_at").notNull(),
    endedAt: instant("ended_at"),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    uniqueIndex("memberships_active")
      .on(table.agencyId, table.firmId, table.accountId)
      .where(sql`ended_at is null`),
    index("memberships_account").on(table.accountId),
    foreignKey({ columns: [table.agencyId, table.firmId], foreignColumns: [firms.agencyId, firms.id] }),
    oneOf("memberships_role", table.role, ["owner", "member"]),
    ...rowPolicies("memberships", {
      read: sql`account_id = (select here_account()) or (${ofFirm("any")}) or ${ofSystem("accounts")}`,
      write: ofFirmMembers,
    }),
  ],
);

/** What the firm lets its mentors see; a missing row means no. */
export const sharing = pgTable(
  "sharing",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    scope: text("scope").notNull(),
    grantedAt: instant("granted_at").notNull(),
    grantedBy: uuid("granted_by").references(() => accounts.id),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.firmId, table.scope] }),
    foreignKey({ columns: [table.agencyId, table.firmId], foreignColumns: [firms.agencyId, firms.id] }),
    oneOf("sharing_scope", table.scope, SHARING_SCOPES),
    ...rowPolicies("sharing", { read: ofFirm("any"), write: ofFirmMembers }),
  ],
);

/** A person who registers a firm that is here already asks its owners to be let in. */
export const joinRequests = pgTable(
  "join_requests",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    id: id(),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id),
    requestedAt: instant("requested_at").notNull(),
    decidedAt: instant("decided_at"),
    decidedBy: uuid("decided_by").references(() => accounts.id),
    decision: text("decision"),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    uniqueIndex("join_requests_open")
      .on(table.agencyId, table.firmId, table.accountId)
      .where(sql`decided_at is null`),
    foreignKey({ columns: [table.agencyId, table.firmId], foreignColumns: [firms.agencyId, firms.id] }),
    oneOf("join_requests_decision", table.decision, ["accepted", "declined"]),
    ...rowPolicies("join_requests", { read: ofFirmMembers, write: ofFirmMembers }),
  ],
);

/** An invitation by mail: to a firm, as a mentor, as an administrator. Only the hash of its link is kept. */
export const invitations = pgTable(
  "invitations",
  {
    agencyId: agencyId().references(() => agencies.id),
    id: id(),
    kind: text("kind").notNull(),
    email: text("email").notNull(),
    firmId: uuid("firm_id"),
    role: text("role"),
    tokenHash: text("token_hash").notNull().unique(),
    invitedBy: uuid("invited_by")
      .notNull()
      .references(() => accounts.id),
    createdAt: instant("created_at").notNull(),
    sentAt: instant("sent_at").notNull(),
    sends: integer("sends").notNull().default(1),
    expiresAt: instant("expires_at").notNull(),
    acceptedAt: instant("accepted_at"),
    acceptedBy: uuid("accepted_by").references(() => accounts.id),
    withdrawnAt: instant("withdrawn_at"),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    index("invitations_firm").on(table.agencyId, table.firmId),
    foreignKey({ columns: [table.agencyId, table.firmId], foreignColumns: [firms.agencyId, firms.id] }),
    oneOf("invitations_kind", table.kind, ["member", "mentor", "administrator"]),
    check("invitations_firm_of_member", sql`(${table.kind} = 'member') = (${table.firmId} is not null)`),
    ...rowPolicies("invitations", {
      read: sql`(${inAgency("admin", "system")} and (firm_id is null or (select here_hat()) = 'system')) or (firm_id is not null and ${ofFirmMembers}) or ${ofSystem("accounts")}`,
      write: sql`(${inAgency("admin", "system")} and (firm_id is null or (select here_hat()) = 'system')) or (firm_id is not null and ${ofFirmMembers}) or ${ofSystem("accounts")}`,
    }),
  ],
);
