import { randomUUID } from "node:crypto";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { mentorSearches } from "@/db/schema/mentor-profiles";
import { wavePairs, waves } from "@/db/schema/waves";
import { command, constraintOf } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { ofWaveInput } from "../schema";
import { introductions } from "./introductions";
import { openDraft } from "./rework-wave";
import { stillHolds } from "./still-holds";
import { tellProposed } from "./tell-proposed";

/**
 * Proposes every pair of a draft to both sides, if all of them are still possible. Firms without a mentor have waited
 * one wave more.
 */
export const publishWave = command({
  name: "waves.publish",
  input: ofWaveInput,
  hats: ["admin"],
  async run({ tx, actor, input, now, audit }) {
    const { agencyId } = actor;
    const wave = await openDraft(tx, agencyId, input);
    const { pairs, unmatched } = wave.result;
    if (!(await stillHolds(tx, wave, now))) throw new Refusal("out-of-date");
    const shown = await introductions(tx, agencyId, wave.inputs);
    const rows = pairs.flatMap(({ firm, mentor, score, locked }) => {
      const [firmShown, mentorShown] = [shown.get(firm), shown.get(mentor)];
      if (!firmShown || !mentorShown) return [];
      const ids = { agencyId, waveId: wave.id, id: randomUUID(), firmId: firm, mentorId: mentor };
      return [{ ...ids, score, locked, state: "offered", firmShown, mentorShown, offeredAt: now }];
    });
    if (rows.length > 0)
      await tx
        .insert(wavePairs)
        .values(rows)
        .catch((error) => {
          throw constraintOf(error) === "wave_pairs_open" ? new Refusal("already-proposed") : error;
        });
    if (unmatched.length > 0)
      await tx
        .update(mentorSearches)
        .set({ waited: sql`least(${mentorSearches.waited} + 1, 1000)` })
        .where(
          and(
            eq(mentorSearches.agencyId, agencyId),
            inArray(mentorSearches.firmId, unmatched),
            isNull(mentorSearches.closedAt),
          ),
        );
    await tx
      .update(waves)
      .set({ state: "published", publishedAt: now, version: wave.version + 1 })
      .where(and(eq(waves.agencyId, agencyId), eq(waves.id, wave.id)));
    await audit({
      verb: "wave.published",
      subject: { kind: "wave", id: wave.id },
      changes: { pairs: { from: null, to: rows.length } },
    });
    await tellProposed(tx, agencyId, rows, now);
    return { id: wave.id, pairs: rows.length };
  },
});

/** Puts a draft away; nobody was told of it. */
export const dropWave = command({
  name: "waves.drop",
  input: ofWaveInput,
  hats: ["admin"],
  async run({ tx, actor, input, audit }) {
    const wave = await openDraft(tx, actor.agencyId, input);
    await tx
      .update(waves)
      .set({ state: "dropped", version: wave.version + 1 })
      .where(and(eq(waves.agencyId, actor.agencyId), eq(waves.id, wave.id)));
    await audit({ verb: "wave.dropped", subject: { kind: "wave", id: wave.id } });
    return { id: wave.id, agencyId: actor.agencyId };
  },
});
