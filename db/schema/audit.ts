import { sql } from "drizzle-orm";
import { index, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { accounts } from "./accounts";
import { agencies } from "./agencies";
import { agencyId, id, instant } from "./columns";
import { inAgency, ofFirm, rowPolicies } from "./policies";

/** What was changed: field, before, after. */
export type Changes = Record<string, { from: unknown; to: unknown }>;

/** Who did what when. Append-only for the application; it feeds the timelines. */
export const audit = pgTable(
  "audit",
  {
    agencyId: agencyId().references(() => agencies.id),
    id: id(),
    at: instant("at").notNull(),
    accountId: uuid("account_id").references(() => accounts.id),
    hat: text("hat").notNull(),
    verb: text("verb").notNull(),
    firmId: uuid("firm_id"),
    subjectKind: text("subject_kind").notNull(),
    subjectId: uuid("subject_id").notNull(),
    /** The firm's scope that a mentor needs to see the row; `any` for what every mentor of the firm may see, `none` for no mentor. */
    scope: text("scope").notNull().default("none"),
    changes: jsonb("changes").$type<Changes>().notNull().default({}),
    because: text("because").notNull().default(""),
    requestId: text("request_id").notNull().default(""),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    index("audit_firm").on(table.agencyId, table.firmId, table.at),
    index("audit_subject").on(table.agencyId, table.subjectId),
    ...rowPolicies("audit", {
      read: sql`(${inAgency("admin", "system")}) or (firm_id is not null and ((${ofFirm("any")}) and ((select here_hat()) <> 'mentor' or account_id = (select here_account()) or firm_id = any ((select mentored_firms(scope))::uuid[])) and (scope not in ('answers', 'drafts') or subject_id <> all ((select unseen_assessments())::uuid[]))))`,
      write: sql`agency_id = (select here_agency()) and (account_id = (select here_account()) or (select here_hat()) = 'system')`,
    }),
  ],
);
