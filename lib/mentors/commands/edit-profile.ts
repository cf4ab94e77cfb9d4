import { mentors } from "@/db/schema/agencies";
import type { Changes } from "@/db/schema/audit";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { editProfileInput } from "../schema";
import { ownProfile } from "../scope";

/** Changes what the agency and the firms read about the mentor. */
export const editProfile = command({
  name: "mentors.edit-profile",
  input: editProfileInput,
  hats: ["mentor"],
  async run({ tx, actor, input: { version, ...profile }, audit }) {
    const [before] = await tx.select().from(mentors).where(ownProfile(actor)).for("update");
    if (!before) throw new Refusal("not-found");
    if (before.version !== version)
      throw new Refusal("conflict", {}, { headline: before.headline, experience: before.experience });
    const changes: Changes = {};
    for (const field of Object.keys(profile) as (keyof typeof profile)[])
      if (JSON.stringify(before[field]) !== JSON.stringify(profile[field]))
        changes[field] = { from: before[field], to: profile[field] };
    if (Object.keys(changes).length === 0) return { version };
    await tx
      .update(mentors)
      .set({ ...profile, version: version + 1 })
      .where(ownProfile(actor));
    await audit({
      verb: "mentor.profile-changed",
      subject: { kind: "mentor", id: actor.mentorId },
      changes,
    });
    return { version: version + 1 };
  },
});
