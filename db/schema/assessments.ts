import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Instrument } from "@/lib/domain/instruments/types";
import type { Diagnosis, Recommendation } from "@/lib/domain/knowledge-innovation/types";
import { REVIEW_STATES } from "@/lib/domain/vocabulary";
import { accounts } from "./accounts";
import { agencyId, firmId, id, instant, oneOf, version } from "./columns";
import { firms } from "./firms";
import { inAgency, ofFirmMembers, rowPolicies } from "./policies";

/** Published questionnaires, seeded by code. A version is never edited. */
export const instrumentVersions = pgTable(
  "instrument_versions",
  {
    instrument: text("instrument").notNull(),
    version: integer("version").notNull(),
    definition: jsonb("definition").$type<Instrument>().notNull(),
    checksum: text("checksum").notNull(),
    publishedAt: instant("published_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.instrument, table.version] }),
    ...rowPolicies("instrument_versions", { read: sql`true` }),
  ],
);

const mentorReads = (draftScope: string, scope: string) =>
  sql`${inAgency("mentor")} and (firm_id = any ((select mentored_firms(${sql.raw(`'${scope}'`)}))::uuid[]) and status <> 'draft' or firm_id = any ((select mentored_firms(${sql.raw(`'${draftScope}'`)}))::uuid[]))`;

/** One round of answers of one rater about one firm under one version of one instrument. */
export const assessments = pgTable(
  "assessments",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    id: id(),
    instrument: text("instrument").notNull(),
    instrumentVersion: integer("instrument_version").notNull(),
    rater: text("rater").notNull().default("firm"),
    raterAccountId: uuid("rater_account_id").references(() => accounts.id),
    round: integer("round").notNull(),
    previousId: uuid("previous_id"),
    status: text("status").notNull().default("draft"),
    startedAt: instant("started_at").notNull(),
    startedBy: uuid("started_by").references(() => accounts.id),
    submittedAt: instant("submitted_at"),
    submittedBy: uuid("submitted_by").references(() => accounts.id),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    unique("assessments_of_firm").on(table.agencyId, table.firmId, table.id),
    unique("assessments_round").on(table.agencyId, table.firmId, table.instrument, table.rater, table.round),
    uniqueIndex("assessments_one_draft")
      .on(table.agencyId, table.firmId, table.instrument, table.rater)
      .where(sql`status in ('draft', 'changes-requested')`),
    foreignKey({ columns: [table.agencyId, table.firmId], foreignColumns: [firms.agencyId, firms.id] }),
    foreignKey({
      columns: [table.instrument, table.instrumentVersion],
      foreignColumns: [instrumentVersions.instrument, instrumentVersions.version],
    }),
    foreignKey({
      columns: [table.agencyId, table.firmId, table.previousId],
      foreignColumns: [table.agencyId, table.firmId, table.id],
    }),
    oneOf("assessments_status", table.status, REVIEW_STATES),
    oneOf("assessments_rater", table.rater, ["firm", "mentor"]),
    ...rowPolicies("assessments", {
      read: sql`(${ofFirmMembers}) or (${inAgency("admin")}) or (${mentorReads("drafts", "diagnosis")})`,
      write: sql`(${ofFirmMembers}) or (${inAgency("mentor")} and firm_id = any ((select mentored_firms('diagnosis'))::uuid[]) and status <> 'draft')`,
    }),
  ],
);

/** One answer. `carried` = taken over from the round before and not yet confirmed. */
export const responses = pgTable(
  "responses",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    assessmentId: uuid("assessment_id").notNull(),
    itemKey: text("item_key").notNull(),
    kind: text("kind").notNull(),
    level: smallint("level"),
    choices: text("choices").array().notNull().default([]),
    note: text("note").notNull().default(""),
    evidence: text("evidence").notNull().default(""),
    carried: boolean("carried").notNull().default(false),
    answeredAt: instant("answered_at").notNull(),
    answeredBy: uuid("answered_by").references(() => accounts.id),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.assessmentId, table.itemKey] }),
    foreignKey({
      columns: [table.agencyId, table.firmId, table.assessmentId],
      foreignColumns: [assessments.agencyId, assessments.firmId, assessments.id],
    }),
    oneOf("responses_kind", table.kind, ["level", "single", "multiple", "unknown"]),
    check(
      "responses_level",
      sql`(${table.kind} = 'level') = (${table.level} is not null) and ${table.level} between 1 and 5`,
    ),
    ...rowPolicies("responses", {
      read: sql`(${ofFirmMembers}) or (${inAgency("admin")}) or (${inAgency("mentor")} and assessment_id = any ((select readable_assessments())::uuid[]))`,
      write: ofFirmMembers,
    }),
  ],
);

/** What an assessment says under one version of the rules. Kept as computed; another version of the rules adds a row. */
export const results = pgTable(
  "results",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    id: id(),
    assessmentId: uuid("assessment_id").notNull(),
    rulesVersion: integer("rules_version").notNull(),
    phase: text("phase").notNull(),
    band: text("band").notNull(),
    diagnosis: jsonb("diagnosis").$type<Diagnosis>().notNull(),
    recommendations: jsonb("recommendations")
      .$type<{ first: Recommendation[]; rest: Recommendation[] }>()
      .notNull(),
    computedAt: instant("computed_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    unique("results_of_firm").on(table.agencyId, table.firmId, table.id),
    index("results_assessment").on(table.agencyId, table.assessmentId),
    foreignKey({
      columns: [table.agencyId, table.firmId, table.assessmentId],
      foreignColumns: [assessments.agencyId, assessments.firmId, assessments.id],
    }),
    ...rowPolicies("results", {
      read: sql`(${ofFirmMembers}) or (${inAgency("admin")}) or (${inAgency("mentor")} and firm_id = any ((select mentored_firms('diagnosis'))::uuid[]))`,
      write: ofFirmMembers,
    }),
  ],
);
