import { and, desc, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { instrumentVersions } from "@/db/schema/instruments";
import { instrumentOf, latestInstrument } from "@/lib/domain/instruments/registry";
import type { Instrument } from "@/lib/domain/instruments/types";
import { isAgencyVersion } from "@/lib/domain/instruments/versions";

export type InstrumentRef = { id: string; version: number };
export type InstrumentLookup = (id: string, version: number) => Instrument;

/** One version as it was published; agencies' versions as far as row-level security shows them. Throws `unknown-instrument`. */
export async function loadInstrument(tx: Tx, id: string, version: number): Promise<Instrument> {
  return (await loadInstruments(tx, [{ id, version }]))(id, version);
}

/** Several versions at once. The portal's own come with the code; only agencies' versions are read. */
export async function loadInstruments(tx: Tx, refs: readonly InstrumentRef[]): Promise<InstrumentLookup> {
  const versions = [...new Set(refs.map(({ version }) => version).filter(isAgencyVersion))];
  const rows =
    versions.length === 0
      ? []
      : await tx
          .select({ definition: instrumentVersions.definition })
          .from(instrumentVersions)
          .where(inArray(instrumentVersions.version, versions));
  const found = new Map(rows.map(({ definition }) => [`${definition.id}@${definition.version}`, definition]));
  return (id, version) => found.get(`${id}@${version}`) ?? instrumentOf(id, version);
}

/** The version that new assessments of an agency's firms use: the agency's newest, else the portal's. */
export async function newestInstrument(tx: Tx, agencyId: string | null, id: string): Promise<Instrument> {
  if (agencyId === null) return latestInstrument(id);
  const [row] = await tx
    .select({ definition: instrumentVersions.definition })
    .from(instrumentVersions)
    .where(and(eq(instrumentVersions.agencyId, agencyId), eq(instrumentVersions.instrument, id)))
    .orderBy(desc(instrumentVersions.edition))
    .limit(1);
  return row?.definition ?? latestInstrument(id);
}
