import { asc } from "drizzle-orm";
import { mentorRefusals, mentorSearches, mentorWishes } from "@/db/schema/mentor-profiles";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { firmRows } from "@/lib/context/firm-scope";
import { REFUSAL_KINDS, WISH_KINDS } from "../schema";
import type { MentorWishes } from "../types";

/** What a firm asks of its mentor, for its members and the agency's administrators. */
export async function getWishes(
  context: Context<ActorOf<"member" | "admin">>,
  { firmId }: { firmId: string },
): Promise<MentorWishes> {
  const { actor } = context;
  return context.read(async (tx) => {
    const [search] = await tx
      .select()
      .from(mentorSearches)
      .where(firmRows(actor, mentorSearches, firmId, "any"));
    const wishes = await tx
      .select()
      .from(mentorWishes)
      .where(firmRows(actor, mentorWishes, firmId, "any"))
      .orderBy(asc(mentorWishes.place));
    const refusals = await tx
      .select()
      .from(mentorRefusals)
      .where(firmRows(actor, mentorRefusals, firmId, "any"))
      .orderBy(asc(mentorRefusals.name), asc(mentorRefusals.id));
    return {
      since: search && !search.closedAt ? search.since.toISOString() : null,
      waited: search?.waited ?? 0,
      first: search?.first ?? false,
      wishes: wishes.flatMap(({ place, kind, value, reason }) => {
        const known = WISH_KINDS.find((one) => one === kind);
        return known ? [{ place, kind: known, value, reason }] : [];
      }),
      refusals: refusals.flatMap(({ id, kind, name, reason }) => {
        const known = REFUSAL_KINDS.find((one) => one === kind);
        return known ? [{ id, kind: known, name, reason }] : [];
      }),
    };
  });
}
