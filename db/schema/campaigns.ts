import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import type { Audience } from "@/lib/domain/survey/audience";
import { accounts } from "./accounts";
import { agencies } from "./agencies";
import { agencyId, firmId, id, instant, version } from "./columns";
import { firms } from "./firms";
import { instrumentVersions } from "./instruments";
import { inAgency, ofFirm, rowPolicies } from "./policies";

/**
 * The survey as an agency sends it to firms with a due date. It takes answers from the day it is sent to the end of the
 * due day (UTC), or until somebody closes it; nothing has to happen for it to end.
 */
export const campaigns = pgTable(
  "campaigns",
  {
    agencyId: agencyId().references(() => agencies.id),
    id: id(),
    instrument: text("instrument").notNull().default("survey"),
    /** The version that all firms answer; fixed when it is sent. */
    instrumentVersion: integer("instrument_version"),
    title: text("title").notNull(),
    message: text("message").notNull().default(""),
    audience: jsonb("audience").$type<Audience>().notNull(),
    dueOn: date("due_on", { mode: "string" }).notNull(),
    createdAt: instant("created_at").notNull(),
    createdBy: uuid("created_by").references(() => accounts.id),
    sentAt: instant("sent_at"),
    sentBy: uuid("sent_by").references(() => accounts.id),
    /** Set where somebody ended it before its due day was over. */
    closedAt: instant("closed_at"),
    closedBy: uuid("closed_by").references(() => accounts.id),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    index("campaigns_newest").on(table.agencyId, table.createdAt),
    foreignKey({
      columns: [table.instrument, table.instrumentVersion],
      foreignColumns: [instrumentVersions.instrument, instrumentVersions.version],
    }),
    check("campaigns_instrument", sql`${table.instrument} = 'survey'`),
    check("campaigns_sent", sql`(${table.sentAt} is null) = (${table.instrumentVersion} is null)`),
    check("campaigns_closed", sql`${table.closedAt} is null or ${table.sentAt} is not null`),
    ...rowPolicies("campaigns", {
      // Row-level security of the invitations narrows the list to the own firm, or to those looked after.
      read: sql`(${inAgency("admin", "system")}) or (${inAgency("member", "mentor")} and id in (select i.campaign_id from campaign_invitations i))`,
      write: inAgency("admin"),
    }),
  ],
);

/** A firm that a campaign was sent to. What it answered hangs on its assessment. */
export const campaignInvitations = pgTable(
  "campaign_invitations",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    campaignId: uuid("campaign_id").notNull(),
    invitedAt: instant("invited_at").notNull(),
    /** The last reminder sent: 1 a week before the due day, 2 a day before. */
    reminded: smallint("reminded").notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.firmId, table.campaignId] }),
    index("campaign_invitations_of").on(table.agencyId, table.campaignId),
    foreignKey({
      columns: [table.agencyId, table.campaignId],
      foreignColumns: [campaigns.agencyId, campaigns.id],
    }),
    foreignKey({ columns: [table.agencyId, table.firmId], foreignColumns: [firms.agencyId, firms.id] }),
    check("campaign_invitations_reminded", sql`${table.reminded} between 0 and 2`),
    ...rowPolicies("campaign_invitations", { read: ofFirm("diagnosis"), write: inAgency("admin", "system") }),
  ],
);
