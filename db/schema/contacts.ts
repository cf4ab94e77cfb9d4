import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { INTRODUCTION_KINDS, INTRODUCTION_PLACES, RESULT_KINDS, WITHOUT } from "@/lib/domain/contact-terms";
import { accounts } from "./accounts";
import { mentors } from "./agencies";
import { agencyId, firmId, id, instant, oneOf } from "./columns";
import { delegations } from "./delegations";
import { firms } from "./firms";
import { inAgency, ofFirmMembers, ofMentorHere, rowPolicies } from "./policies";
import { ties } from "./ties";

const readByAll = sql`(${ofFirmMembers}) or (${inAgency("admin")})`;
// The policy of the introductions themselves says which ones a mentor made.
const ofMentorMade = sql`(${inAgency("mentor")} and introduction_id in (select i.id from introductions i where i.agency_id = (select here_agency())))`;

// A mentor names only a delegation that they travel with; the policy of the seats shows them their own alone.
const ofMentorThere = sql`(${ofMentorHere} and (delegation_id is null or delegation_id in (select s.delegation_id from delegation_seats s where s.agency_id = (select here_agency()) and s.state = 'accepted')))`;

/**
 * Somebody whom a firm was introduced to: a person in a market, or another participant. Kept only with that person's
 * consent; erasing takes name, role and organisation away and leaves the count.
 */
export const introductions = pgTable(
  "introductions",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    id: id(),
    /** The mentor who made it, where one did. */
    mentorId: uuid("mentor_id"),
    delegationId: uuid("delegation_id"),
    /** The tie between two participants that it is one side of: both sides count as one. */
    tieId: uuid("tie_id"),
    kind: text("kind").notNull(),
    place: text("place").notNull(),
    personName: text("person_name").notNull(),
    personRole: text("person_role").notNull().default(""),
    organisation: text("organisation").notNull().default(""),
    country: text("country").notNull(),
    introducedOn: date("introduced_on", { mode: "string" }).notNull(),
    consentOn: date("consent_on", { mode: "string" }).notNull(),
    recordedAt: instant("recorded_at").notNull(),
    recordedBy: uuid("recorded_by")
      .notNull()
      .references(() => accounts.id),
    erasedAt: instant("erased_at"),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    unique("introductions_of_firm").on(table.agencyId, table.firmId, table.id),
    index("introductions_day").on(table.agencyId, table.introducedOn),
    foreignKey({ columns: [table.agencyId, table.firmId], foreignColumns: [firms.agencyId, firms.id] }),
    foreignKey({ columns: [table.agencyId, table.mentorId], foreignColumns: [mentors.agencyId, mentors.id] }),
    foreignKey({
      columns: [table.agencyId, table.delegationId],
      foreignColumns: [delegations.agencyId, delegations.id],
    }),
    foreignKey({ columns: [table.agencyId, table.tieId], foreignColumns: [ties.agencyId, ties.id] }),
    uniqueIndex("introductions_side").on(table.agencyId, table.tieId, table.firmId),
    oneOf("introductions_kind", table.kind, INTRODUCTION_KINDS),
    oneOf("introductions_place", table.place, INTRODUCTION_PLACES),
    check("introductions_erased", sql`(${table.erasedAt} is null) = (${table.personName} <> '')`),
    ...rowPolicies("introductions", {
      read: sql`(${readByAll}) or (${ofMentorHere})`,
      write: sql`(${ofFirmMembers}) or ${ofMentorThere}`,
    }),
  ],
);

/** What became of an introduction after some months: asked by mail, answered by a person's own link or in the portal. */
export const introductionQuestions = pgTable(
  "introduction_questions",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    id: id(),
    introductionId: uuid("introduction_id").notNull(),
    month: smallint("month").notNull(),
    askedAt: instant("asked_at").notNull(),
    answeredAt: instant("answered_at"),
    answeredBy: uuid("answered_by").references(() => accounts.id),
    used: boolean("used"),
    uses: text("uses").array().notNull().default([]),
    /** From 1, of no worth, to 5, of great worth. */
    worth: smallint("worth"),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    unique("introduction_questions_once").on(table.agencyId, table.introductionId, table.month),
    foreignKey({
      columns: [table.agencyId, table.firmId, table.introductionId],
      foreignColumns: [introductions.agencyId, introductions.firmId, introductions.id],
    }),
    check("introduction_questions_month", sql`${table.month} in (1, 3, 12)`),
    check("introduction_questions_worth", sql`${table.worth} between 1 and 5`),
    check("introduction_questions_used", sql`(${table.answeredAt} is null) = (${table.used} is null)`),
    ...rowPolicies("introduction_questions", {
      read: sql`(${readByAll}) or ${ofMentorMade}`,
      write: ofFirmMembers,
    }),
  ],
);

/** One person's way to answer a question without signing in: it ends after some weeks, and with the person's place in the firm. */
export const introductionLinks = pgTable(
  "introduction_links",
  {
    agencyId: agencyId(),
    questionId: uuid("question_id").notNull(),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id),
    tokenHash: text("token_hash").notNull(),
    expiresAt: instant("expires_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.questionId, table.accountId] }),
    uniqueIndex("introduction_links_token").on(table.tokenHash),
    foreignKey({
      columns: [table.agencyId, table.questionId],
      foreignColumns: [introductionQuestions.agencyId, introductionQuestions.id],
    }),
    ...rowPolicies("introduction_links", { read: inAgency("system"), write: inAgency("system") }),
  ],
);

/** What came of an introduction, confirmed by the firm itself. */
export const introductionResults = pgTable(
  "introduction_results",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    id: id(),
    introductionId: uuid("introduction_id").notNull(),
    kind: text("kind").notNull(),
    /** In whole units of the currency, where it is an amount. */
    amount: integer("amount"),
    currency: text("currency"),
    without: text("without").notNull(),
    note: text("note").notNull().default(""),
    confirmedAt: instant("confirmed_at").notNull(),
    confirmedBy: uuid("confirmed_by")
      .notNull()
      .references(() => accounts.id),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    index("introduction_results_of").on(table.agencyId, table.introductionId),
    foreignKey({
      columns: [table.agencyId, table.firmId, table.introductionId],
      foreignColumns: [introductions.agencyId, introductions.firmId, introductions.id],
    }),
    oneOf("introduction_results_kind", table.kind, RESULT_KINDS),
    oneOf("introduction_results_without", table.without, WITHOUT),
    check("introduction_results_amount", sql`(${table.amount} is null) = (${table.currency} is null)`),
    ...rowPolicies("introduction_results", {
      read: sql`(${readByAll}) or ${ofMentorMade}`,
      write: ofFirmMembers,
    }),
  ],
);
