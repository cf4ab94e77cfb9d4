import { sql } from "drizzle-orm";
import { foreignKey, index, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { REVIEWED_KINDS, VERDICTS } from "@/lib/domain/review-state";
import { COMMENT_SUBJECTS } from "@/lib/domain/vocabulary";
import { accounts } from "./accounts";
import { mentors } from "./agencies";
import { agencyId, firmId, id, instant, oneOf, version } from "./columns";
import { firms } from "./firms";
import { inAgency, ofFirm, ofFirmMembers, rowPolicies } from "./policies";

const subjectScope = sql`case subject_kind when 'assessment' then 'answers' when 'result' then 'diagnosis' else 'plan' end`;
// Answers that are not handed in are not for mentors, nor is what colleagues say of them.
const ofMentoredSubjects = sql`${inAgency("mentor")} and firm_id = any ((select mentored_firms(${subjectScope}))::uuid[]) and (subject_kind <> 'assessment' or subject_id = any ((select readable_assessments())::uuid[])) and (subject_kind <> 'result' or subject_id <> all ((select unseen_results())::uuid[]))`;
const ofMentoredFirms = sql`${inAgency("mentor")} and firm_id = any ((select mentored_firms('any'))::uuid[])`;

/** `item_key` names the answer or the recommendation inside the subject. */
export const comments = pgTable(
  "comments",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    id: id(),
    subjectKind: text("subject_kind").notNull(),
    subjectId: uuid("subject_id").notNull(),
    itemKey: text("item_key").notNull().default(""),
    body: text("body").notNull(),
    authorAccountId: uuid("author_account_id")
      .notNull()
      .references(() => accounts.id),
    authorHat: text("author_hat").notNull(),
    createdAt: instant("created_at").notNull(),
    resolvedAt: instant("resolved_at"),
    resolvedBy: uuid("resolved_by").references(() => accounts.id),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    index("comments_subject").on(table.agencyId, table.firmId, table.subjectId),
    foreignKey({ columns: [table.agencyId, table.firmId], foreignColumns: [firms.agencyId, firms.id] }),
    oneOf("comments_subject_kind", table.subjectKind, COMMENT_SUBJECTS),
    ...rowPolicies("comments", {
      read: sql`(${ofFirmMembers}) or (${inAgency("admin")}) or (${ofMentoredSubjects})`,
      write: sql`(${ofFirmMembers}) or (${ofMentoredSubjects})`,
    }),
  ],
);

/** A mentor's verdict on a submitted assessment, plan or plan for a market. */
export const reviews = pgTable(
  "reviews",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    id: id(),
    mentorId: uuid("mentor_id").notNull(),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id),
    subjectKind: text("subject_kind").notNull(),
    subjectId: uuid("subject_id").notNull(),
    verdict: text("verdict").notNull(),
    body: text("body").notNull().default(""),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    index("reviews_subject").on(table.agencyId, table.firmId, table.subjectId),
    foreignKey({ columns: [table.agencyId, table.firmId], foreignColumns: [firms.agencyId, firms.id] }),
    foreignKey({ columns: [table.agencyId, table.mentorId], foreignColumns: [mentors.agencyId, mentors.id] }),
    oneOf("reviews_subject_kind", table.subjectKind, REVIEWED_KINDS),
    oneOf("reviews_verdict", table.verdict, VERDICTS),
    ...rowPolicies("reviews", {
      read: ofFirm("any"),
      write: sql`(${inAgency("system")}) or (${ofMentoredFirms} and mentor_id = (select here_mentor()))`,
    }),
  ],
);

/** A mentor's own notes on a firm. Nobody else reads them, administrators included. */
export const privateNotes = pgTable(
  "private_notes",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    id: id(),
    mentorId: uuid("mentor_id").notNull(),
    body: text("body").notNull(),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    index("private_notes_firm").on(table.agencyId, table.firmId, table.mentorId),
    foreignKey({ columns: [table.agencyId, table.firmId], foreignColumns: [firms.agencyId, firms.id] }),
    foreignKey({ columns: [table.agencyId, table.mentorId], foreignColumns: [mentors.agencyId, mentors.id] }),
    ...rowPolicies("private_notes", {
      read: sql`${ofMentoredFirms} and mentor_id = (select here_mentor())`,
      write: sql`${ofMentoredFirms} and mentor_id = (select here_mentor())`,
    }),
  ],
);

/** When a person last looked at a firm under a hat, and the time before that: "since your visit on 3 May". */
export const visits = pgTable(
  "visits",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id),
    hat: text("hat").notNull(),
    lastAt: instant("last_at").notNull(),
    previousAt: instant("previous_at"),
  },
  (table) => [
    unique("visits_once").on(table.agencyId, table.firmId, table.accountId, table.hat),
    foreignKey({ columns: [table.agencyId, table.firmId], foreignColumns: [firms.agencyId, firms.id] }),
    ...rowPolicies("visits", {
      read: sql`agency_id = (select here_agency()) and account_id = (select here_account())`,
      write: sql`agency_id = (select here_agency()) and account_id = (select here_account()) and ((${inAgency("admin")}) or (${ofMentoredFirms}) or (${ofFirmMembers}))`,
    }),
  ],
);
