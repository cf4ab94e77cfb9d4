import { and, asc, count, desc, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assessments, responses } from "@/db/schema/assessments";
import { firms } from "@/db/schema/firms";
import { actions } from "@/db/schema/plans";
import type { ActorOf, Person } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { allOf, firmRows } from "@/lib/context/firm-scope";
import { firmNextStep } from "@/lib/domain/firm-next-step";
import { localTimeOf } from "@/lib/domain/local-time";
import { planProgress } from "@/lib/domain/plan-progress";
import { ACTIVITIES, ENDED_STATUSES } from "@/lib/domain/vocabulary";
import { completenessOf, getProfile } from "@/lib/firms/queries";
import { visibleActions } from "../scope";
import type { FirmHome, Trend } from "../types";
import { hasMentor, headOf } from "./get-plan";
import { actionLines } from "./lines";
import { nextDates } from "./next-dates";
import { todayOf } from "./people";
import { type Round, submittedRounds } from "./rounds";

type MemberContext = Context<ActorOf<"member">> & { person: Person | null };

/** What a firm's people see first: the next step, where the firm stands, how it moved, and what is due. */
export async function getFirmHome(context: MemberContext): Promise<FirmHome | null> {
  const { actor } = context;
  const { firmId } = actor;
  const today = todayOf(context);
  const profile = await getProfile(context);
  const found = await context.read(async (tx) => {
    const [firm] = await tx
      .select({ name: firms.legalName })
      .from(firms)
      .where(and(eq(firms.agencyId, actor.agencyId), eq(firms.id, firmId)));
    const rounds = await submittedRounds(tx, actor, firmId);
    return {
      firm,
      rounds,
      draft: await openRound(tx, actor),
      taken: await takenFrom(tx, actor, rounds.at(-1)),
      head: await headOf(tx, actor, firmId),
      lines: await actionLines(tx, actor, firmId, today),
      mentored: await hasMentor(tx, actor, firmId),
    };
  });
  const { firm, rounds, draft, taken, head, lines, mentored } = found;
  if (!firm || !profile) return null;
  const timeZone = context.person?.timeZone ?? "UTC";
  const dayOf = (at: Date) => localTimeOf(at, timeZone).date;
  const latest = rounds.at(-1);
  const open = lines.filter(({ status }) => !ENDED_STATUSES.includes(status));
  return {
    firmName: firm.name,
    step: firmNextStep({
      profileComplete: Object.values(completenessOf(profile).states).every((state) => state !== "empty"),
      draft,
      latest: latest
        ? {
            assessmentId: latest.assessmentId,
            day: dayOf(latest.submittedAt),
            recommendations: latest.recommendations,
            taken,
          }
        : null,
      plan: { status: head.status, actions: lines },
      hasMentor: mentored,
      today,
    }),
    phase: latest
      ? {
          phase: latest.diagnosis.phase.phase,
          day: latest.submittedAt.toISOString(),
          assessmentId: latest.assessmentId,
        }
      : null,
    trends: rounds.length === 0 ? [] : trendsOf(rounds),
    dates: await nextDates(context, open),
    plan: {
      status: head.status,
      progress: planProgress(lines),
      open: open.length,
      overdue: open.filter((line) => line.overdue).length,
    },
    today,
  };
}

async function openRound(tx: Tx, actor: ActorOf<"member">) {
  const [row] = await tx
    .select({ id: assessments.id, status: assessments.status })
    .from(assessments)
    .where(
      allOf(
        firmRows(actor, assessments, actor.firmId, "drafts"),
        eq(assessments.rater, "firm"),
        inArray(assessments.status, ["draft", "changes-requested"]),
      ),
    )
    // What a mentor asked for comes before what is merely half done.
    .orderBy(asc(assessments.status), desc(assessments.startedAt))
    .limit(1);
  if (!row) return null;
  const [said] = await tx
    .select({ answered: count() })
    .from(responses)
    .where(
      allOf(
        firmRows(actor, responses, actor.firmId, "drafts"),
        eq(responses.assessmentId, row.id),
        eq(responses.carried, false),
      ),
    );
  return {
    id: row.id,
    answered: said?.answered ?? 0,
    changesRequested: row.status === "changes-requested",
  };
}

async function takenFrom(tx: Tx, actor: ActorOf<"member">, round: Round | undefined): Promise<number> {
  if (!round) return 0;
  const [row] = await tx
    .select({ taken: count() })
    .from(actions)
    .where(allOf(visibleActions(actor, actor.firmId), inArray(actions.resultId, [...round.resultIds])));
  return row?.taken ?? 0;
}

function trendsOf(rounds: readonly Round[]): Trend[] {
  return ACTIVITIES.map((activity) => ({
    activity,
    points: rounds.map(({ submittedAt, diagnosis }) => ({
      day: submittedAt.toISOString(),
      score: diagnosis.activities.find((one) => one.activity === activity)?.score ?? null,
    })),
  }));
}
