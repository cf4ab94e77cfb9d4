import { and, eq } from "drizzle-orm";
import { instrumentDrafts } from "@/db/schema/instruments";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { draftUnderLock } from "../queries/draft-row";
import { discardDraftInput } from "../schema";

/** Throws a draft away; what is published stays as it is. */
export const discardDraft = command({
  name: "instruments.discard-draft",
  input: discardDraftInput,
  hats: ["admin"],
  async run({ tx, actor, input, audit }) {
    const draft = await draftUnderLock(tx, actor, input.instrument);
    if (draft.version !== input.seen) throw new Refusal("changed-meanwhile");
    await tx
      .delete(instrumentDrafts)
      .where(
        and(eq(instrumentDrafts.agencyId, actor.agencyId), eq(instrumentDrafts.instrument, input.instrument)),
      );
    await audit({
      verb: "questionnaire.draft-discarded",
      subject: { kind: "agency", id: actor.agencyId },
      changes: { questionnaire: { from: draft.definition.title, to: null } },
    });
    return { agencyId: actor.agencyId, instrument: input.instrument };
  },
});
