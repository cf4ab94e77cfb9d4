import { sql } from "drizzle-orm";
import { check, foreignKey, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { MARKET_PLAN_PARTS } from "@/lib/domain/market-plan";
import { accounts } from "./accounts";
import { agencyId, firmId, instant, oneOf, version } from "./columns";
import { firms } from "./firms";
import { ofFirm, ofFirmMembers, rowPolicies } from "./policies";

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
