import { sql } from "drizzle-orm";
import { foreignKey, index, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { accounts } from "./accounts";
import { mentors } from "./agencies";
import { agencyId, id, instant } from "./columns";
import { firms } from "./firms";
import { inAgency, ofFirmMembers, rowPolicies } from "./policies";

/** The database refuses more at a time than the mentor has seats. A mentor looks after a firm from `since` until `ended_at`; access ends with it at the next request. */
export const assignments = pgTable(
  "assignments",
  {
    agencyId: agencyId(),
    id: id(),
    firmId: uuid("firm_id").notNull(),
    mentorId: uuid("mentor_id").notNull(),
    since: instant("since").notNull(),
    endedAt: instant("ended_at"),
    endedBecause: text("ended_because"),
    assignedBy: uuid("assigned_by").references(() => accounts.id),
    /** The pair of a wave that it came of. */
    wavePairId: uuid("wave_pair_id"),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    uniqueIndex("assignments_active")
      .on(table.agencyId, table.firmId, table.mentorId)
      .where(sql`ended_at is null`),
    index("assignments_mentor").on(table.agencyId, table.mentorId),
    foreignKey({ columns: [table.agencyId, table.firmId], foreignColumns: [firms.agencyId, firms.id] }),
    foreignKey({ columns: [table.agencyId, table.mentorId], foreignColumns: [mentors.agencyId, mentors.id] }),
    ...rowPolicies("assignments", {
      read: sql`(${ofFirmMembers}) or (${inAgency("admin")}) or (${inAgency("mentor")} and mentor_id = (select here_mentor()))`,
      write: inAgency("admin", "system"),
    }),
  ],
);
