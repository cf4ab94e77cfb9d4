import { and, eq } from "drizzle-orm";
import { handOvers } from "@/db/schema/hand-overs";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { writeHandOverInput } from "../schema";
import { ownHandOvers } from "../scope";

/** The mentor who left writes to the next one, or changes what was written. The firm's timeline says nothing of it. */
export const writeHandOver = command({
  name: "hand-overs.write",
  input: writeHandOverInput,
  hats: ["mentor"],
  async run({ tx, actor, input: { handOverId, version, body }, now, audit }) {
    const own = and(ownHandOvers(actor), eq(handOvers.id, handOverId));
    const [before] = await tx
      .select({ body: handOvers.body, version: handOvers.version })
      .from(handOvers)
      .where(own)
      .for("update");
    if (!before) throw new Refusal("not-found");
    if (before.version !== version) throw new Refusal("conflict", {}, before);
    await tx
      .update(handOvers)
      .set({ body, writtenAt: now, version: version + 1 })
      .where(own);
    await audit({ verb: "hand-over.written", subject: { kind: "hand-over", id: handOverId } });
    return { id: handOverId };
  },
});
