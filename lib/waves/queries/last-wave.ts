import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { mentorSearches } from "@/db/schema/mentor-profiles";
import { waves } from "@/db/schema/waves";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { unservedOf } from "@/lib/domain/pairing/unserved";
import type { LastWave } from "../types";

/**
 * Why the last wave that a firm took part in brought it no mentor; null where it did, or where the firm looks for none
 * or has not waited since it last had one.
 * Members never read a wave: the portal reads it for them and tells numbers alone.
 */
export async function getLastWave(context: Context<ActorOf<"member">>): Promise<LastWave | null> {
  const { agencyId, firmId } = context.actor;
  const [search] = await context.read((tx) =>
    tx
      .select({ waited: mentorSearches.waited })
      .from(mentorSearches)
      .where(
        and(
          eq(mentorSearches.agencyId, agencyId),
          eq(mentorSearches.firmId, firmId),
          isNull(mentorSearches.closedAt),
        ),
      ),
  );
  if (!search?.waited) return null;
  const [wave] = await context.asSystem(agencyId, "last-wave").read((tx) =>
    tx
      .select({
        inputs: waves.inputs,
        weights: waves.weights,
        ageing: waves.ageing,
        result: waves.result,
        publishedAt: waves.publishedAt,
      })
      .from(waves)
      .where(
        and(
          eq(waves.agencyId, agencyId),
          eq(waves.state, "published"),
          sql`${waves.inputs} -> 'firms' @> ${JSON.stringify([{ id: firmId }])}::jsonb`,
        ),
      )
      .orderBy(desc(waves.publishedAt), desc(waves.id))
      .limit(1),
  );
  const told = wave && unservedOf(wave, firmId);
  if (!told || !wave.publishedAt) return null;
  return { ...told, publishedAt: wave.publishedAt.toISOString(), ageing: wave.ageing };
}
