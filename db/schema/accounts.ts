import { sql } from "drizzle-orm";
import { boolean, index, integer, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { instant, oneOf, version } from "./columns";
import { ofAccount, ofSystem, rowPolicies } from "./policies";

const ofAccounts = ofSystem("accounts");
const ownOrAccounts = sql`${ofAccount} or ${ofAccounts}`;

/** A person. Global: one normalised e-mail address each; what they may do hangs on memberships, not on this row. */
export const accounts = pgTable(
  "accounts",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    email: text("email").notNull().unique(),
    name: text("name").notNull(),
    language: text("language").notNull().default("en"),
    timeZone: text("time_zone").notNull().default("UTC"),
    emailVerifiedAt: instant("email_verified_at"),
    disabledAt: instant("disabled_at"),
    demonstration: boolean("demonstration").notNull().default(false),
    createdAt: instant("created_at").notNull(),
    version: version(),
  },
  () =>
    rowPolicies("accounts", {
      read: sql`id = (select here_account()) or ${ofAccounts} or id = any ((select visible_accounts())::uuid[])`,
      write: sql`id = (select here_account()) or ${ofAccounts}`,
    }),
);

/** What proves a person: kept apart from the row that colleagues may read. */
export const credentials = pgTable(
  "credentials",
  {
    accountId: uuid("account_id")
      .primaryKey()
      .references(() => accounts.id),
    passwordHash: text("password_hash"),
    passwordChangedAt: instant("password_changed_at"),
    /** Sealed with a key derived from AUTH_SECRET. */
    totpSecret: text("totp_secret"),
    totpEnabledAt: instant("totp_enabled_at"),
    /** The last time step used: a code works once. */
    totpLastStep: integer("totp_last_step"),
  },
  () => rowPolicies("credentials", { read: ownOrAccounts, write: ownOrAccounts }),
);

export const recoveryCodes = pgTable(
  "recovery_codes",
  {
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id),
    codeHash: text("code_hash").notNull(),
    usedAt: instant("used_at"),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.codeHash] }),
    ...rowPolicies("recovery_codes", { read: ownOrAccounts, write: ownOrAccounts }),
  ],
);

/** A signed-in browser. The cookie holds an opaque value, this row its hash; the row decides. */
export const sessions = pgTable(
  "sessions",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id),
    tokenHash: text("token_hash").notNull().unique(),
    userAgent: text("user_agent").notNull().default(""),
    secondFactor: boolean("second_factor").notNull().default(false),
    createdAt: instant("created_at").notNull(),
    lastSeenAt: instant("last_seen_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    endedAt: instant("ended_at"),
    endedBecause: text("ended_because"),
  },
  (table) => [
    index("sessions_account").on(table.accountId),
    ...rowPolicies("sessions", { read: ownOrAccounts, write: ownOrAccounts }),
  ],
);

/** Single-use proofs that travel by mail or between two steps of signing in; only their hash is kept. */
export const tokens = pgTable(
  "tokens",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    purpose: text("purpose").notNull(),
    tokenHash: text("token_hash").notNull().unique(),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id),
    /** The address that the token proves, for verification and change of e-mail. */
    email: text("email"),
    secondFactor: boolean("second_factor").notNull().default(false),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    usedAt: instant("used_at"),
  },
  (table) => [
    index("tokens_account").on(table.accountId, table.purpose),
    oneOf("tokens_purpose", table.purpose, [
      "verify-email",
      "reset-password",
      "change-email",
      "sign-in",
      "second-step",
    ]),
    ...rowPolicies("tokens", { read: ofAccounts, write: ofAccounts }),
  ],
);

/** Attempts counted per key (a hash of purpose with account or address) in fixed windows. */
export const attempts = pgTable(
  "attempts",
  {
    key: text("key").notNull(),
    windowStart: instant("window_start").notNull(),
    count: integer("count").notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.key, table.windowStart] }),
    ...rowPolicies("attempts", { read: ofAccounts, write: ofAccounts }),
  ],
);

export const termsAcceptances = pgTable(
  "terms_acceptances",
  {
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id),
    termsVersion: text("terms_version").notNull(),
    acceptedAt: instant("accepted_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.termsVersion] }),
    ...rowPolicies("terms_acceptances", { read: ownOrAccounts, write: ownOrAccounts }),
  ],
);

/** What happened to an account: sign-ins, changes of password, e-mail, second factor. Append-only for the application. */
export const accountEvents = pgTable(
  "account_events",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id),
    verb: text("verb").notNull(),
    detail: text("detail").notNull().default(""),
    at: instant("at").notNull(),
    requestId: text("request_id").notNull().default(""),
  },
  (table) => [
    index("account_events_account").on(table.accountId, table.at),
    ...rowPolicies("account_events", { read: ownOrAccounts, write: ownOrAccounts }),
  ],
);

/** The outcome of a creation, so that the same form sent twice has one effect. */
export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    accountId: uuid("account_id").notNull(),
    key: uuid("key").notNull(),
    command: text("command").notNull(),
    inputHash: text("input_hash").notNull(),
    outcome: text("outcome").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    unique("idempotency_keys_once").on(table.accountId, table.key),
    ...rowPolicies("idempotency_keys", { read: ownOrAccounts, write: ownOrAccounts }),
  ],
);

/** Mail to be sent by the worker. The application may write a row and not read it back: bodies hold links. */
export const mails = pgTable(
  "mails",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    toEmail: text("to_email").notNull(),
    subject: text("subject").notNull(),
    /** Emptied once sent, except in the demonstration, whose mailbox shows it. */
    body: text("body").notNull(),
    /** A calendar entry to send along (iCalendar); emptied with the body. */
    calendar: text("calendar").notNull().default(""),
    queuedAt: instant("queued_at").notNull(),
    sentAt: instant("sent_at"),
  },
  (table) => [
    index("mails_queued").on(table.queuedAt),
    ...rowPolicies("mails", { read: sql`(select here_job()) = 'mail'`, write: sql`true` }),
  ],
);
