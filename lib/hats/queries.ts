import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { Context } from "@/lib/context/context";
import type { WearableHat } from "./types";

type Row = {
  hat: WearableHat["kind"];
  id: string;
  agency_id: string;
  agency_slug: string;
  name: string;
  role: string;
};

/** The hats that the person in force can put on, from rows at every request. */
export const listHats = (context: Context): Promise<WearableHat[]> => context.read(listHatsIn);

/** The same within a transaction that is under way. */
export async function listHatsIn(tx: Tx): Promise<WearableHat[]> {
  const found = await tx.execute<Row>(sql`select hat, id, agency_id, agency_slug, name, role from my_hats()`);
  return found.rows.map((row) => ({
    kind: row.hat,
    id: row.id,
    agencyId: row.agency_id,
    agencySlug: row.agency_slug,
    name: row.name,
    role: row.role,
  }));
}
