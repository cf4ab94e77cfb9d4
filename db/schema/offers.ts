import { sql } from "drizzle-orm";
import {
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { OFFER_SUBJECTS } from "@/lib/domain/offer-subjects";
import { OFFER_KINDS, OFFER_SERVICES, OFFER_STATES } from "@/lib/domain/vocabulary";
import { accounts } from "./accounts";
import { agencies } from "./agencies";
import { agencyId, firmId, id, instant, oneOf, someOf, version } from "./columns";
import { firms } from "./firms";
import { inAgency, ofFirmMembers, rowPolicies } from "./policies";

/** A support programme or a fair. Empty lists of "for whom" mean everyone. */
export const offers = pgTable(
  "offers",
  {
    agencyId: agencyId().references(() => agencies.id),
    id: id(),
    kind: text("kind").notNull(),
    title: text("title").notNull(),
    summary: text("summary").notNull().default(""),
    body: text("body").notNull().default(""),
    /** The provider of a programme, the organiser of a fair. */
    provider: text("provider").notNull().default(""),
    place: text("place").notNull().default(""),
    country: text("country"),
    website: text("website").notNull().default(""),
    startsOn: date("starts_on", { mode: "string" }),
    endsOn: date("ends_on", { mode: "string" }),
    deadline: instant("deadline"),
    timeZone: text("time_zone").notNull(),
    phases: text("phases").array().notNull().default([]),
    industries: text("industries").array().notNull().default([]),
    markets: text("markets").array().notNull().default([]),
    regions: text("regions").array().notNull().default([]),
    /** Kinds of help that it gives; none means not said. A fair is one without saying so. */
    services: text("services").array().notNull().default([]),
    knowledge: text("knowledge").array().notNull().default([]),
    /** What it is about beyond kinds of knowledge. */
    subjects: text("subjects").array().notNull().default([]),
    innovations: text("innovations").array().notNull().default([]),
    status: text("status").notNull().default("draft"),
    publishedAt: instant("published_at"),
    createdAt: instant("created_at").notNull(),
    createdBy: uuid("created_by").references(() => accounts.id),
    updatedAt: instant("updated_at").notNull(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    index("offers_catalogue").on(table.agencyId, table.status, table.startsOn),
    oneOf("offers_kind", table.kind, OFFER_KINDS),
    oneOf("offers_status", table.status, OFFER_STATES),
    someOf("offers_services", table.services, OFFER_SERVICES),
    someOf("offers_subjects", table.subjects, OFFER_SUBJECTS),
    ...rowPolicies("offers", {
      read: sql`agency_id = (select here_agency()) and (status = 'published' or (select here_hat()) in ('admin', 'system') or id = any ((select offers_of_interest())::uuid[]))`,
      write: inAgency("admin"),
    }),
  ],
);

/** A firm notes its interest in an offer. */
export const interests = pgTable(
  "interests",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    id: id(),
    offerId: uuid("offer_id").notNull(),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id),
    note: text("note").notNull().default(""),
    notedAt: instant("noted_at").notNull(),
    withdrawnAt: instant("withdrawn_at"),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    unique("interests_of_firm").on(table.agencyId, table.firmId, table.id),
    uniqueIndex("interests_active")
      .on(table.agencyId, table.firmId, table.offerId)
      .where(sql`withdrawn_at is null`),
    index("interests_offer").on(table.agencyId, table.offerId),
    foreignKey({ columns: [table.agencyId, table.firmId], foreignColumns: [firms.agencyId, firms.id] }),
    foreignKey({ columns: [table.agencyId, table.offerId], foreignColumns: [offers.agencyId, offers.id] }),
    ...rowPolicies("interests", {
      read: sql`(${ofFirmMembers}) or (${inAgency("admin")})`,
      write: ofFirmMembers,
    }),
  ],
);
