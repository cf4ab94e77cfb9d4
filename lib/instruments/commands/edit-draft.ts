import { and, eq } from "drizzle-orm";
import type { Changes } from "@/db/schema/audit";
import { instrumentDrafts } from "@/db/schema/instruments";
import { command } from "@/lib/command";
import { changesBetween } from "@/lib/domain/instruments/changes";
import { COVER } from "@/lib/domain/instruments/wording";
import { Refusal } from "@/lib/errors";
import { draftUnderLock } from "../queries/draft-row";
import { editDraftInput } from "../schema";
import { editedBy } from "./read-part";

/** Keeps the texts and the order of one part of a draft. The second of two writers is told, and nothing is overwritten. */
export const editDraft = command({
  name: "instruments.edit-draft",
  input: editDraftInput,
  hats: ["admin"],
  async run({ tx, actor, input, now, audit }) {
    const draft = await draftUnderLock(tx, actor, input.instrument);
    const known = input.part === COVER || draft.definition.sections.some(({ id }) => id === input.part);
    if (!known) throw new Refusal("not-found");
    if (draft.version !== input.seen) throw new Refusal("changed-meanwhile");
    const edited = editedBy(draft.definition, input.part, input.typed);
    const { texts, moved } = changesBetween(draft.definition, edited);
    const place = { agencyId: actor.agencyId, instrument: input.instrument };
    if (texts.length + moved.length === 0) return { ...place, changed: 0 };
    await tx
      .update(instrumentDrafts)
      .set({ definition: edited, version: draft.version + 1, changedAt: now, changedBy: actor.accountId })
      .where(
        and(eq(instrumentDrafts.agencyId, actor.agencyId), eq(instrumentDrafts.instrument, input.instrument)),
      );
    const changes: Changes = Object.fromEntries([
      ...texts.map(({ name, before, after }) => [name, { from: before, to: after }]),
      ...moved.map(({ part, item, from, to }) => [`place of ${item ?? part}`, { from, to }]),
    ]);
    await audit({
      verb: "questionnaire.draft-edited",
      subject: { kind: "agency", id: actor.agencyId },
      changes,
    });
    return { ...place, changed: texts.length + moved.length };
  },
});
