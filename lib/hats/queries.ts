import { sql } from "drizzle-orm";
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
export async function listHats(context: Context): Promise<WearableHat[]> {
  const found = await context.read((tx) =>
    tx.execute<Row>(sql`select hat, id, agency_id, agency_slug, name, role from my_hats()`),
  );
  return found.rows.map((row) => ({
    kind: row.hat,
    id: row.id,
    agencyId: row.agency_id,
    agencySlug: row.agency_slug,
    name: row.name,
    role: row.role,
  }));
}
