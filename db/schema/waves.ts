import { sql } from "drizzle-orm";
import {
  boolean,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Introduction, StoredInputs, StoredResult } from "@/lib/domain/pairing/stored-wave";
import type { Weights } from "@/lib/domain/pairing/types";
import { accounts } from "./accounts";
import { mentors } from "./agencies";
import { agencyId, firmId, id, instant, oneOf, version } from "./columns";
import { firms } from "./firms";
import { inAgency, rowPolicies } from "./policies";

/** One round of matching firms with mentors. What went in and what came out is kept, so that it can be run again. */
export const waves = pgTable(
  "waves",
  {
    agencyId: agencyId(),
    id: id(),
    name: text("name").notNull(),
    state: text("state").notNull().default("draft"),
    weights: jsonb("weights").$type<Weights>().notNull(),
    ageing: smallint("ageing").notNull(),
    inputs: jsonb("inputs").$type<StoredInputs>().notNull(),
    result: jsonb("result").$type<StoredResult>().notNull(),
    createdAt: instant("created_at").notNull(),
    createdBy: uuid("created_by")
      .notNull()
      .references(() => accounts.id),
    publishedAt: instant("published_at"),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    oneOf("waves_state", table.state, ["draft", "published", "dropped"]),
    ...rowPolicies("waves", { read: inAgency("admin", "system"), write: inAgency("admin", "system") }),
  ],
);

/** A firm and a mentor proposed to each other once a wave is published. Both must accept. */
export const wavePairs = pgTable(
  "wave_pairs",
  {
    agencyId: agencyId(),
    waveId: uuid("wave_id").notNull(),
    id: id(),
    firmId: firmId(),
    mentorId: uuid("mentor_id").notNull(),
    score: smallint("score").notNull(),
    locked: boolean("locked").notNull().default(false),
    state: text("state").notNull(),
    firmShown: jsonb("firm_shown").$type<Introduction>().notNull(),
    mentorShown: jsonb("mentor_shown").$type<Introduction>().notNull(),
    offeredAt: instant("offered_at").notNull(),
    firmAnswer: text("firm_answer"),
    firmReason: text("firm_reason"),
    mentorAnswer: text("mentor_answer"),
    mentorReason: text("mentor_reason"),
    closedAt: instant("closed_at"),
    reminders: smallint("reminders").notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    uniqueIndex("wave_pairs_once").on(table.agencyId, table.waveId, table.firmId, table.mentorId),
    uniqueIndex("wave_pairs_open")
      .on(table.agencyId, table.firmId, table.mentorId)
      .where(sql`state = 'offered'`),
    index("wave_pairs_firm").on(table.agencyId, table.firmId),
    index("wave_pairs_mentor").on(table.agencyId, table.mentorId),
    foreignKey({ columns: [table.agencyId, table.waveId], foreignColumns: [waves.agencyId, waves.id] }),
    foreignKey({ columns: [table.agencyId, table.firmId], foreignColumns: [firms.agencyId, firms.id] }),
    foreignKey({ columns: [table.agencyId, table.mentorId], foreignColumns: [mentors.agencyId, mentors.id] }),
    oneOf("wave_pairs_state", table.state, ["offered", "accepted", "declined", "lapsed", "seat-gone"]),
    oneOf("wave_pairs_firm_answer", table.firmAnswer, ["accepted", "declined"]),
    oneOf("wave_pairs_mentor_answer", table.mentorAnswer, ["accepted", "declined"]),
    ...rowPolicies("wave_pairs", {
      read: sql`(${inAgency("admin", "system")}) or (${inAgency("member")} and firm_id = (select here_firm())) or (${inAgency("mentor")} and mentor_id = (select here_mentor()))`,
      write: inAgency("admin", "system"),
    }),
  ],
);
