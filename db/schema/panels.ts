import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  doublePrecision,
  foreignKey,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { EXPERT_KINDS, EXPERT_STATES, PANEL_STATES } from "@/lib/domain/panels/vocabulary";
import { accounts } from "./accounts";
import { agencies } from "./agencies";
import { agencyId, id, instant, oneOf, version } from "./columns";
import { inAgency, ofExpertHere, rowPolicies } from "./policies";

const panelId = () => uuid("panel_id").notNull();
const byAgency = inAgency("admin");
const ofPanelHere = sql`(${inAgency("expert")} and panel_id = (select here_panel()))`;

/** Experts asked in rounds how much the indicators of an instrument matter. */
export const panels = pgTable(
  "panels",
  {
    agencyId: agencyId().references(() => agencies.id),
    id: id(),
    title: text("title").notNull(),
    intro: text("intro").notNull().default(""),
    instrument: text("instrument").notNull(),
    instrumentVersion: smallint("instrument_version").notNull(),
    /** Crisp value from which an indicator is accepted. */
    threshold: doublePrecision("threshold").notNull().default(0.5),
    /** Mean change of the crisp values between two rounds under which the panel is called stable. */
    stableUnder: doublePrecision("stable_under").notNull(),
    state: text("state").notNull().default("draft"),
    createdAt: instant("created_at").notNull(),
    createdBy: uuid("created_by").references(() => accounts.id),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    unique("panels_id").on(table.id),
    oneOf("panels_state", table.state, PANEL_STATES),
    check("panels_threshold", sql`${table.threshold} between 0 and 1`),
    check("panels_stable_under", sql`${table.stableUnder} > 0 and ${table.stableUnder} <= 0.5`),
    ...rowPolicies("panels", {
      read: sql`(${byAgency}) or (${inAgency("expert")} and id = (select here_panel()))`,
      write: byAgency,
    }),
  ],
);

/** What is rated: an item of the instrument, or words that an expert proposed. */
export const panelIndicators = pgTable(
  "panel_indicators",
  {
    agencyId: agencyId(),
    panelId: panelId(),
    id: id(),
    position: smallint("position").notNull(),
    itemKey: text("item_key"),
    wording: text("wording").notNull(),
    /** The group that it stands under; empty for proposals. */
    heading: text("heading").notNull().default(""),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    unique("panel_indicators_of_panel").on(table.agencyId, table.panelId, table.id),
    unique("panel_indicators_item").on(table.agencyId, table.panelId, table.itemKey),
    foreignKey({ columns: [table.agencyId, table.panelId], foreignColumns: [panels.agencyId, panels.id] }),
    ...rowPolicies("panel_indicators", { read: sql`(${byAgency}) or ${ofPanelHere}`, write: byAgency }),
  ],
);

/**
 * Who is asked. A guest has no account: a link works once and gives an access of its own, kept as hashes that only the
 * functions of the database read.
 */
export const panelExperts = pgTable(
  "panel_experts",
  {
    agencyId: agencyId(),
    panelId: panelId(),
    id: id(),
    kind: text("kind").notNull(),
    accountId: uuid("account_id").references(() => accounts.id),
    name: text("name").notNull().default(""),
    email: text("email").notNull().default(""),
    state: text("state").notNull().default("invited"),
    invitedAt: instant("invited_at").notNull(),
    joinedAt: instant("joined_at"),
    withdrawnAt: instant("withdrawn_at"),
    sends: smallint("sends").notNull().default(1),
    linkHash: text("link_hash"),
    linkExpiresAt: instant("link_expires_at"),
    accessHash: text("access_hash"),
    accessExpiresAt: instant("access_expires_at"),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    unique("panel_experts_of_panel").on(table.agencyId, table.panelId, table.id),
    uniqueIndex("panel_experts_account").on(table.agencyId, table.panelId, table.accountId),
    uniqueIndex("panel_experts_guest")
      .on(table.agencyId, table.panelId, table.email)
      .where(sql`account_id is null`),
    uniqueIndex("panel_experts_link").on(table.linkHash),
    uniqueIndex("panel_experts_access").on(table.accessHash),
    foreignKey({ columns: [table.agencyId, table.panelId], foreignColumns: [panels.agencyId, panels.id] }),
    oneOf("panel_experts_kind", table.kind, EXPERT_KINDS),
    oneOf("panel_experts_state", table.state, EXPERT_STATES),
    check("panel_experts_guest_or_account", sql`(${table.kind} = 'guest') = (${table.accountId} is null)`),
    ...rowPolicies("panel_experts", {
      read: sql`(${byAgency}) or (${inAgency("expert")} and id = (select here_expert()))`,
      write: byAgency,
    }),
  ],
);

/** One round of ratings; at most one of a panel is open. */
export const panelRounds = pgTable(
  "panel_rounds",
  {
    agencyId: agencyId(),
    panelId: panelId(),
    id: id(),
    number: smallint("number").notNull(),
    openedAt: instant("opened_at").notNull(),
    dueOn: date("due_on"),
    closedAt: instant("closed_at"),
    /** Its figures came from a file, not from experts who answered here. */
    imported: boolean("imported").notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    unique("panel_rounds_of_panel").on(table.agencyId, table.panelId, table.id),
    unique("panel_rounds_number").on(table.agencyId, table.panelId, table.number),
    uniqueIndex("panel_rounds_one_open").on(table.agencyId, table.panelId).where(sql`closed_at is null`),
    foreignKey({ columns: [table.agencyId, table.panelId], foreignColumns: [panels.agencyId, panels.id] }),
    check("panel_rounds_number_from_one", sql`${table.number} > 0`),
    check("panel_rounds_imported_closed", sql`not ${table.imported} or ${table.closedAt} is not null`),
    ...rowPolicies("panel_rounds", { read: sql`(${byAgency}) or ${ofPanelHere}`, write: byAgency }),
  ],
);

/**
 * How an expert rated an indicator in a round. Nobody but that expert reads the rows: the group's figures come from
 * functions of the database, for closed rounds alone. A trigger lets no rating into a closed round.
 */
export const panelRatings = pgTable(
  "panel_ratings",
  {
    agencyId: agencyId(),
    panelId: panelId(),
    roundId: uuid("round_id").notNull(),
    indicatorId: uuid("indicator_id").notNull(),
    expertId: uuid("expert_id").notNull(),
    level: smallint("level").notNull(),
    comment: text("comment").notNull().default(""),
    ratedAt: instant("rated_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.roundId, table.expertId, table.indicatorId] }),
    foreignKey({
      columns: [table.agencyId, table.panelId, table.roundId],
      foreignColumns: [panelRounds.agencyId, panelRounds.panelId, panelRounds.id],
    }),
    foreignKey({
      columns: [table.agencyId, table.panelId, table.indicatorId],
      foreignColumns: [panelIndicators.agencyId, panelIndicators.panelId, panelIndicators.id],
    }),
    foreignKey({
      columns: [table.agencyId, table.panelId, table.expertId],
      foreignColumns: [panelExperts.agencyId, panelExperts.panelId, panelExperts.id],
    }),
    check("panel_ratings_level", sql`${table.level} between 0 and 4`),
    ...rowPolicies("panel_ratings", { read: ofExpertHere, write: ofExpertHere }),
  ],
);
