import { sql } from "drizzle-orm";
import { type AnyPgColumn, check, integer, timestamp, uuid } from "drizzle-orm/pg-core";

/** An instant; read as Date, stored with time zone. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date", precision: 3 });
export const id = () => uuid("id").notNull().defaultRandom();
export const agencyId = () => uuid("agency_id").notNull();
export const firmId = () => uuid("firm_id").notNull();
/** Rises with each update; an update under an older number is refused. */
export const version = () => integer("version").notNull().default(1);

/** Text with a CHECK instead of an enum type: comparison of enum types is not leakproof. */
export const oneOf = (name: string, column: AnyPgColumn, values: readonly string[]) =>
  check(name, sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(", "))})`);

/** Whose row it is: a seat of a delegation, and the firm or mentor in it. */
export const travellerColumns = () => ({
  agencyId: agencyId(),
  id: id(),
  delegationId: uuid("delegation_id").notNull(),
  seatId: uuid("seat_id").notNull(),
  firmId: uuid("firm_id"),
  mentorId: uuid("mentor_id"),
});

/** A list of text of which each is one of these. */
export const someOf = (name: string, column: AnyPgColumn, values: readonly string[]) =>
  check(name, sql`${column} <@ array[${sql.raw(values.map((value) => `'${value}'`).join(", "))}]`);
