import { sql } from "drizzle-orm";
import { check, date, foreignKey, index, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { ACTION_STATUSES, EFFORTS, REVIEW_STATES } from "@/lib/domain/vocabulary";
import { accounts } from "./accounts";
import { results } from "./assessments";
import { agencyId, firmId, id, instant, oneOf, version } from "./columns";
import { firms } from "./firms";
import { inAgency, ofFirm, ofFirmMembers, rowPolicies } from "./policies";

/** A firm's one plan. It lives for years; a review signs off its state at a moment. */
export const plans = pgTable(
  "plans",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    id: id(),
    status: text("status").notNull().default("draft"),
    submittedAt: instant("submitted_at"),
    submittedBy: uuid("submitted_by").references(() => accounts.id),
    createdAt: instant("created_at").notNull(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    unique("plans_one").on(table.agencyId, table.firmId),
    unique("plans_of_firm").on(table.agencyId, table.firmId, table.id),
    foreignKey({ columns: [table.agencyId, table.firmId], foreignColumns: [firms.agencyId, firms.id] }),
    oneOf("plans_status", table.status, REVIEW_STATES),
    ...rowPolicies("plans", {
      read: ofFirm("plan"),
      write: sql`(${ofFirmMembers}) or (${inAgency("mentor")} and firm_id = any ((select mentored_firms('plan'))::uuid[]))`,
    }),
  ],
);

/** One thing the firm means to do. `rule_id` and `result_id` say which recommendation it came from. */
export const actions = pgTable(
  "actions",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    id: id(),
    planId: uuid("plan_id").notNull(),
    title: text("title").notNull(),
    why: text("why").notNull().default(""),
    ruleId: text("rule_id"),
    resultId: uuid("result_id"),
    ownerAccountId: uuid("owner_account_id").references(() => accounts.id),
    dueOn: date("due_on", { mode: "string" }),
    effort: text("effort").notNull(),
    status: text("status").notNull().default("open"),
    blockedBy: text("blocked_by").notNull().default(""),
    expects: text("expects").array().notNull().default([]),
    createdAt: instant("created_at").notNull(),
    createdBy: uuid("created_by").references(() => accounts.id),
    endedAt: instant("ended_at"),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    unique("actions_of_firm").on(table.agencyId, table.firmId, table.id),
    unique("actions_rule_once").on(table.agencyId, table.firmId, table.resultId, table.ruleId),
    index("actions_plan").on(table.agencyId, table.planId),
    foreignKey({
      columns: [table.agencyId, table.firmId, table.planId],
      foreignColumns: [plans.agencyId, plans.firmId, plans.id],
    }),
    foreignKey({
      columns: [table.agencyId, table.firmId, table.resultId],
      foreignColumns: [results.agencyId, results.firmId, results.id],
    }),
    oneOf("actions_effort", table.effort, EFFORTS),
    oneOf("actions_status", table.status, ACTION_STATUSES),
    check("actions_blocked_by", sql`${table.status} <> 'blocked' or ${table.blockedBy} <> ''`),
    ...rowPolicies("actions", { read: ofFirm("plan"), write: ofFirmMembers }),
  ],
);
