import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { delegationDocumentSeats, delegationDocuments } from "@/db/schema/delegation-documents";
import { command } from "@/lib/command";
import type { ActorOf } from "@/lib/context/actor";
import { Refusal } from "@/lib/errors";
import { addDocumentInput, changeDocumentInput, removeDocumentInput } from "../schema";
import { chosenSeats, shapedJourney } from "./find-journey";

type Admin = ActorOf<"admin">;

/** Puts a link on the list of a journey's documents, for the whole group or for those named. */
export const addDocument = command({
  name: "itineraries.add-document",
  input: addDocumentInput,
  hats: ["admin"],
  idempotent: true,
  async run({ tx, actor, input: { delegationId, audience, seats: typed, ...content }, now, audit }) {
    const { agencyId, accountId } = actor;
    await shapedJourney(tx, agencyId, delegationId);
    const seats = await chosenSeats(tx, actor, delegationId, { audience, seats: typed });
    const id = randomUUID();
    const row = { ...content, agencyId, id, delegationId, forAll: seats === "all" };
    await tx.insert(delegationDocuments).values({ ...row, createdAt: now, createdBy: accountId });
    await nameReaders(tx, actor, id, seats);
    await audit({
      verb: "journey-document.added",
      subject: { kind: "delegation", id: delegationId },
      changes: { title: { from: null, to: content.title } },
    });
    return { id };
  },
});

/** Changes what a document is, where it lies, or for whom. */
export const changeDocument = command({
  name: "itineraries.change-document",
  input: changeDocumentInput,
  hats: ["admin"],
  async run({ tx, actor, input, audit }) {
    const { documentId, version, audience, seats: typed, ...content } = input;
    const before = await lockedDocument(tx, actor, documentId);
    if (before.version !== version) throw new Refusal("conflict");
    const seats = await chosenSeats(tx, actor, before.delegationId, { audience, seats: typed });
    await clearReaders(tx, actor, documentId);
    await tx
      .update(delegationDocuments)
      .set({ ...content, forAll: seats === "all", version: version + 1 })
      .where(oneDocument(actor, documentId));
    await nameReaders(tx, actor, documentId, seats);
    await audit({
      verb: "journey-document.changed",
      subject: { kind: "delegation", id: before.delegationId },
      changes: { title: { from: before.title, to: content.title } },
    });
    return { id: documentId };
  },
});

/** Takes a document off the list; what lies behind the link is not the portal's. */
export const removeDocument = command({
  name: "itineraries.remove-document",
  input: removeDocumentInput,
  hats: ["admin"],
  async run({ tx, actor, input: { documentId }, audit }) {
    const before = await lockedDocument(tx, actor, documentId);
    await clearReaders(tx, actor, documentId);
    await tx.delete(delegationDocuments).where(oneDocument(actor, documentId));
    await audit({
      verb: "journey-document.removed",
      subject: { kind: "delegation", id: before.delegationId },
      changes: { title: { from: before.title, to: null } },
    });
    return { id: documentId };
  },
});

async function lockedDocument(tx: Tx, actor: Admin, documentId: string) {
  const [row] = await tx
    .select({
      delegationId: delegationDocuments.delegationId,
      title: delegationDocuments.title,
      version: delegationDocuments.version,
    })
    .from(delegationDocuments)
    .where(oneDocument(actor, documentId))
    .for("update");
  if (!row) throw new Refusal("not-found");
  await shapedJourney(tx, actor.agencyId, row.delegationId);
  return row;
}

const oneDocument = ({ agencyId }: Admin, documentId: string) =>
  and(eq(delegationDocuments.agencyId, agencyId), eq(delegationDocuments.id, documentId));

async function clearReaders(tx: Tx, { agencyId }: Admin, documentId: string): Promise<void> {
  const mine = eq(delegationDocumentSeats.documentId, documentId);
  await tx.delete(delegationDocumentSeats).where(and(eq(delegationDocumentSeats.agencyId, agencyId), mine));
}

async function nameReaders(tx: Tx, { agencyId }: Admin, documentId: string, seats: string[] | "all") {
  if (seats === "all") return;
  await tx.insert(delegationDocumentSeats).values(seats.map((seatId) => ({ agencyId, documentId, seatId })));
}
