import { randomUUID } from "node:crypto";
import { and, count, eq, inArray } from "drizzle-orm";
import { delegationWishes } from "@/db/schema/delegation-agenda";
import { delegationSeats } from "@/db/schema/delegations";
import { command } from "@/lib/command";
import { canShape, MOST_MEETING_WISHES } from "@/lib/domain/itinerary";
import { Refusal } from "@/lib/errors";
import { refuseWishInput, wishMeetingInput, withdrawWishInput } from "../schema";
import { ownSeats } from "../scope";
import { ownSeat } from "./find-journey";

/** The firm says whom it would like to meet on the visit, and why; up to five people. */
export const wishMeeting = command({
  name: "itineraries.wish-meeting",
  input: wishMeetingInput,
  hats: ["member"],
  idempotent: true,
  async run({ tx, actor, input: { delegationId, whom, why }, now, audit }) {
    const { agencyId, firmId } = actor;
    // The seat is held, so that two of one firm do not write a sixth wish at once.
    const seat = await ownSeat(tx, actor, delegationId);
    if (!canShape(seat.state)) throw new Refusal("journey-over");
    const mine = and(eq(delegationWishes.agencyId, agencyId), eq(delegationWishes.seatId, seat.id));
    const [before] = await tx.select({ n: count() }).from(delegationWishes).where(mine);
    if ((before?.n ?? 0) >= MOST_MEETING_WISHES) throw new Refusal("wishes-full");
    const id = randomUUID();
    await tx.insert(delegationWishes).values({ agencyId, id, seatId: seat.id, whom, why, createdAt: now });
    await audit({
      verb: "programme.wish-added",
      subject: { kind: "delegation", id: delegationId },
      firmId,
    });
    return { id };
  },
});

/** The firm takes a wish back that nobody has dealt with. */
export const withdrawWish = command({
  name: "itineraries.withdraw-wish",
  input: withdrawWishInput,
  hats: ["member"],
  async run({ tx, actor, input: { wishId }, audit }) {
    const seats = tx.select({ id: delegationSeats.id }).from(delegationSeats).where(ownSeats(actor));
    const mine = and(
      eq(delegationWishes.agencyId, actor.agencyId),
      eq(delegationWishes.id, wishId),
      inArray(delegationWishes.seatId, seats),
    );
    const [wish] = await tx
      .select({ state: delegationWishes.state })
      .from(delegationWishes)
      .where(mine)
      .for("update");
    if (!wish) throw new Refusal("not-found");
    if (wish.state === "taken") throw new Refusal("wish-settled");
    await tx.delete(delegationWishes).where(mine);
    await audit({
      verb: "programme.wish-withdrawn",
      subject: { kind: "wish", id: wishId },
      firmId: actor.firmId,
    });
    return { id: wishId };
  },
});

/** The agency says why a wish cannot be fulfilled. */
export const refuseWish = command({
  name: "itineraries.refuse-wish",
  input: refuseWishInput,
  hats: ["admin"],
  async run({ tx, actor, input: { wishId, reply }, audit }) {
    const mine = and(eq(delegationWishes.agencyId, actor.agencyId), eq(delegationWishes.id, wishId));
    const [wish] = await tx
      .select({ state: delegationWishes.state, firmId: delegationSeats.firmId })
      .from(delegationWishes)
      .innerJoin(
        delegationSeats,
        and(
          eq(delegationSeats.agencyId, delegationWishes.agencyId),
          eq(delegationSeats.id, delegationWishes.seatId),
        ),
      )
      .where(mine)
      .for("update", { of: delegationWishes });
    if (!wish) throw new Refusal("not-found");
    if (wish.state === "taken") throw new Refusal("wish-settled");
    await tx.update(delegationWishes).set({ state: "refused", reply }).where(mine);
    await audit({
      verb: "programme.wish-refused",
      subject: { kind: "wish", id: wishId },
      firmId: wish.firmId,
      because: reply,
    });
    return { id: wishId };
  },
});
