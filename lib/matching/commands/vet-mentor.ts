import { and, eq } from "drizzle-orm";
import { mentors } from "@/db/schema/agencies";
import { mentorVettings } from "@/db/schema/mentor-profiles";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { vetMentorInput } from "../schema";
import { withdrawProposals } from "./withdraw-proposals";

/**
 * The agency's decision about a mentor, with its day and the day on which the mentor accepted the charter. Proposals of
 * a mentor who is vetted no longer are closed.
 */
export const vetMentor = command({
  name: "matching.vet-mentor",
  input: vetMentorInput,
  hats: ["admin"],
  async run({ tx, actor, input: { mentorId, version, ...decision }, now, audit }) {
    const { agencyId, accountId } = actor;
    const [mentor] = await tx
      .select({ id: mentors.id })
      .from(mentors)
      .where(and(eq(mentors.agencyId, agencyId), eq(mentors.id, mentorId)))
      .for("update");
    if (!mentor) throw new Refusal("not-found");
    const one = and(eq(mentorVettings.agencyId, agencyId), eq(mentorVettings.mentorId, mentorId));
    const [before] = await tx.select().from(mentorVettings).where(one);
    if ((before?.version ?? 0) !== (version ?? 0)) throw new Refusal("conflict");
    if (decision.state === "vetted" && decision.charterOn === null)
      throw new Refusal("invalid", { charterOn: ["charter-first"] });
    const row = { ...decision, decidedBy: accountId, version: (before?.version ?? 0) + 1 };
    if (before) await tx.update(mentorVettings).set(row).where(one);
    else await tx.insert(mentorVettings).values({ agencyId, mentorId, ...row });
    await audit({
      verb: "mentor.vetted",
      subject: { kind: "mentor", id: mentorId },
      changes: { vetting: { from: before?.state ?? null, to: decision.state } },
    });
    if (before?.state === "vetted" && decision.state !== "vetted")
      await withdrawProposals({ tx, now, audit }, { agencyId, mentorId });
    return { mentorId, state: decision.state };
  },
});
