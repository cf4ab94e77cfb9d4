import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { mentorSearches } from "@/db/schema/mentor-profiles";
import { command } from "@/lib/command";
import { nothingInput } from "../schema";

/** The firm takes part in the next waves. Waves that it waited before still count. */
export const seekMentor = command({
  name: "matching.seek-mentor",
  input: nothingInput,
  hats: ["member"],
  async run({ tx, actor, now, audit }) {
    const { agencyId, firmId } = actor;
    const begun = await tx
      .insert(mentorSearches)
      .values({ agencyId, firmId, since: now })
      .onConflictDoUpdate({
        target: [mentorSearches.agencyId, mentorSearches.firmId],
        set: { since: now, closedAt: null },
        setWhere: isNotNull(mentorSearches.closedAt),
      })
      .returning({ since: mentorSearches.since });
    if (begun.length > 0)
      await audit({
        verb: "mentor-search.begun",
        subject: { kind: "firm", id: firmId },
        firmId,
        scope: "any",
      });
    return { firmId };
  },
});

/** The firm takes part in no more waves. */
export const stopSeekingMentor = command({
  name: "matching.stop-seeking-mentor",
  input: nothingInput,
  hats: ["member"],
  async run({ tx, actor, now, audit }) {
    const { agencyId, firmId } = actor;
    const open = and(
      eq(mentorSearches.agencyId, agencyId),
      eq(mentorSearches.firmId, firmId),
      isNull(mentorSearches.closedAt),
    );
    const ended = await tx
      .update(mentorSearches)
      .set({ closedAt: now })
      .where(open)
      .returning({ firmId: mentorSearches.firmId });
    if (ended.length > 0)
      await audit({
        verb: "mentor-search.ended",
        subject: { kind: "firm", id: firmId },
        firmId,
        scope: "any",
      });
    return { firmId };
  },
});
