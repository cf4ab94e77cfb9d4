import { mentors } from "@/db/schema/agencies";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { availabilityInput } from "../schema";
import { ownProfile } from "../scope";

/** The mentor takes no new firms for now; work with present ones goes on. */
export const pauseMentoring = becoming("mentors.pause", "active", "paused", "mentor.paused");

/** The mentor takes new firms again. */
export const resumeMentoring = becoming("mentors.resume", "paused", "active", "mentor.resumed");

function becoming(name: string, from: "active" | "paused", to: "active" | "paused", verb: string) {
  return command({
    name,
    input: availabilityInput,
    hats: ["mentor"],
    async run({ tx, actor, input: { version }, audit }) {
      const [before] = await tx
        .select({ state: mentors.state, version: mentors.version })
        .from(mentors)
        .where(ownProfile(actor))
        .for("update");
      if (!before) throw new Refusal("not-found");
      if (before.state === to) return { version: before.version };
      if (before.state !== from || before.version !== version) throw new Refusal("conflict");
      await tx
        .update(mentors)
        .set({ state: to, version: version + 1 })
        .where(ownProfile(actor));
      await audit({
        verb,
        subject: { kind: "mentor", id: actor.mentorId },
        changes: { state: { from: before.state, to } },
      });
      return { version: version + 1 };
    },
  });
}
