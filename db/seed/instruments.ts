import { createHash } from "node:crypto";
import type { Client } from "pg";
import { INSTRUMENTS } from "@/lib/domain/instruments/registry";
import type { Instrument } from "@/lib/domain/instruments/types";

/** A published questionnaire differs from what the database holds under the same version. */
export class InstrumentChanged extends Error {
  constructor(instrument: string, version: number) {
    super(
      `Version ${version} of the questionnaire "${instrument}" was published with other texts than the code has now. ` +
        "A published version is never edited: give the change a new version number, or restore the old texts.",
    );
    this.name = "InstrumentChanged";
  }
}

/**
 * Publishes each version of each questionnaire that the database does not have yet. Versions that it has must be the
 * same word for word, or answers would stand under questions that nobody was asked.
 */
export async function seedInstruments(client: Pick<Client, "query">): Promise<void> {
  for (const instrument of INSTRUMENTS) await publish(client, instrument);
}

async function publish(client: Pick<Client, "query">, instrument: Instrument): Promise<void> {
  const checksum = checksumOf(instrument);
  await client.query(
    `insert into instrument_versions (instrument, version, definition, checksum, published_at)
     values ($1, $2, $3, $4, clock_timestamp()) on conflict do nothing`,
    [instrument.id, instrument.version, JSON.stringify(instrument), checksum],
  );
  const kept = await client.query<{ checksum: string }>(
    "select checksum from instrument_versions where instrument = $1 and version = $2",
    [instrument.id, instrument.version],
  );
  if (kept.rows[0]?.checksum !== checksum) throw new InstrumentChanged(instrument.id, instrument.version);
}

/** The order of keys is the code's own affair; everything else counts. */
export function checksumOf(instrument: Instrument): string {
  return createHash("sha256").update(JSON.stringify(instrument, sortedKeys)).digest("hex");
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
