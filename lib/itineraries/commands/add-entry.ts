import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { delegationEntries, delegationWishes } from "@/db/schema/delegation-agenda";
import { delegationSeats } from "@/db/schema/delegations";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { addEntryInput } from "../schema";
import { shapedJourney } from "./find-journey";
import { keptApart, placeEntry, seatEntry } from "./place-entry";

/** Puts something on the programme of a visit; where it comes of a firm's wish, the wish is fulfilled by it. */
export const addEntry = command({
  name: "itineraries.add-entry",
  input: addEntryInput,
  hats: ["admin"],
  idempotent: true,
  async run({ tx, actor, input, now, audit }) {
    const { delegationId, wishId, date, from, to, audience, seats: typed, ...content } = input;
    const { agencyId } = actor;
    const journey = await shapedJourney(tx, agencyId, delegationId);
    const id = randomUUID();
    const placed = await placeEntry(tx, actor, journey, id, { date, from, to, audience, seats: typed });
    const { startsAt, endsAt, seats } = placed;
    const row = { ...content, agencyId, id, delegationId, startsAt, endsAt, forAll: seats === "all" };
    await keptApart(async () => {
      await tx.insert(delegationEntries).values({ ...row, createdAt: now });
      await seatEntry(tx, actor, id, seats);
    });
    if (wishId !== null) await fulfil(tx, agencyId, delegationId, wishId, id);
    await audit({
      verb: "programme.entry-added",
      subject: { kind: "delegation", id: delegationId },
      changes: { title: { from: null, to: content.title } },
    });
    return { id, agencyId, delegationId };
  },
});

async function fulfil(tx: Tx, agencyId: string, delegationId: string, wishId: string, entryId: string) {
  const mine = and(eq(delegationWishes.agencyId, agencyId), eq(delegationWishes.id, wishId));
  const [wish] = await tx
    .select({ state: delegationWishes.state })
    .from(delegationWishes)
    .innerJoin(
      delegationSeats,
      and(
        eq(delegationSeats.agencyId, delegationWishes.agencyId),
        eq(delegationSeats.id, delegationWishes.seatId),
        eq(delegationSeats.delegationId, delegationId),
      ),
    )
    .where(mine)
    .for("update", { of: delegationWishes });
  if (!wish) throw new Refusal("invalid", { wishId: ["invalid"] });
  if (wish.state === "taken") throw new Refusal("wish-settled");
  await tx.update(delegationWishes).set({ state: "taken", entryId, reply: "" }).where(mine);
}
