import { sql } from "drizzle-orm";
import { check, doublePrecision, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { DECILES_FROM, FEWEST_FIRMS, GROUPS } from "@/lib/domain/benchmark/groups";
import { instant, oneOf } from "./columns";
import { ofSystem, rowPolicies } from "./policies";

/**
 * What the firms of the whole portal score, by group; no row speaks for so few that one could be told. Scores in 0..1.
 */
export const benchmarks = pgTable(
  "benchmarks",
  {
    instrument: text("instrument").notNull(),
    /** Which score of the instrument's model. */
    figure: text("figure").notNull(),
    grouping: text("grouping").notNull(),
    /** The industry, size class, phase or country; empty where the group is all firms. */
    value: text("value").notNull().default(""),
    n: integer("n").notNull(),
    mean: doublePrecision("mean").notNull(),
    /** Standard deviation of the sample. */
    spread: doublePrecision("spread").notNull(),
    /** Bounds of the 95 % interval of the mean (Student's t). */
    low: doublePrecision("low").notNull(),
    high: doublePrecision("high").notNull(),
    /** The nine deciles, only where they say something. */
    deciles: doublePrecision("deciles").array(),
    computedAt: instant("computed_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.instrument, table.figure, table.grouping, table.value] }),
    oneOf("benchmarks_grouping", table.grouping, GROUPS),
    check("benchmarks_fewest", sql`${table.n} >= ${sql.raw(String(FEWEST_FIRMS))}`),
    check(
      "benchmarks_deciles",
      sql`${table.deciles} is null or (${table.n} >= ${sql.raw(String(DECILES_FROM))} and cardinality(${table.deciles}) = 9)`,
    ),
    check("benchmarks_all", sql`(${table.grouping} = 'all') = (${table.value} = '')`),
    ...rowPolicies("benchmarks", {
      read: sql`(select here_hat()) in ('member', 'mentor', 'admin', 'system')`,
      write: sql`(select here_hat()) = 'system' and ${ofSystem("benchmarks")}`,
    }),
  ],
);
