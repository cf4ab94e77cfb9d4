import { sql } from "drizzle-orm";
import { check, foreignKey, pgTable, primaryKey, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import { PROPOSAL_STATES } from "@/lib/domain/panels/vocabulary";
import { agencyId, id, instant, oneOf } from "./columns";
import { panelExperts, panelIndicators, panelRounds } from "./panels";
import { inAgency, ofExpertHere, rowPolicies } from "./policies";

const panelId = () => uuid("panel_id").notNull();
const byAgency = inAgency("admin");

/** What a file said of an indicator: how many chose each level, lowest first. */
export const panelImports = pgTable(
  "panel_imports",
  {
    agencyId: agencyId(),
    panelId: panelId(),
    roundId: uuid("round_id").notNull(),
    indicatorId: uuid("indicator_id").notNull(),
    counts: smallint("counts").array().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.roundId, table.indicatorId] }),
    foreignKey({
      columns: [table.agencyId, table.panelId, table.roundId],
      foreignColumns: [panelRounds.agencyId, panelRounds.panelId, panelRounds.id],
    }),
    foreignKey({
      columns: [table.agencyId, table.panelId, table.indicatorId],
      foreignColumns: [panelIndicators.agencyId, panelIndicators.panelId, panelIndicators.id],
    }),
    check("panel_imports_five", sql`cardinality(${table.counts}) = 5 and 0 <= all (${table.counts})`),
    ...rowPolicies("panel_imports", { read: byAgency, write: byAgency }),
  ],
);

/** An indicator that an expert misses. Who that is stays with the expert: the application may not read the column. */
export const panelProposals = pgTable(
  "panel_proposals",
  {
    agencyId: agencyId(),
    panelId: panelId(),
    id: id(),
    roundId: uuid("round_id").notNull(),
    expertId: uuid("expert_id").notNull(),
    body: text("body").notNull(),
    state: text("state").notNull().default("open"),
    because: text("because").notNull().default(""),
    decidedAt: instant("decided_at"),
    indicatorId: uuid("indicator_id"),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    unique("panel_proposals_once").on(table.agencyId, table.roundId, table.expertId, table.body),
    foreignKey({
      columns: [table.agencyId, table.panelId, table.roundId],
      foreignColumns: [panelRounds.agencyId, panelRounds.panelId, panelRounds.id],
    }),
    foreignKey({
      columns: [table.agencyId, table.panelId, table.expertId],
      foreignColumns: [panelExperts.agencyId, panelExperts.panelId, panelExperts.id],
    }),
    foreignKey({
      columns: [table.agencyId, table.panelId, table.indicatorId],
      foreignColumns: [panelIndicators.agencyId, panelIndicators.panelId, panelIndicators.id],
    }),
    oneOf("panel_proposals_state", table.state, PROPOSAL_STATES),
    check("panel_proposals_taken", sql`(${table.state} = 'taken') = (${table.indicatorId} is not null)`),
    ...rowPolicies("panel_proposals", {
      read: sql`(${byAgency}) or ${ofExpertHere}`,
      write: sql`(${byAgency}) or ${ofExpertHere}`,
    }),
  ],
);
