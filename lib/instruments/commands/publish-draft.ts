import { and, eq } from "drizzle-orm";
import { instrumentDrafts } from "@/db/schema/instruments";
import { command } from "@/lib/command";
import { changesBetween, problemsOf } from "@/lib/domain/instruments/changes";
import { countsByWeights, weighsOtherwise, withWeightsOf } from "@/lib/domain/instruments/weights";
import { Refusal } from "@/lib/errors";
import { draftUnderLock } from "../queries/draft-row";
import { newestInstrument } from "../queries/load";
import { versionOfAgency } from "../queries/versions";
import { publishDraftInput } from "../schema";
import { addVersion } from "./add-version";

/** Makes the draft the version that new assessments use. Assessments that began before keep the texts they began with. */
export const publishDraft = command({
  name: "instruments.publish",
  input: publishDraftInput,
  hats: ["admin"],
  async run({ tx, actor, input, now, audit }) {
    const draft = await draftUnderLock(tx, actor, input.instrument);
    if (draft.version !== input.seen) throw new Refusal("changed-meanwhile");
    const base = await versionOfAgency(tx, actor, input.instrument, draft.baseVersion);
    if (!base) throw new Refusal("not-found");
    if (problemsOf(base, draft.definition).length > 0) throw new Refusal("not-ready");
    const { texts, moved } = changesBetween(base, draft.definition);
    const current = await newestInstrument(tx, actor.agencyId, input.instrument);
    // Unchanged texts are worth a version only where they bring an older one back.
    if (texts.length + moved.length === 0 && current.version === base.version) throw new Refusal("unchanged");
    // Words that were begun before a panel's weights came must not put these out of use unnoticed.
    const differ = weighsOtherwise(draft.definition, current);
    if (differ && input.weights === null) throw new Refusal("weights-differ", { weights: ["choose"] });
    // Where no score counts them, weights are only kept beside the version: what was kept goes on being kept.
    const takes = differ ? input.weights === "current" : !countsByWeights(input.instrument);
    const definition = takes ? withWeightsOf(draft.definition, current) : draft.definition;
    const { version, edition } = await addVersion(
      tx,
      actor,
      {
        definition,
        baseVersion: draft.baseVersion,
        provenance: {
          kind: "texts",
          because: input.because,
          changed: texts.length,
          moved: moved.length,
        },
      },
      now,
    );
    await tx
      .delete(instrumentDrafts)
      .where(
        and(eq(instrumentDrafts.agencyId, actor.agencyId), eq(instrumentDrafts.instrument, input.instrument)),
      );
    await audit({
      verb: "questionnaire.published",
      subject: { kind: "agency", id: actor.agencyId },
      changes: {
        questionnaire: { from: current.title, to: draft.definition.title },
        edition: { from: null, to: edition },
        ...(differ ? { weights: { from: null, to: input.weights } } : {}),
      },
      because: input.because,
    });
    return { agencyId: actor.agencyId, instrument: input.instrument, version, edition };
  },
});
