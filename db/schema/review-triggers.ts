import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { ENTRY_MODES } from "@/lib/domain/vocabulary";
import { accounts } from "./accounts";
import { agencyId, firmId, id, instant, oneOf, version } from "./columns";
import { firms } from "./firms";
import { ofFirm, ofFirmMembers, rowPolicies } from "./policies";

export const REVIEW_TRIGGER_STATES = ["open", "done", "dismissed"] as const;

/** "Look at this way into this market again when …": a dated reminder, mailed once on its day. */
export const reviewTriggers = pgTable(
  "review_triggers",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    id: id(),
    country: text("country").notNull(),
    mode: text("mode").notNull(),
    /** Key of the question that asks for the factor. */
    factor: text("factor").notNull(),
    condition: text("condition").notNull(),
    level: smallint("level").notNull(),
    note: text("note").notNull().default(""),
    dueOn: date("due_on", { mode: "string" }).notNull(),
    state: text("state").notNull().default("open"),
    createdAt: instant("created_at").notNull(),
    createdBy: uuid("created_by").references(() => accounts.id),
    settledAt: instant("settled_at"),
    settledBy: uuid("settled_by").references(() => accounts.id),
    remindedAt: instant("reminded_at"),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    uniqueIndex("review_triggers_open_once")
      .on(table.agencyId, table.firmId, table.country, table.mode, table.factor, table.condition, table.level)
      .where(sql`state = 'open'`),
    index("review_triggers_due")
      .on(table.agencyId, table.dueOn)
      .where(sql`state = 'open' and reminded_at is null`),
    foreignKey({ columns: [table.agencyId, table.firmId], foreignColumns: [firms.agencyId, firms.id] }),
    oneOf("review_triggers_mode", table.mode, ENTRY_MODES),
    oneOf("review_triggers_condition", table.condition, ["at-most", "at-least"]),
    oneOf("review_triggers_state", table.state, REVIEW_TRIGGER_STATES),
    check("review_triggers_level", sql`${table.level} between 1 and 5`),
    check("review_triggers_settled", sql`(${table.state} = 'open') = (${table.settledAt} is null)`),
    ...rowPolicies("review_triggers", { read: ofFirm("plan"), write: ofFirmMembers }),
  ],
);
