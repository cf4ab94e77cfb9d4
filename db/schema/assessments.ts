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
import type { Recommendation } from "@/lib/domain/knowledge-innovation/types";
import type { DiagnosisOf, ModelId } from "@/lib/domain/models/types";
import { REVIEW_STATES } from "@/lib/domain/vocabulary";
import { accounts } from "./accounts";
import { campaignInvitations } from "./campaigns";
import { agencyId, firmId, id, instant, oneOf, version } from "./columns";
import { firms } from "./firms";
import { instrumentVersions } from "./instruments";
import { inAgency, ofFirmMembers, rowPolicies } from "./policies";

const mentorReads = (draftScope: string, scope: string) =>
  sql`${inAgency("mentor")} and rater = 'firm' and (firm_id = any ((select mentored_firms(${sql.raw(`'${scope}'`)}))::uuid[]) and status <> 'draft' or firm_id = any ((select mentored_firms(${sql.raw(`'${draftScope}'`)}))::uuid[]))`;

/** A mentor's second rating, of the mentor who gives it, while the firm shares its answers. */
const ofRater = sql`${inAgency("mentor")} and rater = 'mentor' and rater_account_id = (select here_account()) and firm_id = any ((select mentored_firms('answers'))::uuid[])`;
/** Until both have handed in, neither reads the other: the firm not the mentor's, the mentor not the firm's. */
const notUnseen = sql`assessment_id <> all ((select unseen_assessments())::uuid[])`;

/**
 * One round of answers of one rater about one firm under one version of one instrument: the firm's own, or the second
 * rating of such a round that a mentor gives without having seen it.
 */
export const assessments = pgTable(
  "assessments",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    id: id(),
    instrument: text("instrument").notNull(),
    instrumentVersion: integer("instrument_version").notNull(),
    /**
     * Country of the target market (ISO 3166-1) where the questionnaire is about one, the campaign where one asks it;
     * empty where it is about the firm.
     */
    subject: text("subject").notNull().default(""),
    campaignId: uuid("campaign_id").generatedAlwaysAs(
      sql`case when instrument = 'survey' then subject::uuid end`,
    ),
    rater: text("rater").notNull().default("firm"),
    raterAccountId: uuid("rater_account_id").references(() => accounts.id),
    /** The firm's round that a second rating is about. */
    ratesId: uuid("rates_id"),
    /** Since when both sides see a second rating beside the firm's answers: both have handed in. */
    revealedAt: instant("revealed_at"),
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
    uniqueIndex("assessments_round_of_firm")
      .on(table.agencyId, table.firmId, table.instrument, table.subject, table.round)
      .where(sql`rater = 'firm'`),
    uniqueIndex("assessments_one_draft")
      .on(table.agencyId, table.firmId, table.instrument, table.subject)
      .where(sql`rater = 'firm' and status in ('draft', 'changes-requested')`),
    uniqueIndex("assessments_one_rating")
      .on(table.agencyId, table.ratesId, table.raterAccountId)
      .where(sql`rater = 'mentor'`),
    foreignKey({
      columns: [table.agencyId, table.firmId, table.ratesId],
      foreignColumns: [table.agencyId, table.firmId, table.id],
    }),
    check(
      "assessments_second_rating",
      sql`num_nonnulls(${table.ratesId}, ${table.raterAccountId}) = case ${table.rater} when 'mentor' then 2 else 0 end`,
    ),
    check(
      "assessments_revealed",
      sql`${table.revealedAt} is null or (${table.rater} = 'mentor' and ${table.status} = 'submitted')`,
    ),
    foreignKey({ columns: [table.agencyId, table.firmId], foreignColumns: [firms.agencyId, firms.id] }),
    // Only who was asked answers a survey.
    foreignKey({
      columns: [table.agencyId, table.firmId, table.campaignId],
      foreignColumns: [
        campaignInvitations.agencyId,
        campaignInvitations.firmId,
        campaignInvitations.campaignId,
      ],
    }),
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
      read: sql`(${ofFirmMembers}) or (${inAgency("admin")}) or (${mentorReads("drafts", "diagnosis")}) or (${ofRater})`,
      write: sql`(${ofFirmMembers} and rater = 'firm') or (${ofRater}) or (${inAgency("mentor")} and rater = 'firm' and firm_id = any ((select mentored_firms('diagnosis'))::uuid[]) and status <> 'draft')`,
    }),
  ],
);

/** One answer. `carried` = taken over from an earlier round or another questionnaire, and not yet confirmed. */
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
    /** The assessment that a carried answer was given in. */
    takenFrom: uuid("taken_from"),
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
    oneOf("responses_kind", table.kind, ["level", "single", "multiple", "rank", "unknown"]),
    check(
      "responses_level",
      sql`(${table.kind} = 'level') = (${table.level} is not null) and ${table.level} between 1 and 5`,
    ),
    ...rowPolicies("responses", {
      read: sql`((${ofFirmMembers}) or (${inAgency("admin")}) or (${inAgency("mentor")} and assessment_id = any ((select readable_assessments())::uuid[]))) and ${notUnseen}`,
      write: sql`(${ofFirmMembers} and assessment_id <> all ((select second_ratings())::uuid[])) or (${inAgency("mentor")} and assessment_id = any ((select open_ratings())::uuid[]))`,
    }),
  ],
);

/** Re-scored results are there only for a transaction that asks for them, so that no other reading meets one by chance. */
const whenAsked = sql`(rescored_at is null or (select current_setting('landfall.rescored', true)) = 'shown')`;

/** What an assessment says under one version of the rules. Kept as computed; another version of the rules adds a row. */
export const results = pgTable(
  "results",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    id: id(),
    assessmentId: uuid("assessment_id").notNull(),
    /** As the assessment says, so that the newest result of each questionnaire is found without it. */
    instrument: text("instrument").notNull(),
    rulesVersion: integer("rules_version").notNull(),
    /** Phase and band are what the assessment of knowledge and innovation says; other questionnaires have none. */
    phase: text("phase"),
    band: text("band"),
    diagnosis: jsonb("diagnosis").$type<DiagnosisOf[ModelId]>().notNull(),
    recommendations: jsonb("recommendations")
      .$type<{ first: Recommendation[]; rest: Recommendation[] }>()
      .notNull(),
    computedAt: instant("computed_at").notNull(),
    /** Set where old answers were computed once more under today's rules: kept beside the first result, never instead. */
    rescoredAt: instant("rescored_at"),
    rescoredBy: uuid("rescored_by").references(() => accounts.id),
    /** The version whose weights a re-scored result used. */
    scoredUnder: integer("scored_under"),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    check("results_rescored", sql`(${table.rescoredAt} is null) = (${table.scoredUnder} is null)`),
    check("results_rescored_by", sql`${table.rescoredBy} is null or ${table.rescoredAt} is not null`),
    foreignKey({
      columns: [table.instrument, table.scoredUnder],
      foreignColumns: [instrumentVersions.instrument, instrumentVersions.version],
    }),
    unique("results_of_firm").on(table.agencyId, table.firmId, table.id),
    index("results_assessment").on(table.agencyId, table.assessmentId),
    check(
      "results_phase",
      sql`(${table.instrument} = 'knowledge-innovation') = (${table.phase} is not null and ${table.band} is not null)`,
    ),
    foreignKey({
      columns: [table.agencyId, table.firmId, table.assessmentId],
      foreignColumns: [assessments.agencyId, assessments.firmId, assessments.id],
    }),
    ...rowPolicies("results", {
      read: sql`((${ofFirmMembers}) or (${inAgency("admin")}) or (${inAgency("mentor")} and firm_id = any ((select mentored_firms('diagnosis'))::uuid[]))) and ${notUnseen} and ${whenAsked}`,
      write: sql`((${ofFirmMembers}) or (${inAgency("admin")} and rescored_at is not null and ${notUnseen})) and ${whenAsked}`,
    }),
  ],
);
