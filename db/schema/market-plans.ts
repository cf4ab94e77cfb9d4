import { sql } from "drizzle-orm";
import { check, foreignKey, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { MARKET_PLAN_PARTS } from "@/lib/domain/market-plan";
import { REVIEW_STATES } from "@/lib/domain/vocabulary";
import { accounts } from "./accounts";
import { agencyId, firmId, id, instant, oneOf, version } from "./columns";
import { firms } from "./firms";
import { inAgency, ofFirm, ofFirmMembers, rowPolicies } from "./policies";

/** How a firm's plan for one target market stands: written at, handed in, or decided on by a mentor. */
export const marketPlans = pgTable(
  "market_plans",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    id: id(),
    /** ISO 3166-1. */
    country: text("country").notNull(),
    status: text("status").notNull().default("draft"),
    submittedAt: instant("submitted_at"),
    submittedBy: uuid("submitted_by").references(() => accounts.id),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    unique("market_plans_one").on(table.agencyId, table.firmId, table.country),
    foreignKey({ columns: [table.agencyId, table.firmId], foreignColumns: [firms.agencyId, firms.id] }),
    oneOf("market_plans_status", table.status, REVIEW_STATES),
    check("market_plans_country", sql`${table.country} ~ '^[A-Z]{2}$'`),
    check("market_plans_submitted", sql`${table.status} = 'draft' or ${table.submittedAt} is not null`),
    ...rowPolicies("market_plans", {
      read: ofFirm("plan"),
      write: sql`(${ofFirmMembers}) or (${inAgency("mentor")} and firm_id = any ((select mentored_firms('plan'))::uuid[]))`,
    }),
  ],
);

/** What a firm has written under one of the eleven parts of its export-marketing plan for one target market. */
export const marketPlanParts = pgTable(
  "market_plan_parts",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    /** ISO 3166-1. */
    country: text("country").notNull(),
    part: text("part").notNull(),
    body: text("body").notNull(),
    updatedAt: instant("updated_at").notNull(),
    updatedBy: uuid("updated_by")
      .notNull()
      .references(() => accounts.id),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.firmId, table.country, table.part] }),
    foreignKey({ columns: [table.agencyId, table.firmId], foreignColumns: [firms.agencyId, firms.id] }),
    oneOf("market_plan_parts_part", table.part, MARKET_PLAN_PARTS),
    check("market_plan_parts_country", sql`${table.country} ~ '^[A-Z]{2}$'`),
    ...rowPolicies("market_plan_parts", { read: ofFirm("plan"), write: ofFirmMembers }),
  ],
);
