import { and, eq, isNotNull, not, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { introductions } from "@/db/schema/contacts";
import { followUps, journeyReports } from "@/db/schema/delegation-after";
import { delegationSeats, delegations } from "@/db/schema/delegations";
import { ties } from "@/db/schema/ties";
import { command } from "@/lib/command";
import type { SeatState } from "@/lib/domain/delegation-terms";
import { Refusal } from "@/lib/errors";
import { noteTravellerInput } from "../schema";

/**
 * Notes, once the group is back, that somebody with a seat did not travel after all, or did although they had declined.
 * Figures, reports and questions are of those who travelled; who has told of the journey was there.
 */
export const noteTraveller = command({
  name: "delegations.note-traveller",
  input: noteTravellerInput,
  hats: ["admin"],
  async run({ tx, actor: { agencyId }, input: { seatId, came }, audit }) {
    const mine = and(eq(delegationSeats.agencyId, agencyId), eq(delegationSeats.id, seatId));
    const [seat] = await tx
      .select({
        state: sql<SeatState>`${delegationSeats.state}`,
        firmId: delegationSeats.firmId,
        mentorId: delegationSeats.mentorId,
        delegationId: delegationSeats.delegationId,
        journey: delegations.state,
      })
      .from(delegationSeats)
      .innerJoin(
        delegations,
        and(
          eq(delegations.agencyId, delegationSeats.agencyId),
          eq(delegations.id, delegationSeats.delegationId),
        ),
      )
      .where(mine)
      .for("update", { of: delegationSeats });
    if (!seat) throw new Refusal("not-found");
    const [from, to] =
      came === "yes" ? (["declined", "accepted"] as const) : (["accepted", "declined"] as const);
    if (seat.journey !== "travelled" || seat.state !== from) throw new Refusal("wrong-state");
    if (to === "declined" && (await hasTold(tx, agencyId, { ...seat, seatId })))
      throw new Refusal("has-reported");
    await tx
      .update(delegationSeats)
      .set({ state: to, reason: to === "declined" ? "did-not-travel" : null })
      .where(mine);
    await audit({
      verb: to === "declined" ? "delegation.noted-absent" : "delegation.noted-present",
      subject: { kind: "delegation", id: seat.delegationId },
      firmId: seat.firmId,
      changes: { seat: { from, to } },
    });
    return { delegationId: seat.delegationId };
  },
});

type Seat = { seatId: string; firmId: string | null; mentorId: string | null; delegationId: string };

/** By a report, an answer, or a contact made there, which is told by whoever wrote it down: the firm, or its mentor. */
async function hasTold(tx: Tx, agencyId: string, seat: Seat): Promise<boolean> {
  const { seatId, firmId, mentorId, delegationId } = seat;
  const reports = await tx.$count(
    journeyReports,
    and(
      eq(journeyReports.agencyId, agencyId),
      eq(journeyReports.seatId, seatId),
      eq(journeyReports.state, "handed-in"),
    ),
  );
  if (reports > 0) return true;
  const byMentor = sql`exists (select 1 from mentors m where m.agency_id = ${introductions.agencyId}
    and m.id = ${introductions.mentorId} and m.account_id = ${introductions.recordedBy})`;
  const met = and(
    eq(introductions.agencyId, agencyId),
    eq(introductions.delegationId, delegationId),
    firmId === null
      ? and(sql`${introductions.mentorId} = ${mentorId}::uuid`, byMentor)
      : and(eq(introductions.firmId, firmId), not(byMentor)),
  );
  if ((await tx.$count(introductions, met)) > 0) return true;
  const tied = and(
    eq(ties.agencyId, agencyId),
    eq(ties.delegationId, delegationId),
    eq(ties.state, "confirmed"),
    sql`${mentorId}::uuid in (${ties.fromMentorId}, ${ties.toMentorId})`,
  );
  if ((await tx.$count(ties, tied)) > 0) return true;
  const answered = and(
    eq(followUps.agencyId, agencyId),
    eq(followUps.seatId, seatId),
    isNotNull(followUps.answeredAt),
  );
  return (await tx.$count(followUps, answered)) > 0;
}
