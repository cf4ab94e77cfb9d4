import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { instrumentVersions } from "@/db/schema/instruments";
import { checksumOf } from "@/db/seed/instruments";
import type { ActorOf } from "@/lib/context/actor";
import type { VersionProvenance } from "@/lib/domain/instruments/provenance";
import type { Instrument } from "@/lib/domain/instruments/types";
import { Refusal } from "@/lib/errors";

export type Published = { version: number; edition: number };
type Added = { definition: Instrument; baseVersion: number; provenance: VersionProvenance };

/**
 * Writes a further version of a questionnaire for the administrator's agency, inside the caller's command, which writes
 * the audit row. New assessments use it from then on; older ones keep theirs.
 */
export async function addVersion(
  tx: Tx,
  actor: ActorOf<"admin">,
  { definition, baseVersion, provenance }: Added,
  now: Date,
): Promise<Published> {
  const found = await tx.execute<Published>(
    sql`select version, edition from next_instrument_version(${definition.id})`,
  );
  const next = found.rows[0];
  if (!next) throw new Refusal("not-found");
  const numbered = { ...definition, version: next.version };
  await tx.insert(instrumentVersions).values({
    instrument: definition.id,
    version: next.version,
    definition: numbered,
    checksum: checksumOf(numbered),
    publishedAt: now,
    publishedBy: actor.accountId,
    agencyId: actor.agencyId,
    edition: next.edition,
    baseVersion,
    provenance,
  });
  return next;
}
