import { and, count, desc, eq, isNull, or } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { assessments } from "@/db/schema/assessments";
import { instrumentVersions } from "@/db/schema/instruments";
import type { ActorOf } from "@/lib/context/actor";
import type { Instrument } from "@/lib/domain/instruments/types";
import type { ReviewState } from "@/lib/domain/vocabulary";
import type { UsedBy, VersionLine } from "../types";

type Admin = ActorOf<"admin">;

const ownOrPortals = (actor: Admin) =>
  or(isNull(instrumentVersions.agencyId), eq(instrumentVersions.agencyId, actor.agencyId));

/** One version of the portal or of the administrator's agency; null where there is none. */
export async function versionOfAgency(
  tx: Tx,
  actor: Admin,
  instrument: string,
  version: number,
): Promise<Instrument | null> {
  const [row] = await tx
    .select({ definition: instrumentVersions.definition })
    .from(instrumentVersions)
    .where(
      and(
        ownOrPortals(actor),
        eq(instrumentVersions.instrument, instrument),
        eq(instrumentVersions.version, version),
      ),
    );
  return row?.definition ?? null;
}

export type ListedVersion = VersionLine & { instrument: string; questions: number };

/** Every version of the portal and of the agency, newest first, with the assessments of the agency's firms that use it. */
export async function listVersions(tx: Tx, actor: Admin): Promise<ListedVersion[]> {
  const rows = await tx
    .select({
      instrument: instrumentVersions.instrument,
      version: instrumentVersions.version,
      edition: instrumentVersions.edition,
      definition: instrumentVersions.definition,
      baseVersion: instrumentVersions.baseVersion,
      provenance: instrumentVersions.provenance,
      publishedAt: instrumentVersions.publishedAt,
      publishedBy: accounts.name,
    })
    .from(instrumentVersions)
    .leftJoin(accounts, eq(accounts.id, instrumentVersions.publishedBy))
    .where(ownOrPortals(actor))
    .orderBy(instrumentVersions.instrument, desc(instrumentVersions.version));
  const used = await usedBy(tx, actor);
  const editions = new Map(rows.map((row) => [`${row.instrument}@${row.version}`, row.edition]));
  return rows.map(({ definition, ...row }) => ({
    ...row,
    title: definition.title,
    questions: definition.sections.reduce((sum, section) => sum + section.items.length, 0),
    baseEdition: editions.get(`${row.instrument}@${row.baseVersion}`) ?? null,
    publishedAt: row.publishedAt.toISOString(),
    used: used.get(`${row.instrument}@${row.version}`) ?? {},
  }));
}

async function usedBy(tx: Tx, actor: Admin): Promise<Map<string, UsedBy>> {
  const rows = await tx
    .select({
      instrument: assessments.instrument,
      version: assessments.instrumentVersion,
      status: assessments.status,
      n: count(),
    })
    .from(assessments)
    .where(eq(assessments.agencyId, actor.agencyId))
    .groupBy(assessments.instrument, assessments.instrumentVersion, assessments.status);
  const found = new Map<string, UsedBy>();
  for (const { instrument, version, status, n } of rows) {
    const key = `${instrument}@${version}`;
    found.set(key, { ...found.get(key), [status as ReviewState]: n });
  }
  return found;
}
