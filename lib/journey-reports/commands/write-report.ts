import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { journeyReports, journeySteps } from "@/db/schema/delegation-after";
import { command } from "@/lib/command";
import type { ActorOf } from "@/lib/context/actor";
import { ownRows } from "@/lib/context/traveller-scope";
import { type OwnJourney, ownJourney, travellerKeys } from "@/lib/delegations/commands/own-journey";
import { tookPlace } from "@/lib/domain/follow-up-terms";
import { KNOWLEDGE } from "@/lib/domain/vocabulary";
import { Refusal } from "@/lib/errors";
import { dueField, learntField, STEP_POSITIONS, stepField, writeReportInput } from "../schema";

type Own = ActorOf<"member" | "mentor">;
type Input = z.output<typeof writeReportInput>;

/** Writes the own report of a journey; handed in, it stands as it is, and the agency reads it. */
export const writeReport = command({
  name: "journey-reports.write",
  input: writeReportInput,
  hats: ["member", "mentor"],
  async run({ tx, actor, input, now, audit }) {
    const journey = await ownJourney(tx, actor, input.delegationId);
    if (!tookPlace(journey.state)) throw new Refusal("not-back");
    const before = await ownReport(tx, actor, journey, now);
    if (before.state === "handed-in") throw new Refusal("report-handed-in");
    if (before.version !== input.version) {
      const { wanted, surprised, againBecause, version } = before;
      throw new Refusal("conflict", {}, { wanted, surprised, againBecause, version });
    }
    const handsIn = input.finish === "hand-in";
    const { wanted, surprised, again, againBecause } = input;
    const state = handsIn ? { state: "handed-in", handedInAt: now } : {};
    const said = { wanted, learnt: learntOf(input), surprised, again, againBecause, ...state };
    await tx
      .update(journeyReports)
      .set({ ...said, updatedAt: now, version: before.version + 1 })
      .where(and(ownRows(actor, journeyReports), eq(journeyReports.id, before.id)));
    if (actor.kind === "member") await replaceSteps(tx, actor, before.id, input, now);
    await audit({
      verb: handsIn ? "journey-report.handed-in" : "journey-report.saved",
      subject: { kind: "journey-report", id: before.id },
      firmId: actor.kind === "member" ? actor.firmId : null,
      // A draft is the traveller's alone; what is handed in, mentors see who see the plan.
      scope: handsIn ? "plan" : "none",
    });
    return { reportId: before.id };
  },
});

/** The own report, held against other writers; an empty one, of version 0, where none was begun. */
async function ownReport(tx: Tx, actor: Own, journey: OwnJourney, now: Date) {
  await tx
    .insert(journeyReports)
    .values({ ...travellerKeys(actor, journey), learnt: {}, createdAt: now, updatedAt: now, version: 0 })
    .onConflictDoNothing();
  const [row] = await tx
    .select({
      id: journeyReports.id,
      state: journeyReports.state,
      wanted: journeyReports.wanted,
      surprised: journeyReports.surprised,
      againBecause: journeyReports.againBecause,
      version: journeyReports.version,
    })
    .from(journeyReports)
    .where(and(ownRows(actor, journeyReports), eq(journeyReports.seatId, journey.seatId)))
    .for("update");
  if (!row) throw new Refusal("not-found");
  return row;
}

const learntOf = (input: Input) =>
  Object.fromEntries(
    KNOWLEDGE.map((kind) => [kind, input[learntField(kind)]] as const).filter(([, said]) => said !== ""),
  );

async function replaceSteps(
  tx: Tx,
  { agencyId, firmId }: ActorOf<"member">,
  reportId: string,
  input: Input,
  now: Date,
): Promise<void> {
  const mine = and(eq(journeySteps.agencyId, agencyId), eq(journeySteps.firmId, firmId));
  await tx.delete(journeySteps).where(and(mine, eq(journeySteps.reportId, reportId)));
  const steps = STEP_POSITIONS.map((at) => ({ title: input[stepField(at)], dueOn: input[dueField(at)] }))
    .filter(({ title }) => title !== "")
    .map((step, at) => ({ ...step, agencyId, firmId, reportId, id: randomUUID(), position: at + 1 }));
  if (steps.length === 0) return;
  await tx.insert(journeySteps).values(steps.map((step) => ({ ...step, createdAt: now })));
}
