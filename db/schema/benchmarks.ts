import { type SQL, sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  check,
  doublePrecision,
  integer,
  pgTable,
  primaryKey,
  text,
} from "drizzle-orm/pg-core";
import { DECILES_FROM, FEWEST_FIRMS, GROUPS } from "@/lib/domain/benchmark/groups";
import { agencies } from "./agencies";
import { agencyId, instant, oneOf } from "./columns";
import { inAgency, ofSystem, rowPolicies } from "./policies";

/** A score in one group of firms. */
const groupScore = () => ({
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
});

/** No row speaks for so few that one could be told. */
const groupChecks = (table: string, row: Record<"grouping" | "value" | "n" | "deciles", AnyPgColumn>) => [
  oneOf(`${table}_grouping`, row.grouping, GROUPS),
  check(`${table}_fewest`, sql`${row.n} >= ${sql.raw(String(FEWEST_FIRMS))}`),
  check(
    `${table}_deciles`,
    sql`${row.deciles} is null or (${row.n} >= ${sql.raw(String(DECILES_FROM))} and cardinality(${row.deciles}) = 9)`,
  ),
  check(`${table}_all`, sql`(${row.grouping} = 'all') = (${row.value} = '')`),
];

const byJob: SQL = sql`(select here_hat()) = 'system' and ${ofSystem("benchmarks")}`;

/** What the firms of the whole portal score, by group. Scores in 0..1. */
export const benchmarks = pgTable("benchmarks", groupScore(), (table) => [
  primaryKey({ columns: [table.instrument, table.figure, table.grouping, table.value] }),
  ...groupChecks("benchmarks", table),
  ...rowPolicies("benchmarks", {
    read: sql`(select here_hat()) in ('member', 'mentor', 'admin', 'system')`,
    write: byJob,
  }),
]);

/** The same of the firms of one agency, for its administrators. */
export const agencyBenchmarks = pgTable(
  "agency_benchmarks",
  { agencyId: agencyId().references(() => agencies.id), ...groupScore() },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.instrument, table.figure, table.grouping, table.value] }),
    ...groupChecks("agency_benchmarks", table),
    ...rowPolicies("agency_benchmarks", {
      read: inAgency("admin", "system"),
      write: sql`${inAgency("system")} and ${ofSystem("benchmarks")}`,
    }),
  ],
);
