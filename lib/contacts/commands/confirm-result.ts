import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { introductionResults, introductions } from "@/db/schema/contacts";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { confirmResultInput } from "../schema";

/** The firm confirms what came of an introduction, and says what would have happened without it. */
export const confirmResult = command({
  name: "contacts.confirm-result",
  input: confirmResultInput,
  hats: ["member"],
  idempotent: true,
  async run({ tx, actor: { agencyId, firmId, accountId }, input, now, audit }) {
    const [known] = await tx
      .select({ id: introductions.id })
      .from(introductions)
      .where(
        and(
          eq(introductions.agencyId, agencyId),
          eq(introductions.firmId, firmId),
          eq(introductions.id, input.introductionId),
        ),
      );
    if (!known) throw new Refusal("not-found");
    const id = randomUUID();
    const said = { confirmedAt: now, confirmedBy: accountId };
    await tx.insert(introductionResults).values({ ...input, ...said, agencyId, firmId, id });
    await audit({
      verb: "introduction.result-confirmed",
      subject: { kind: "introduction", id: input.introductionId },
      firmId,
      changes: { kind: { from: null, to: input.kind } },
    });
    return { id };
  },
});
