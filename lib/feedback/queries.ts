import { and, desc, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { mentors } from "@/db/schema/agencies";
import { assignments } from "@/db/schema/assignments";
import { firms } from "@/db/schema/firms";
import { feedback } from "@/db/schema/hand-overs";
import { meetings } from "@/db/schema/meetings";
import type { Actor, ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { feedbackRound, SIDES } from "@/lib/domain/meeting";
import { allOwnPairs, ownPairs, sideOf, visibleTo } from "./scope";
import type { AskedFeedback, Feedback, FeedbackPair } from "./types";

/** What was said of the work with a firm, the latest first, as far as the viewer may read it. */
export async function listFeedback(context: Context, { firmId }: { firmId: string }): Promise<Feedback[]> {
  const rows = await context.read((tx) =>
    tx
      .select({
        id: feedback.id,
        side: feedback.side,
        afterMeetings: feedback.afterMeetings,
        worth: feedback.worth,
        helped: feedback.helped,
        change: feedback.change,
        givenAt: feedback.givenAt,
        mentor: accounts.name,
      })
      .from(feedback)
      .innerJoin(mentors, and(eq(mentors.agencyId, feedback.agencyId), eq(mentors.id, feedback.mentorId)))
      .leftJoin(accounts, eq(accounts.id, mentors.accountId))
      .where(visibleTo(context.actor, firmId))
      .orderBy(desc(feedback.afterMeetings), feedback.side, feedback.id),
  );
  return rows.map(({ side, givenAt, mentor, ...row }) => ({
    ...row,
    side: SIDES.find((one) => one === side) ?? "firm",
    givenAt: givenAt.toISOString(),
    mentor: mentor ?? "",
  }));
}

/** The pairs that the viewer belongs to, with what is due from the own side. */
export async function listDueFeedback(
  context: Context,
  { firmId }: { firmId: string },
): Promise<FeedbackPair[]> {
  const { actor } = context;
  return context.read(async (tx) => {
    const pairs = await tx
      .select({ assignmentId: assignments.id, mentor: accounts.name, held: heldHere })
      .from(assignments)
      .innerJoin(
        mentors,
        and(eq(mentors.agencyId, assignments.agencyId), eq(mentors.id, assignments.mentorId)),
      )
      .innerJoin(accounts, eq(accounts.id, mentors.accountId))
      .where(ownPairs(actor, firmId))
      .orderBy(accounts.name, assignments.id);
    const given = await givenBy(tx, actor, firmId);
    return pairs.map((pair) => {
      const round = feedbackRound(pair.held);
      const isDue = round > 0 && !given.has(`${pair.assignmentId} ${round}`);
      return { ...pair, due: isDue ? round : null };
    });
  });
}

/** Where the viewer's side is asked how it goes, of all pairs; the other side's answers play no part. */
export async function listAskedFeedback(
  context: Context<ActorOf<"member" | "mentor">>,
): Promise<AskedFeedback[]> {
  const { actor } = context;
  const given = sql<number>`(select coalesce(max(f.after_meetings), 0)::int from feedback f
    where f.agency_id = ${assignments}.agency_id and f.assignment_id = ${assignments}.id and f.side = ${sideOf(actor)})`;
  const rows = await context.read((tx) =>
    tx
      .select({ firmId: assignments.firmId, firm: firms.legalName, held: heldHere, given })
      .from(assignments)
      .innerJoin(firms, and(eq(firms.agencyId, assignments.agencyId), eq(firms.id, assignments.firmId)))
      .where(allOwnPairs(actor))
      .orderBy(firms.legalName, assignments.id),
  );
  return rows.flatMap(({ firmId, firm, held, given: until }) => {
    const due = feedbackRound(held);
    return due > until ? [{ firmId, firm, due }] : [];
  });
}

/** How many meetings were held under the assignment at hand. */
export const heldHere = sql<number>`(select count(*)::int from ${meetings} m where m.agency_id = ${assignments}.agency_id
  and m.assignment_id = ${assignments}.id and m.state = 'held')`;

async function givenBy(tx: Tx, actor: Actor, firmId: string): Promise<Set<string>> {
  const rows = await tx
    .select({ assignmentId: feedback.assignmentId, after: feedback.afterMeetings })
    .from(feedback)
    .where(and(visibleTo(actor, firmId), eq(feedback.side, sideOf(actor))));
  return new Set(rows.map(({ assignmentId, after }) => `${assignmentId} ${after}`));
}
