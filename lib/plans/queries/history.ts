import { and, desc, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { audit } from "@/db/schema/audit";
import type { Actor } from "@/lib/context/actor";
import { allOf, firmRows } from "@/lib/context/firm-scope";
import { isUuid } from "@/lib/form-data";
import type { ActionEvent, FieldChange } from "../types";

/** What happened to an action, the latest first: who changed which field from what to what, and why. */
export async function historyOf(
  tx: Tx,
  actor: Actor,
  firmId: string,
  actionId: string,
): Promise<ActionEvent[]> {
  const rows = await tx
    .select({
      id: audit.id,
      at: audit.at,
      by: accounts.name,
      verb: audit.verb,
      changes: audit.changes,
      because: audit.because,
    })
    .from(audit)
    .leftJoin(accounts, eq(accounts.id, audit.accountId))
    .where(
      allOf(
        firmRows(actor, { agencyId: audit.agencyId, firmId: audit.firmId }, firmId, "plan"),
        and(eq(audit.subjectKind, "action"), eq(audit.subjectId, actionId)),
      ),
    )
    .orderBy(desc(audit.at), desc(audit.id));
  const names = await namesOf(
    tx,
    rows.flatMap(({ changes }) => [changes.owner?.from, changes.owner?.to]),
  );
  return rows.map((row) => ({
    ...row,
    at: row.at.toISOString(),
    changes: Object.entries(row.changes).map(
      ([field, { from, to }]): FieldChange => ({
        field,
        from: inWords(field, from, names),
        to: inWords(field, to, names),
      }),
    ),
  }));
}

async function namesOf(tx: Tx, ids: readonly unknown[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter(isUuid))];
  if (wanted.length === 0) return new Map();
  const rows = await tx
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .where(inArray(accounts.id, wanted));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function inWords(field: string, value: unknown, names: ReadonlyMap<string, string>): string | null {
  if (typeof value !== "string" || value === "") return null;
  return field === "owner" ? (names.get(value) ?? null) : value;
}
