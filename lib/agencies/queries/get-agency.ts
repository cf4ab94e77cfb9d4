import { eq, type SQL } from "drizzle-orm";
import { agencies } from "@/db/schema/agencies";
import type { Context } from "@/lib/context/context";
import type { Agency } from "../types";

const slugShape = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The agency of a public address, or null. Nothing in its row is secret, so any context may ask. */
export async function getAgencyBySlug(context: Context, slug: string): Promise<Agency | null> {
  return slugShape.test(slug) && slug.length <= 80 ? find(context, eq(agencies.slug, slug)) : null;
}

/** The agency of a hat. */
export const getAgency = (context: Context, agencyId: string): Promise<Agency | null> =>
  find(context, eq(agencies.id, agencyId));

async function find(context: Context, condition: SQL): Promise<Agency | null> {
  const [row] = await context.read((tx) =>
    tx
      .select({
        id: agencies.id,
        slug: agencies.slug,
        name: agencies.name,
        country: agencies.country,
        timeZone: agencies.timeZone,
        contactEmail: agencies.contactEmail,
      })
      .from(agencies)
      .where(condition),
  );
  return row ?? null;
}
