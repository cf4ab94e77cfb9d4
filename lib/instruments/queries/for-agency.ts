import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { instrumentDrafts } from "@/db/schema/instruments";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { changesBetween, problemsOf } from "@/lib/domain/instruments/changes";
import type { Instrument } from "@/lib/domain/instruments/types";
import { isAgencyVersion } from "@/lib/domain/instruments/versions";
import { weighsOtherwise } from "@/lib/domain/instruments/weights";
import { INSTRUMENT_IDS, type InstrumentId } from "@/lib/domain/vocabulary";
import type { Draft, QuestionnaireLine, QuestionnairePage, UsedBy, VersionLine } from "../types";
import { newestInstrument } from "./load";
import { roundsUnder } from "./rounds-under";
import { type ListedVersion, listVersions, versionOfAgency } from "./versions";

type Admin = Context<ActorOf<"admin">>;

/** Every questionnaire with the version that new assessments use. */
export async function listQuestionnaires(context: Admin): Promise<QuestionnaireLine[]> {
  return context.read(async (tx) => {
    const all = await listVersions(tx, context.actor);
    const drafts = await tx
      .select({ instrument: instrumentDrafts.instrument, changedAt: instrumentDrafts.changedAt })
      .from(instrumentDrafts)
      .where(eq(instrumentDrafts.agencyId, context.actor.agencyId));
    return INSTRUMENT_IDS.flatMap((id) => {
      const versions = all.filter((one) => one.instrument === id);
      const current = currentOf(versions);
      const draft = drafts.find((one) => one.instrument === id);
      return current
        ? [
            {
              id,
              title: current.title,
              questions: current.questions,
              current,
              versions: versions.length,
              draftChangedAt: draft?.changedAt.toISOString() ?? null,
              used: versions.reduce((sum, { used }) => sum + total(used), 0),
            },
          ]
        : [];
    });
  });
}

const total = (used: UsedBy) => Object.values(used).reduce((sum, n) => sum + n, 0);

/** One questionnaire with its versions and the draft under way; null where there is none of that name. */
export async function getQuestionnaire(context: Admin, id: string): Promise<QuestionnairePage | null> {
  const known = INSTRUMENT_IDS.find((one) => one === id);
  if (!known) return null;
  return context.read(async (tx) => {
    const versions = (await listVersions(tx, context.actor)).filter((one) => one.instrument === known);
    const current = currentOf(versions);
    if (!current) return null;
    const listed: QuestionnairePage["versions"] = [];
    for (const one of versions) listed.push({ ...one, rounds: await roundsUnder(tx, context.actor, one) });
    return {
      id: known,
      title: current.title,
      versions: listed,
      current,
      newerOfPortal: newerOfPortal(versions, current),
      draft: await draftOf(tx, context.actor, known, versions),
    };
  });
}

/** A version as the firm would meet it; without a number the draft, or what is in use. Null where there is none. */
export async function getPreview(
  context: Admin,
  { id, version }: { id: InstrumentId; version: number | null },
): Promise<Instrument | null> {
  return context.read(async (tx) => {
    if (version !== null) return versionOfAgency(tx, context.actor, id, version);
    const draft = await draftOf(tx, context.actor, id, []);
    return draft?.instrument ?? newestInstrument(tx, context.actor.agencyId, id);
  });
}

// The agency's own numbers lie above the portal's, so the highest is the agency's newest where it has one.
const currentOf = (versions: readonly ListedVersion[]) => versions[0];

function newerOfPortal(versions: readonly VersionLine[], current: VersionLine): number | null {
  const newest = versions.find(({ version }) => !isAgencyVersion(version))?.version ?? null;
  const root = rootOf(versions, current);
  return newest !== null && root !== null && newest > root ? newest : null;
}

/** The portal's version that a version goes back to. */
function rootOf(versions: readonly VersionLine[], line: VersionLine): number | null {
  if (!isAgencyVersion(line.version)) return line.version;
  const base = versions.find(({ version }) => version === line.baseVersion);
  return base && base.version < line.version ? rootOf(versions, base) : null;
}

async function draftOf(
  tx: Tx,
  actor: ActorOf<"admin">,
  id: InstrumentId,
  versions: readonly VersionLine[],
): Promise<Draft | null> {
  const rows = await tx
    .select({
      instrument: instrumentDrafts.instrument,
      definition: instrumentDrafts.definition,
      baseVersion: instrumentDrafts.baseVersion,
      version: instrumentDrafts.version,
      changedAt: instrumentDrafts.changedAt,
      changedBy: accounts.name,
    })
    .from(instrumentDrafts)
    .leftJoin(accounts, eq(accounts.id, instrumentDrafts.changedBy))
    .where(eq(instrumentDrafts.agencyId, actor.agencyId));
  const row = rows.find((one) => one.instrument === id);
  const base = row && (await versionOfAgency(tx, actor, id, row.baseVersion));
  if (!row || !base) return null;
  const current = await newestInstrument(tx, actor.agencyId, id);
  return {
    instrument: row.definition,
    base,
    baseVersion: row.baseVersion,
    baseEdition: versions.find(({ version }) => version === row.baseVersion)?.edition ?? null,
    version: row.version,
    changedAt: row.changedAt.toISOString(),
    changedBy: row.changedBy,
    changes: changesBetween(base, row.definition),
    problems: problemsOf(base, row.definition),
    weighsOtherwise: weighsOtherwise(row.definition, current),
  };
}
