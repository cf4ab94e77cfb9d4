import { instrumentDrafts } from "@/db/schema/instruments";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { versionOfAgency } from "../queries/versions";
import { startDraftInput } from "../schema";

/** Opens a draft of a questionnaire from one of its versions. There is one draft; a second start leads to the first. */
export const startDraft = command({
  name: "instruments.start-draft",
  input: startDraftInput,
  hats: ["admin"],
  async run({ tx, actor, input, now, audit }) {
    const base = await versionOfAgency(tx, actor, input.instrument, input.from);
    if (!base) throw new Refusal("not-found");
    const made = await tx
      .insert(instrumentDrafts)
      .values({
        agencyId: actor.agencyId,
        instrument: input.instrument,
        baseVersion: input.from,
        definition: base,
        changedAt: now,
        changedBy: actor.accountId,
      })
      .onConflictDoNothing()
      .returning({ version: instrumentDrafts.version });
    if (made.length > 0)
      await audit({
        verb: "questionnaire.draft-begun",
        subject: { kind: "agency", id: actor.agencyId },
        changes: { questionnaire: { from: null, to: base.title } },
      });
    return { agencyId: actor.agencyId, instrument: input.instrument };
  },
});
