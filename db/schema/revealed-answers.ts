import { sql } from "drizzle-orm";
import { foreignKey, jsonb, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { assessments } from "./assessments";
import { agencyId, firmId, instant } from "./columns";
import { inAgency, ofFirmMembers, rowPolicies } from "./policies";

/** An answer as it was handed in. */
export type RevealedAnswer = {
  itemKey: string;
  kind: string;
  level: number | null;
  choices: string[];
  note: string;
};

/**
 * The firm's answers as they were when a second rating was shown beside them. A round may be reopened and changed later;
 * the two views stay those that were handed in. Written by the database, in the moment of showing.
 */
export const revealedAnswers = pgTable(
  "revealed_answers",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    ratingId: uuid("rating_id").notNull(),
    roundId: uuid("round_id").notNull(),
    answers: jsonb("answers").$type<RevealedAnswer[]>().notNull(),
    takenAt: instant("taken_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.ratingId] }),
    foreignKey({
      columns: [table.agencyId, table.firmId, table.ratingId],
      foreignColumns: [assessments.agencyId, assessments.firmId, assessments.id],
    }),
    foreignKey({
      columns: [table.agencyId, table.firmId, table.roundId],
      foreignColumns: [assessments.agencyId, assessments.firmId, assessments.id],
    }),
    ...rowPolicies("revealed_answers", {
      read: sql`(${ofFirmMembers}) or (${inAgency("admin")}) or (${inAgency("mentor")} and round_id = any ((select readable_assessments())::uuid[]))`,
    }),
  ],
);
