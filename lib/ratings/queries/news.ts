import { and, desc, eq, gt, type SQL, sql } from "drizzle-orm";
import { assessments } from "@/db/schema/assessments";
import { firms } from "@/db/schema/firms";
import { assessmentTitle } from "@/lib/assessments/queries/assessment-title";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { loadInstruments } from "@/lib/instruments/queries/load";
import { allOwnRatings, visibleRatings } from "../scope";
import type { OpenedViews } from "../types";

/** For so many days a second view is news, unless something of it stands on an agenda earlier. A judgement of the portal. */
const NEWS_DAYS = 30;

/** Second ratings that both sides can read since a short while and that no meeting has on its agenda yet. */
export async function listOpenedViews(
  context: Context<ActorOf<"member" | "mentor">>,
): Promise<OpenedViews[]> {
  const { actor, now } = context;
  const since = new Date(now.getTime() - NEWS_DAYS * 86_400_000);
  const mine = actor.kind === "member" ? visibleRatings(actor, actor.firmId) : allOwnRatings(actor);
  return context.read(async (tx) => {
    const rows = await tx
      .select({
        ratingId: assessments.id,
        roundId: assessments.ratesId,
        round: assessments.round,
        firmId: assessments.firmId,
        firm: firms.legalName,
        instrument: assessments.instrument,
        version: assessments.instrumentVersion,
        subject: assessments.subject,
      })
      .from(assessments)
      .innerJoin(firms, and(eq(firms.agencyId, assessments.agencyId), eq(firms.id, assessments.firmId)))
      .where(and(mine, gt(assessments.revealedAt, since), notOnAgenda))
      .orderBy(desc(assessments.revealedAt), assessments.id);
    const instrumentOf = await loadInstruments(
      tx,
      rows.map(({ instrument: id, version }) => ({ id, version })),
    );
    return rows.map(({ instrument, version, subject, roundId, ...row }) => ({
      ...row,
      roundId: roundId ?? row.ratingId,
      title: assessmentTitle(instrumentOf(instrument, version).title, subject),
    }));
  });
}

const notOnAgenda: SQL = sql`not exists (select 1 from agenda_items i
  join meetings m on m.agency_id = i.agency_id and m.id = i.meeting_id and m.state <> 'cancelled'
  where i.agency_id = ${assessments.agencyId} and i.rating_id = ${assessments.id})`;
