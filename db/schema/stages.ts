import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { STAGE_PLACES } from "@/lib/domain/vocabulary";
import { accounts } from "./accounts";
import { agencyId, firmId, id, instant, oneOf } from "./columns";
import { firms } from "./firms";
import { ofFirm, ofFirmMembers, rowPolicies } from "./policies";

/**
 * A firm's moves between the stages of its life abroad, up and down, each with the day it happened. Nothing is changed
 * or deleted: a row with `withdraws` takes an earlier one back and is no move itself.
 */
export const stageMoves = pgTable(
  "stage_moves",
  {
    agencyId: agencyId(),
    firmId: firmId(),
    id: id(),
    stage: text("stage"),
    movedOn: date("moved_on", { mode: "string" }),
    because: text("because").notNull(),
    withdraws: uuid("withdraws"),
    recordedAt: instant("recorded_at").notNull(),
    recordedBy: uuid("recorded_by")
      .notNull()
      .references(() => accounts.id),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.firmId, table.id] }),
    index("stage_moves_day").on(table.agencyId, table.firmId, table.movedOn),
    uniqueIndex("stage_moves_withdrawn_once")
      .on(table.agencyId, table.firmId, table.withdraws)
      .where(sql`withdraws is not null`),
    foreignKey({ columns: [table.agencyId, table.firmId], foreignColumns: [firms.agencyId, firms.id] }),
    foreignKey({
      columns: [table.agencyId, table.firmId, table.withdraws],
      foreignColumns: [table.agencyId, table.firmId, table.id],
    }),
    oneOf("stage_moves_stage", table.stage, STAGE_PLACES),
    check(
      "stage_moves_move_or_withdrawal",
      sql`(${table.withdraws} is null) = (${table.stage} is not null) and (${table.stage} is null) = (${table.movedOn} is null)`,
    ),
    check("stage_moves_because", sql`${table.because} <> ''`),
    ...rowPolicies("stage_moves", { read: ofFirm("diagnosis"), write: ofFirmMembers }),
  ],
);
