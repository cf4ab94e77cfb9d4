import { sql } from "drizzle-orm";
import { check, integer, pgTable, primaryKey, real, text } from "drizzle-orm/pg-core";
import { EFFECT_KINDS, FEWEST_FIRMS } from "@/lib/domain/picture/effects";
import { agencies } from "./agencies";
import { agencyId, instant, oneOf } from "./columns";
import { inAgency, rowPolicies } from "./policies";

/** What moved after finished actions among firms alike, computed daily. Fewer firms than five are never kept. */
export const observedEffects = pgTable(
  "observed_effects",
  {
    agencyId: agencyId().references(() => agencies.id),
    kind: text("kind").notNull(),
    /** A phase, a section of NACE or a size; empty for all firms. */
    key: text("key").notNull(),
    firms: integer("firms").notNull(),
    actions: integer("actions").notNull(),
    answers: integer("answers").notNull(),
    /** Mean over the firms of the share of their answers that rose, 0..1, with its interval. */
    share: real("share").notNull(),
    low: real("low").notNull(),
    high: real("high").notNull(),
    computedAt: instant("computed_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.kind, table.key] }),
    oneOf("observed_effects_kind", table.kind, EFFECT_KINDS),
    check("observed_effects_firms", sql`${table.firms} >= ${sql.raw(String(FEWEST_FIRMS))}`),
    check(
      "observed_effects_share",
      sql`0 <= ${table.low} and ${table.low} <= ${table.share} and ${table.share} <= ${table.high} and ${table.high} <= 1`,
    ),
    ...rowPolicies("observed_effects", {
      read: inAgency("member", "mentor", "admin", "system"),
      write: inAgency("system"),
    }),
  ],
);
