import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { CLAIM_STATES, COST_KINDS } from "@/lib/domain/travel-costs";
import { accounts } from "./accounts";
import { agencyId, id, instant, oneOf, travellerColumns, version } from "./columns";
import { delegationSeats, delegations } from "./delegations";
import { inAgency, ofTraveller, rowPolicies } from "./policies";

const byAgency = inAgency("admin", "system");

/** What a traveller spent, as one claim: handed in, decided and paid as a whole. */
export const travelClaims = pgTable(
  "travel_claims",
  {
    ...travellerColumns(),
    state: text("state").notNull().default("draft"),
    /** Why the agency asks back. */
    reason: text("reason").notNull().default(""),
    handedInAt: instant("handed_in_at"),
    decidedAt: instant("decided_at"),
    decidedBy: uuid("decided_by").references(() => accounts.id),
    /** What the agency paid towards it, in cents, under the share and the cost of a seat at that moment. */
    paidCents: integer("paid_cents"),
    createdAt: instant("created_at").notNull(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    unique("travel_claims_one").on(table.agencyId, table.seatId),
    index("travel_claims_delegation").on(table.agencyId, table.delegationId),
    foreignKey({
      columns: [table.agencyId, table.delegationId],
      foreignColumns: [delegations.agencyId, delegations.id],
    }),
    foreignKey({
      columns: [table.agencyId, table.seatId],
      foreignColumns: [delegationSeats.agencyId, delegationSeats.id],
    }),
    oneOf("travel_claims_state", table.state, CLAIM_STATES),
    check("travel_claims_paid", sql`(${table.state} = 'paid') = (${table.paidCents} is not null)`),
    check("travel_claims_reason", sql`${table.state} <> 'returned' or ${table.reason} <> ''`),
    check("travel_claims_of", sql`(${table.firmId} is null) <> (${table.mentorId} is null)`),
    ...rowPolicies("travel_claims", {
      read: sql`(${byAgency}) or ${ofTraveller}`,
      write: sql`(${inAgency("admin")}) or ${ofTraveller}`,
    }),
  ],
);

/** One item of a claim, in cents of the delegation's currency. */
export const travelCosts = pgTable(
  "travel_costs",
  {
    agencyId: agencyId(),
    id: id(),
    claimId: uuid("claim_id").notNull(),
    firmId: uuid("firm_id"),
    mentorId: uuid("mentor_id"),
    kind: text("kind").notNull(),
    amountCents: integer("amount_cents").notNull(),
    spentOn: date("spent_on", { mode: "string" }).notNull(),
    note: text("note").notNull().default(""),
    createdAt: instant("created_at").notNull(),
    createdBy: uuid("created_by").references(() => accounts.id),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    index("travel_costs_claim").on(table.agencyId, table.claimId),
    foreignKey({
      columns: [table.agencyId, table.claimId],
      foreignColumns: [travelClaims.agencyId, travelClaims.id],
    }),
    oneOf("travel_costs_kind", table.kind, COST_KINDS),
    check("travel_costs_amount", sql`${table.amountCents} between 1 and 100000000`),
    ...rowPolicies("travel_costs", { read: sql`(${byAgency}) or ${ofTraveller}`, write: ofTraveller }),
  ],
);
