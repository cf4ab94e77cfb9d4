import { and, eq, isNull } from "drizzle-orm";
import { mentors } from "@/db/schema/agencies";
import { assignments } from "@/db/schema/assignments";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { openSearches } from "@/lib/matching/commands/open-searches";
import { withdrawProposals } from "@/lib/matching/commands/withdraw-proposals";
import { setMentorStateInput } from "../schema";
import { tellBoth } from "./tell-both";

/** Pauses a mentor, takes them back, or ends their work; ending it ends every assignment and all access. */
export const setMentorState = command({
  name: "assignments.set-mentor-state",
  input: setMentorStateInput,
  hats: ["admin"],
  async run({ tx, actor, input: { mentorId, version, state, sure }, now, audit }) {
    const { agencyId } = actor;
    const one = and(eq(mentors.agencyId, agencyId), eq(mentors.id, mentorId));
    const [before] = await tx
      .select({ state: mentors.state, version: mentors.version })
      .from(mentors)
      .where(one)
      .for("update");
    if (!before) throw new Refusal("not-found");
    if (before.version !== version) throw new Refusal("conflict", {}, { state: before.state });
    if (state === "ended" && !sure) throw new Refusal("invalid", { sure: ["not-sure"] });
    await tx
      .update(mentors)
      .set({ state, version: version + 1 })
      .where(one);
    await audit({
      verb: "mentor.state-changed",
      subject: { kind: "mentor", id: mentorId },
      changes: { state: { from: before.state, to: state } },
    });
    if (state === "ended") {
      await openSearches(tx, { agencyId, mentorId }, now);
      await withdrawProposals({ tx, now, audit }, { agencyId, mentorId });
    }
    const ended =
      state !== "ended"
        ? []
        : await tx
            .update(assignments)
            .set({ endedAt: now, endedBecause: "mentor-left" })
            .where(
              and(
                eq(assignments.agencyId, agencyId),
                eq(assignments.mentorId, mentorId),
                isNull(assignments.endedAt),
              ),
            )
            .returning({ id: assignments.id, firmId: assignments.firmId });
    for (const { id, firmId } of ended) {
      await audit({
        verb: "assignment.ended",
        subject: { kind: "assignment", id },
        firmId,
        scope: "any",
        changes: { mentorId: { from: mentorId, to: null } },
        because: "mentor-left",
      });
      await tellBoth(tx, "ended", { agencyId, firmId, mentorId, reason: "mentor-left" }, now);
    }
    return { mentorId, agencyId, state, ended: ended.length };
  },
});
