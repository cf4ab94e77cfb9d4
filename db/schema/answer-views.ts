import { sql } from "drizzle-orm";
import { foreignKey, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { accounts } from "./accounts";
import { assessments } from "./assessments";
import { agencyId, firmId, instant, oneOf } from "./columns";
import { inAgency, rowPolicies } from "./policies";

/**
 * Who of the mentors and administrators has opened a firm's answers of a round, or its result, and when first: who has
 * cannot rate that round unseen any more.
 */
export const answerViews = pgTable(
  "answer_views",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    assessmentId: uuid("assessment_id").notNull(),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id),
    hat: text("hat").notNull(),
    firstSeenAt: instant("first_seen_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.assessmentId, table.accountId] }),
    foreignKey({
      columns: [table.agencyId, table.firmId, table.assessmentId],
      foreignColumns: [assessments.agencyId, assessments.firmId, assessments.id],
    }),
    oneOf("answer_views_hat", table.hat, ["mentor", "admin"]),
    ...rowPolicies("answer_views", {
      read: sql`agency_id = (select here_agency()) and account_id = (select here_account())`,
      write: sql`account_id = (select here_account()) and hat = (select here_hat()) and ((${inAgency("admin")}) or (${inAgency("mentor")} and firm_id = any ((select mentored_firms('any'))::uuid[])))`,
    }),
  ],
);
