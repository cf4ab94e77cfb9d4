import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { delegationDocumentSeats, delegationDocuments } from "@/db/schema/delegation-documents";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { isUuid } from "@/lib/form-data";
import { visibleDocuments } from "../scope";
import type { JourneyDocument } from "../types";
import { companionsOf } from "./companions";

/** The documents of a journey that the reader may see, the newest first. Who else sees them, administrators alone read. */
export async function listDocuments(
  context: Context<ActorOf<"admin" | "member" | "mentor">>,
  delegationId: string,
): Promise<JourneyDocument[]> {
  if (!isUuid(delegationId)) return [];
  const { actor } = context;
  return context.read(async (tx) => {
    const rows = await tx
      .select({
        id: delegationDocuments.id,
        title: delegationDocuments.title,
        link: delegationDocuments.link,
        note: delegationDocuments.note,
        edition: delegationDocuments.edition,
        datedOn: delegationDocuments.datedOn,
        forAll: delegationDocuments.forAll,
        version: delegationDocuments.version,
      })
      .from(delegationDocuments)
      .where(and(visibleDocuments(actor), eq(delegationDocuments.delegationId, delegationId)))
      .orderBy(
        desc(delegationDocuments.datedOn),
        asc(delegationDocuments.title),
        asc(delegationDocuments.id),
      );
    if (actor.kind !== "admin" || rows.every(({ forAll }) => forAll))
      return rows.map((row) => ({ ...row, who: [] }));
    const { documentId, seatId } = delegationDocumentSeats;
    const ids = rows.map(({ id }) => id);
    const named = await tx
      .select({ documentId, seatId })
      .from(delegationDocumentSeats)
      .where(and(eq(delegationDocumentSeats.agencyId, actor.agencyId), inArray(documentId, ids)));
    const group = await companionsOf(tx, delegationId);
    return rows.map((row) => ({
      ...row,
      who: group.filter((one) =>
        named.some(({ documentId: of, seatId: seat }) => of === row.id && seat === one.seatId),
      ),
    }));
  });
}
