import { and, eq } from "drizzle-orm";
import { mentors } from "@/db/schema/agencies";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { ofMentorInput } from "../schema";
import { openSearches } from "./open-searches";

/** A mentor has fallen silent: the firms looked after come before all others in the next wave. */
export const putFirmsFirst = command({
  name: "matching.put-firms-first",
  input: ofMentorInput,
  hats: ["admin"],
  async run({ tx, actor, input: { mentorId }, now, audit }) {
    const { agencyId } = actor;
    const [mentor] = await tx
      .select({ id: mentors.id })
      .from(mentors)
      .where(and(eq(mentors.agencyId, agencyId), eq(mentors.id, mentorId)));
    if (!mentor) throw new Refusal("not-found");
    const firms = await openSearches(tx, { agencyId, mentorId }, now);
    for (const firmId of firms)
      await audit({
        verb: "mentor-search.begun",
        subject: { kind: "firm", id: firmId },
        firmId,
        scope: "none",
      });
    return { firms: firms.length };
  },
});
