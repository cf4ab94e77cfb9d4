import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { delegationPreparationAnswers, delegationPreparations } from "@/db/schema/delegation-agenda";
import { delegationSeats } from "@/db/schema/delegations";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import type { PreparationState } from "@/lib/domain/itinerary";
import { localTimeOf } from "@/lib/domain/local-time";
import { isUuid } from "@/lib/form-data";
import { ownSeats, visibleTo } from "../scope";
import type { Preparation } from "../types";
import { companionsOf } from "./companions";

type Reader = Context<ActorOf<"admin" | "member" | "mentor">>;
type Own = ActorOf<"admin" | "member" | "mentor">;

/** The preparatory meetings of a journey in order; empty for whoever has no seat on it. */
export async function listPreparations(context: Reader, delegationId: string): Promise<Preparation[]> {
  if (!isUuid(delegationId)) return [];
  const { actor, now } = context;
  return context.read(async (tx) => {
    const rows = await tx
      .select({
        id: delegationPreparations.id,
        subject: delegationPreparations.subject,
        startsAt: delegationPreparations.startsAt,
        timeZone: delegationPreparations.timeZone,
        minutes: delegationPreparations.minutes,
        place: delegationPreparations.place,
        link: delegationPreparations.link,
        prepare: delegationPreparations.prepare,
        state: sql<PreparationState>`${delegationPreparations.state}`,
        cancelledBecause: delegationPreparations.cancelledBecause,
        version: delegationPreparations.version,
      })
      .from(delegationPreparations)
      .where(
        and(visibleTo(actor, delegationPreparations), eq(delegationPreparations.delegationId, delegationId)),
      )
      .orderBy(asc(delegationPreparations.startsAt), asc(delegationPreparations.id));
    if (rows.length === 0) return [];
    const isAdmin = actor.kind === "admin";
    const group = isAdmin ? await companionsOf(tx, delegationId) : [];
    const said = await answersTo(
      tx,
      actor,
      rows.map(({ id }) => id),
    );
    return rows.map((row) => {
      const { date, time } = localTimeOf(row.startsAt, row.timeZone);
      const answers = said.filter(({ preparationId }) => preparationId === row.id);
      const [own] = answers;
      return {
        ...row,
        startsAt: row.startsAt.toISOString(),
        date,
        time,
        begun: row.startsAt <= now,
        mine: isAdmin ? null : { coming: own?.coming ?? null, attended: own?.attended ?? null },
        answers: group.map((one) => {
          const answer = answers.find(({ seatId }) => seatId === one.seatId);
          return { ...one, coming: answer?.coming ?? null, attended: answer?.attended ?? null };
        }),
      };
    });
  });
}

function answersTo(tx: Tx, actor: Own, ids: string[]) {
  const { agencyId, preparationId, seatId, coming, attended } = delegationPreparationAnswers;
  const own =
    actor.kind === "admin"
      ? undefined
      : inArray(seatId, tx.select({ id: delegationSeats.id }).from(delegationSeats).where(ownSeats(actor)));
  return tx
    .select({ preparationId, seatId, coming, attended })
    .from(delegationPreparationAnswers)
    .where(and(eq(agencyId, actor.agencyId), inArray(preparationId, ids), own));
}
