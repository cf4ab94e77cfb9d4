import { randomUUID } from "node:crypto";
import { waves } from "@/db/schema/waves";
import { command } from "@/lib/command";
import { solveStored } from "@/lib/domain/pairing/stored-wave";
import { DEFAULT_WEIGHTS } from "@/lib/domain/pairing/types";
import { AGEING } from "@/lib/domain/waves/types";
import { Refusal } from "@/lib/errors";
import { draftWaveInput } from "../schema";
import { gatherInputs } from "./gather-inputs";
import { putSilentFirst } from "./put-silent-first";

/** Works out a first draft from what firms and mentors say now, with the portal's weights. */
export const draftWave = command({
  name: "waves.draft",
  input: draftWaveInput,
  hats: ["admin"],
  idempotent: true,
  async run({ tx, actor, input: { name, silent }, now, audit }) {
    const { agencyId, accountId } = actor;
    await putSilentFirst({ tx, now, audit }, agencyId, silent);
    const inputs = await gatherInputs(tx, agencyId, now);
    if (inputs.firms.length === 0) throw new Refusal("nobody-asks");
    const id = randomUUID();
    const [weights, ageing] = [DEFAULT_WEIGHTS, AGEING];
    const result = solveStored(inputs, weights, ageing);
    const made = { createdAt: now, createdBy: accountId };
    await tx.insert(waves).values({ agencyId, id, name, weights, ageing, inputs, result, ...made });
    await audit({
      verb: "wave.drafted",
      subject: { kind: "wave", id },
      changes: { served: { from: null, to: result.served } },
    });
    return { id, agencyId };
  },
});
