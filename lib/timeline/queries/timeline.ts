import { and, count, desc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { audit } from "@/db/schema/audit";
import { visits } from "@/db/schema/reviews";
import { type Actor, accountOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { newSince } from "@/lib/domain/visit";
import { ownVisits, visibleTo } from "../scope";
import type { TimelineEntry, TimelinePage } from "../types";
import { detailsOf } from "./details";
import { answersHandedIn, standsAlone } from "./handing-in";

type Input = { firmId: string; page?: number; pageSize?: number };

/** What happened at a firm, newest first, as far as the viewer may see it, with what is new since the last visit. */
export async function getTimeline(context: Context, input: Input): Promise<TimelinePage> {
  return context.read((tx) => readTimeline(tx, context.actor, context.now, input));
}

/** The same within a transaction that is open already. */
export async function readTimeline(
  tx: Tx,
  actor: Actor,
  now: Date,
  { firmId, page = 1, pageSize = 30 }: Input,
): Promise<TimelinePage> {
  const visible = and(visibleTo(actor, firmId), standsAlone());
  const since = await lookedAt(tx, actor, firmId, now);
  const rows = await tx
    .select({
      id: audit.id,
      at: audit.at,
      verb: audit.verb,
      hat: audit.hat,
      accountId: audit.accountId,
      by: accounts.name,
      subjectKind: audit.subjectKind,
      subjectId: audit.subjectId,
      changes: audit.changes,
      handedIn: answersHandedIn(),
      because: audit.because,
    })
    .from(audit)
    .leftJoin(accounts, eq(accounts.id, audit.accountId))
    .where(visible)
    .orderBy(desc(audit.at), desc(audit.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const [counted] = await tx.select({ total: count() }).from(audit).where(visible);
  const details = await detailsOf(tx, actor, firmId, rows);
  const me = accountOf(actor);
  const entries = rows.map((row): TimelineEntry => {
    const detail = details.get(row.subjectId);
    const mine = row.accountId !== null && row.accountId === me;
    return {
      id: row.id,
      at: row.at.toISOString(),
      verb: row.verb,
      hat: row.hat,
      by: row.by,
      mine,
      fresh: since !== null && !mine && row.at > since,
      place: detail?.place ?? null,
      words: detail?.words ?? "",
      because: row.because,
      count: row.handedIn ?? Object.keys(row.changes).length,
      to: String(row.changes.status?.to ?? row.changes.role?.to ?? ""),
    };
  });
  return { entries, total: counted?.total ?? 0, page, pageSize, since: since?.toISOString() ?? null };
}

/** After when things count as new to this person. */
export async function lookedAt(tx: Tx, actor: Actor, firmId: string, now: Date): Promise<Date | null> {
  const [visit] = await tx
    .select({ lastAt: visits.lastAt, previousAt: visits.previousAt })
    .from(visits)
    .where(ownVisits(actor, firmId));
  return newSince(visit ?? null, now);
}
