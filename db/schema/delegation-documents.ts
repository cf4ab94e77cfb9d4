import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { accounts } from "./accounts";
import { agencyId, id, instant, version } from "./columns";
import { delegationSeats, delegations } from "./delegations";
import { inAgency, rowPolicies } from "./policies";

const byAdmin = inAgency("admin");
const here = sql`agency_id = (select here_agency())`;

/** A document for the journey: a link, for everybody or for those named. The portal keeps no files. */
export const delegationDocuments = pgTable(
  "delegation_documents",
  {
    agencyId: agencyId(),
    id: id(),
    delegationId: uuid("delegation_id").notNull(),
    title: text("title").notNull(),
    link: text("link").notNull(),
    note: text("note").notNull().default(""),
    edition: text("edition").notNull().default(""),
    datedOn: date("dated_on", { mode: "string" }).notNull(),
    forAll: boolean("for_all").notNull(),
    createdAt: instant("created_at").notNull(),
    createdBy: uuid("created_by").references(() => accounts.id),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.id] }),
    index("delegation_documents_of").on(table.agencyId, table.delegationId),
    foreignKey({
      columns: [table.agencyId, table.delegationId],
      foreignColumns: [delegations.agencyId, delegations.id],
    }),
    check("delegation_documents_link", sql`${table.link} like 'https://%'`),
    ...rowPolicies("delegation_documents", {
      read: sql`(${byAdmin}) or (${here} and id = any ((select own_documents())::uuid[]))`,
      write: byAdmin,
    }),
  ],
);

/** For whom a document is that is not for everybody. */
export const delegationDocumentSeats = pgTable(
  "delegation_document_seats",
  { agencyId: agencyId(), documentId: uuid("document_id").notNull(), seatId: uuid("seat_id").notNull() },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.documentId, table.seatId] }),
    foreignKey({
      columns: [table.agencyId, table.documentId],
      foreignColumns: [delegationDocuments.agencyId, delegationDocuments.id],
    }),
    foreignKey({
      columns: [table.agencyId, table.seatId],
      foreignColumns: [delegationSeats.agencyId, delegationSeats.id],
    }),
    ...rowPolicies("delegation_document_seats", {
      read: sql`(${byAdmin}) or (${here} and seat_id = any ((select own_seats())::uuid[]))`,
      write: byAdmin,
    }),
  ],
);
