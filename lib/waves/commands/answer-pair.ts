import { and, count, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { mentors } from "@/db/schema/agencies";
import { assignments } from "@/db/schema/assignments";
import { mentorSearches } from "@/db/schema/mentor-profiles";
import { wavePairs } from "@/db/schema/waves";
import { beginAssignment } from "@/lib/assignments/commands/begin-assignment";
import { type AuditEntry, type Command, command, outcomeOf } from "@/lib/command";
import type { Context } from "@/lib/context/context";
import { Refusal } from "@/lib/errors";
import { parse } from "@/lib/parse";
import { ANSWERS, answerPairInput, DECLINE_REASONS } from "../schema";
import { proposedTo } from "../scope";
import { endSilent } from "./end-silent";

const SIDES = ["firm", "mentor"] as const;
type State = "offered" | "accepted" | "declined" | "seat-gone";
type Pair = typeof wavePairs.$inferSelect;

const settleInput = z.strictObject({
  pairId: z.uuid(),
  side: z.enum(SIDES),
  answer: z.enum(ANSWERS),
  reason: z.enum(DECLINE_REASONS).nullable(),
});

/** The portal settles it, since neither side may write what concerns the other. Rows are locked: mentor's seats last. */
const settle = command({
  name: "waves.answer-pair",
  input: settleInput,
  hats: ["system"],
  async run({ tx, actor, input: { pairId, side, answer, reason }, now, ...own }): Promise<{ state: State }> {
    const agencyId = actor.agencyId ?? "";
    const hat = side === "firm" ? "member" : "mentor";
    const audit = (entry: AuditEntry) => own.audit({ ...entry, hat });
    const one = and(eq(wavePairs.agencyId, agencyId), eq(wavePairs.id, pairId));
    const [pair] = await tx.select().from(wavePairs).where(one).for("update");
    if (!pair) throw new Refusal("not-found");
    const given = side === "firm" ? pair.firmAnswer : pair.mentorAnswer;
    if (pair.state !== "offered" || given !== null) throw new Refusal("already-answered");
    const said =
      side === "firm"
        ? { firmAnswer: answer, firmReason: reason }
        : { mentorAnswer: answer, mentorReason: reason };
    const other = side === "firm" ? pair.mentorAnswer : pair.firmAnswer;
    const state = await stateAfter(tx, pair, answer, other);
    await tx
      .update(wavePairs)
      .set({ ...said, state, closedAt: state === "offered" ? null : now })
      .where(one);
    await audit({
      verb: answer === "accepted" ? "wave-pair.accepted" : "wave-pair.declined",
      subject: { kind: "wave-pair", id: pairId },
      // The firm's history would name a mentor who shows the name only once both have accepted.
      ...(side === "firm" ? { firmId: pair.firmId } : {}),
      ...(reason ? { because: reason } : {}),
    });
    if (state === "accepted") {
      const { firmId, mentorId } = pair;
      const assigned = { agencyId, firmId, mentorId, assignedBy: actor.onBehalfOf, wavePairId: pairId };
      await beginAssignment({ tx, now, audit }, assigned);
      await endSilent({ tx, now, audit }, pair);
    }
    if (state !== "offered") await closeSearch(tx, pair, state, now);
    return { state };
  },
});

/** Accepts or declines what a wave proposes. The second acceptance begins the work, while a seat is left. */
export const answerPair: Command<{ state: State }> = Object.assign(
  (context: Context, raw: unknown, key?: string) =>
    outcomeOf("waves.answer-pair", context.requestId, async () => {
      const { actor } = context;
      if (actor.kind !== "member" && actor.kind !== "mentor")
        throw new Refusal(actor.kind === "anonymous" ? "signed-out" : "forbidden");
      const { pairId, answer, reason } = parse(answerPairInput, raw);
      const [own] = await context.read((tx) =>
        tx
          .select({ id: wavePairs.id })
          .from(wavePairs)
          .where(and(proposedTo(actor), eq(wavePairs.id, pairId))),
      );
      if (!own) throw new Refusal("not-found");
      const side = actor.kind === "member" ? "firm" : "mentor";
      const form = { pairId, side, answer, reason: answer === "declined" ? reason : null };
      const outcome = await settle(context.asSystem(actor.agencyId, "accounts"), form, key);
      if (!outcome.ok) throw new Refusal(outcome.code, outcome.fields, outcome.current);
      return outcome.value;
    }),
  { commandName: "waves.answer-pair", hats: ["member", "mentor"] as const },
);

/** The seat is looked at under the mentor's lock; the database counts once more when the assignment is written. */
async function stateAfter(tx: Tx, pair: Pair, answer: string, other: string | null): Promise<State> {
  if (answer === "declined") return "declined";
  if (other !== "accepted") return "offered";
  const [mentor] = await tx
    .select({ state: mentors.state, capacity: mentors.capacity })
    .from(mentors)
    .where(and(eq(mentors.agencyId, pair.agencyId), eq(mentors.id, pair.mentorId)))
    .for("update");
  const [held] = await tx
    .select({ n: count() })
    .from(assignments)
    .where(
      and(
        eq(assignments.agencyId, pair.agencyId),
        eq(assignments.mentorId, pair.mentorId),
        isNull(assignments.endedAt),
      ),
    );
  const free = mentor?.state === "active" && (held?.n ?? 0) < mentor.capacity;
  return free ? "accepted" : "seat-gone";
}

/** A firm that has a mentor no longer looks for one; one that has none keeps its place in the queue. */
async function closeSearch(tx: Tx, { agencyId, firmId }: Pair, state: State, now: Date): Promise<void> {
  const after =
    state === "accepted"
      ? { closedAt: now, waited: 0, first: false }
      : { waited: sql`least(${mentorSearches.waited} + 1, 1000)` };
  await tx
    .update(mentorSearches)
    .set(after)
    .where(and(eq(mentorSearches.agencyId, agencyId), eq(mentorSearches.firmId, firmId)));
}
