import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { firms, sharing } from "@/db/schema/firms";
import { assessmentHeads } from "@/lib/assessments/queries/open-assessment";
import { type Actor, agencyOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { SHARING_SCOPES, type SharingScope } from "@/lib/domain/vocabulary";
import { isUuid } from "@/lib/form-data";
import { oneFirm } from "../scope";
import type { FirmHead, Shares } from "../types";

/** Name of a firm and what it shows its mentors; null where it is not the viewer's to see. */
export async function getFirmHead(
  context: Context,
  { firmId }: { firmId: string },
): Promise<FirmHead | null> {
  return context.read((tx) => readFirmHead(tx, context.actor, firmId));
}

/** The same within a transaction that is open already. */
export async function readFirmHead(tx: Tx, actor: Actor, firmId: string): Promise<FirmHead | null> {
  if (!isUuid(firmId)) return null;
  const [firm] = await tx
    .select({ id: firms.id, name: firms.legalName })
    .from(firms)
    .where(oneFirm(actor, firmId));
  if (!firm) return null;
  const rounds = await assessmentHeads(tx, actor, firmId);
  const handedIn = rounds.find(({ status }) => status !== "draft") ?? rounds[0];
  return { ...firm, shares: await sharesOf(tx, actor, firmId), roundId: handedIn?.id ?? null };
}

/** What the firm shows its mentors. An administrator sees it all. */
async function sharesOf(tx: Tx, actor: Actor, firmId: string): Promise<Shares> {
  const agencyId = agencyOf(actor);
  const rows =
    agencyId === null
      ? []
      : await tx
          .select({ scope: sharing.scope })
          .from(sharing)
          .where(and(eq(sharing.agencyId, agencyId), eq(sharing.firmId, firmId)));
  const shown = (scope: SharingScope) => actor.kind === "admin" || rows.some((row) => row.scope === scope);
  const [diagnosis, answers, plan, drafts] = SHARING_SCOPES.map(shown);
  return {
    diagnosis: diagnosis ?? false,
    answers: answers ?? false,
    plan: plan ?? false,
    drafts: drafts ?? false,
  };
}
