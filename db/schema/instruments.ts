import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { VersionProvenance } from "@/lib/domain/instruments/provenance";
import type { Instrument } from "@/lib/domain/instruments/types";
import { FIRST_AGENCY_VERSION } from "@/lib/domain/instruments/versions";
import { accounts } from "./accounts";
import { agencies } from "./agencies";
import { agencyId, instant, version } from "./columns";
import { inAgency, rowPolicies } from "./policies";

/**
 * Published questionnaires: the portal's own, seeded by code and without an agency, and those that an agency published.
 * A version is never edited. Version numbers are unique over all agencies; the portal's own stay below a fixed number,
 * so that a new release never meets one of an agency.
 */
export const instrumentVersions = pgTable(
  "instrument_versions",
  {
    instrument: text("instrument").notNull(),
    version: integer("version").notNull(),
    definition: jsonb("definition").$type<Instrument>().notNull(),
    checksum: text("checksum").notNull(),
    publishedAt: instant("published_at").notNull(),
    agencyId: uuid("agency_id").references(() => agencies.id),
    /** The how-many-eth of the agency this is; people see this number, not the version. */
    edition: smallint("edition"),
    /** The version that it was made from. */
    baseVersion: integer("base_version"),
    provenance: jsonb("provenance").$type<VersionProvenance>(),
    publishedBy: uuid("published_by").references(() => accounts.id),
  },
  (table) => [
    primaryKey({ columns: [table.instrument, table.version] }),
    unique("instrument_versions_edition").on(table.agencyId, table.instrument, table.edition),
    foreignKey({
      columns: [table.instrument, table.baseVersion],
      foreignColumns: [table.instrument, table.version],
    }),
    check(
      "instrument_versions_own_numbers",
      sql`(${table.agencyId} is null) = (${table.version} < ${sql.raw(String(FIRST_AGENCY_VERSION))})`,
    ),
    check(
      "instrument_versions_where_from",
      sql`num_nonnulls(${table.agencyId}, ${table.edition}, ${table.baseVersion}, ${table.provenance}) in (0, 4)`,
    ),
    ...rowPolicies("instrument_versions", {
      read: sql`agency_id is null or agency_id = (select here_agency())`,
      write: inAgency("admin"),
    }),
  ],
);

/** What an agency is changing in a questionnaire and has not published; one a questionnaire. */
export const instrumentDrafts = pgTable(
  "instrument_drafts",
  {
    agencyId: agencyId().references(() => agencies.id),
    instrument: text("instrument").notNull(),
    baseVersion: integer("base_version").notNull(),
    definition: jsonb("definition").$type<Instrument>().notNull(),
    version: version(),
    changedAt: instant("changed_at").notNull(),
    changedBy: uuid("changed_by").references(() => accounts.id),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.instrument] }),
    foreignKey({
      columns: [table.instrument, table.baseVersion],
      foreignColumns: [instrumentVersions.instrument, instrumentVersions.version],
    }),
    ...rowPolicies("instrument_drafts", { read: inAgency("admin"), write: inAgency("admin") }),
  ],
);
