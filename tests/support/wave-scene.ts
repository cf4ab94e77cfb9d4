import { and, eq, isNull } from "drizzle-orm";
import { assignments } from "@/db/schema/assignments";
import { mentorSearches } from "@/db/schema/mentor-profiles";
import { wavePairs, waves } from "@/db/schema/waves";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { draftWave } from "@/lib/waves/commands/draft-wave";
import { seekingFirm, vettedMentor } from "./wave-cast";
import type { TestFirm, TestMentor, World } from "./world";

export type WaveScene = Awaited<ReturnType<typeof waveScene>>;

/** An agency with two firms that look for a mentor, two mentors with a seat each, and what tests of waves look up. */
export async function waveScene(w: World) {
  const agencyId = (await w.agency()).id;
  const admin = await w.administrator(agencyId);
  const firms = [await seekingFirm(w, agencyId, "Alder"), await seekingFirm(w, agencyId, "Birch")];
  const best = await vettedMentor(w, agencyId, admin, { name: "Mentor Best", years: 10 });
  const second = await vettedMentor(w, agencyId, admin, { name: "Mentor Second", years: 2 });
  const asAdmin = async () => (await w.adminContext(admin, agencyId)) as Context<ActorOf<"admin">>;
  const waveRow = async (id: string) => {
    const [row] = await w.owner.select().from(waves).where(eq(waves.id, id));
    if (!row) throw new Error("no wave");
    return row;
  };
  return {
    agencyId,
    admin,
    firms,
    best,
    second,
    asAdmin,
    waveRow,
    async draft(): Promise<string> {
      const outcome = await draftWave(await asAdmin(), { name: "Spring" });
      if (!outcome.ok) throw new Error(outcome.code);
      return outcome.value.id;
    },
    seen: async (waveId: string) => ({ waveId, version: String((await waveRow(waveId)).version) }),
    pairsOf: (waveId: string) => w.owner.select().from(wavePairs).where(eq(wavePairs.waveId, waveId)),
    running: (mentor: TestMentor) =>
      w.owner
        .select()
        .from(assignments)
        .where(and(eq(assignments.mentorId, mentor.id), isNull(assignments.endedAt))),
    searchOf: async (firm: TestFirm | undefined) => {
      const rows = await w.owner
        .select()
        .from(mentorSearches)
        .where(eq(mentorSearches.firmId, firm?.id ?? ""));
      return rows[0];
    },
  };
}
