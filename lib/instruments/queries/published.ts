import { and, desc, eq, isNull, or } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { instrumentVersions } from "@/db/schema/instruments";
import type { Instrument } from "@/lib/domain/instruments/types";
import type { PublishedVersion } from "../types";

/** Every version of a questionnaire that the portal or the agency published, newest first, each with what it asks. */
export async function publishedVersions(
  tx: Tx,
  agencyId: string,
  instrument: string,
): Promise<{ version: PublishedVersion; definition: Instrument }[]> {
  const { agencyId: of, version, edition, publishedAt, provenance, definition } = instrumentVersions;
  const rows = await tx
    .select({ version, edition, publishedAt, provenance, definition })
    .from(instrumentVersions)
    .where(and(or(isNull(of), eq(of, agencyId)), eq(instrumentVersions.instrument, instrument)))
    .orderBy(desc(version));
  return rows.map(({ definition: asks, ...row }) => ({
    version: { ...row, publishedAt: row.publishedAt.toISOString() },
    definition: asks,
  }));
}
