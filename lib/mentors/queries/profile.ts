import { mentors } from "@/db/schema/agencies";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { ENTRY_MODES, KNOWLEDGE } from "@/lib/domain/vocabulary";
import { ownProfile } from "../scope";
import type { MentorProfile } from "../types";

/** The mentor's own profile in the agency. */
export async function getOwnProfile(context: Context<ActorOf<"mentor">>): Promise<MentorProfile | null> {
  const [row] = await context.read((tx) =>
    tx
      .select({
        headline: mentors.headline,
        experience: mentors.experience,
        markets: mentors.markets,
        industries: mentors.industries,
        languages: mentors.languages,
        knowledge: mentors.knowledge,
        entryModes: mentors.entryModes,
        state: mentors.state,
        version: mentors.version,
      })
      .from(mentors)
      .where(ownProfile(context.actor)),
  );
  if (!row) return null;
  return {
    ...row,
    knowledge: KNOWLEDGE.filter((one) => row.knowledge.includes(one)),
    entryModes: ENTRY_MODES.filter((one) => row.entryModes.includes(one)),
    state: row.state === "paused" ? "paused" : "active",
  };
}
