import { sql } from "drizzle-orm";
import { foreignKey, index, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { accounts } from "./accounts";
import { agencyId, firmId, id, instant } from "./columns";
import { firms } from "./firms";
import { inAgency, ofFirmMembers, ofSystem, rowPolicies } from "./policies";

const ofInvited = sql`${inAgency("mentor")} and firm_id = any ((select mentored_firms('any'))::uuid[]) and (select here_mentor()) = any (mentor_ids)`;
const readers = sql`(${ofFirmMembers}) or (${ofInvited}) or (${inAgency("admin")} and agency_invited_at is not null)`;

/**
 * A conversation of a firm with the mentors it had when it began, and with the agency once somebody asked it in. Who
 * becomes the firm's mentor later does not read what was said before.
 */
export const threads = pgTable(
  "threads",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    id: id(),
    subject: text("subject").notNull(),
    mentorIds: uuid("mentor_ids").array().notNull(),
    agencyInvitedAt: instant("agency_invited_at"),
    createdBy: uuid("created_by")
      .notNull()
      .references(() => accounts.id),
    createdAt: instant("created_at").notNull(),
    lastAt: instant("last_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    unique("threads_of_firm").on(table.agencyId, table.firmId, table.id),
    index("threads_firm").on(table.agencyId, table.firmId, table.lastAt),
    foreignKey({ columns: [table.agencyId, table.firmId], foreignColumns: [firms.agencyId, firms.id] }),
    ...rowPolicies("threads", { read: readers, write: readers }),
  ],
);

// The policy of the threads themselves says which ones these are.
const ofThreads = sql`agency_id = (select here_agency()) and thread_id in (select t.id from threads t where t.agency_id = (select here_agency()))`;

/** What was said in a thread; it stays as it was said. */
export const messages = pgTable(
  "messages",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    id: id(),
    threadId: uuid("thread_id").notNull(),
    body: text("body").notNull(),
    authorAccountId: uuid("author_account_id")
      .notNull()
      .references(() => accounts.id),
    authorHat: text("author_hat").notNull(),
    /** Accounts named in it. */
    mentions: uuid("mentions").array().notNull().default([]),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    index("messages_thread").on(table.agencyId, table.threadId, table.createdAt),
    foreignKey({
      columns: [table.agencyId, table.firmId, table.threadId],
      foreignColumns: [threads.agencyId, threads.firmId, threads.id],
    }),
    ...rowPolicies("messages", {
      read: ofThreads,
      write: sql`${ofThreads} and author_account_id = (select here_account())`,
    }),
  ],
);

const ownReads = sql`${ofThreads} and account_id = (select here_account()) and hat = (select here_hat())`;
const ofDigest = sql`agency_id = (select here_agency()) and ${ofSystem("message-digest")}`;

/** Up to when a person has read a thread under a hat, and up to when the daily mail has told them of it. */
export const threadReads = pgTable(
  "thread_reads",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    threadId: uuid("thread_id").notNull(),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id),
    hat: text("hat").notNull(),
    readAt: instant("read_at"),
    toldAt: instant("told_at"),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.threadId, table.accountId, table.hat] }),
    foreignKey({
      columns: [table.agencyId, table.firmId, table.threadId],
      foreignColumns: [threads.agencyId, threads.firmId, threads.id],
    }),
    ...rowPolicies("thread_reads", {
      read: sql`(${ownReads}) or (${ofDigest})`,
      write: sql`(${ownReads}) or (${ofDigest})`,
    }),
  ],
);
