import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { delegationEntries, delegationEntrySeats, delegationWishes } from "@/db/schema/delegation-agenda";
import { command } from "@/lib/command";
import type { ActorOf } from "@/lib/context/actor";
import { Refusal } from "@/lib/errors";
import { changeEntryInput, removeEntryInput } from "../schema";
import { shapedJourney } from "./find-journey";
import { keptApart, placeEntry, programmeOf, seatEntry } from "./place-entry";

type Admin = ActorOf<"admin">;

/** Changes an entry. What the group has seen before is marked as changed from then on. */
export const changeEntry = command({
  name: "itineraries.change-entry",
  input: changeEntryInput,
  hats: ["admin"],
  async run({ tx, actor, input, now, audit }) {
    const { entryId, version, date, from, to, audience, seats: typed, ...content } = input;
    const { before, journey } = await seenEntry(tx, actor, entryId, version);
    const placed = await placeEntry(tx, actor, journey, entryId, { date, from, to, audience, seats: typed });
    const { startsAt, endsAt, seats, publishedAt } = placed;
    const shown = publishedAt !== null && before.createdAt <= publishedAt;
    const after = { ...content, startsAt, endsAt, forAll: seats === "all", version: version + 1 };
    await keptApart(async () => {
      await clearSeats(tx, actor, entryId);
      await tx
        .update(delegationEntries)
        .set({ ...after, ...(shown ? { changedAt: now } : {}) })
        .where(oneEntry(actor, entryId));
      await seatEntry(tx, actor, entryId, seats);
    });
    await audit({
      verb: "programme.entry-changed",
      subject: { kind: "delegation", id: journey.id },
      changes: { title: { from: before.title, to: content.title } },
    });
    return { id: entryId, agencyId: actor.agencyId, delegationId: journey.id };
  },
});

/** Takes an entry off. What the group has seen stays in sight as called off; a wish behind it is open again. */
export const removeEntry = command({
  name: "itineraries.remove-entry",
  input: removeEntryInput,
  hats: ["admin"],
  async run({ tx, actor, input: { entryId, version }, now, audit }) {
    const { agencyId } = actor;
    const { before, journey } = await seenEntry(tx, actor, entryId, version);
    await tx
      .update(delegationWishes)
      .set({ state: "open", entryId: null })
      .where(and(eq(delegationWishes.agencyId, agencyId), eq(delegationWishes.entryId, entryId)));
    const { publishedAt } = await programmeOf(tx, actor, journey);
    if (publishedAt !== null)
      await tx
        .update(delegationEntries)
        .set({ cancelledAt: now, version: version + 1 })
        .where(oneEntry(actor, entryId));
    else {
      await clearSeats(tx, actor, entryId);
      await tx.delete(delegationEntries).where(oneEntry(actor, entryId));
    }
    await audit({
      verb: "programme.entry-removed",
      subject: { kind: "delegation", id: journey.id },
      changes: { title: { from: before.title, to: null } },
    });
    return { id: entryId };
  },
});

async function seenEntry(tx: Tx, actor: Admin, entryId: string, version: number) {
  const [known] = await tx
    .select({ delegationId: delegationEntries.delegationId })
    .from(delegationEntries)
    .where(oneEntry(actor, entryId));
  if (!known) throw new Refusal("not-found");
  // The journey first, as everywhere: two who change two entries of it wait for each other, never in a circle.
  const journey = await shapedJourney(tx, actor.agencyId, known.delegationId);
  const [before] = await tx
    .select({
      title: delegationEntries.title,
      version: delegationEntries.version,
      createdAt: delegationEntries.createdAt,
      cancelledAt: delegationEntries.cancelledAt,
    })
    .from(delegationEntries)
    .where(oneEntry(actor, entryId));
  if (!before) throw new Refusal("not-found");
  if (before.version !== version) throw new Refusal("conflict");
  if (before.cancelledAt !== null) throw new Refusal("entry-cancelled");
  return { before, journey };
}

const oneEntry = ({ agencyId }: Admin, entryId: string) =>
  and(eq(delegationEntries.agencyId, agencyId), eq(delegationEntries.id, entryId));

async function clearSeats(tx: Tx, { agencyId }: Admin, entryId: string): Promise<void> {
  await tx
    .delete(delegationEntrySeats)
    .where(and(eq(delegationEntrySeats.agencyId, agencyId), eq(delegationEntrySeats.entryId, entryId)));
}
