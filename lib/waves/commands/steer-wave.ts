import { command } from "@/lib/command";
import { openPairs, type StoredInputs } from "@/lib/domain/pairing/stored-wave";
import { PARTS, type Weights } from "@/lib/domain/pairing/types";
import type { WaveLock } from "@/lib/domain/waves/types";
import { Refusal } from "@/lib/errors";
import { ofPairInput, ofWaveInput, weighWaveInput } from "../schema";
import { gatherInputs } from "./gather-inputs";
import { openDraft, rework } from "./rework-wave";

const isPair = (one: WaveLock) => (other: WaveLock) => one.firm === other.firm && one.mentor === other.mentor;

/** Fixes a pair: it stays whatever else moves. For another mentor than the present one, this is a swap. */
export const lockPair = steering("waves.lock-pair", "wave.pair-locked", (inputs, pair, weights) => {
  const { edges } = openPairs(
    { ...inputs, firms: inputs.firms.filter(({ id }) => id === pair.firm) },
    weights,
  );
  if (!edges.some(isPair(pair))) throw new Refusal("not-eligible");
  return { ...inputs, locked: [...inputs.locked.filter(({ firm }) => firm !== pair.firm), pair] };
});

/** Lets a fixed pair move again. */
export const unlockPair = steering("waves.unlock-pair", "wave.pair-unlocked", (inputs, pair) => {
  if (!inputs.locked.some(isPair(pair))) throw new Refusal("not-found");
  return { ...inputs, locked: inputs.locked.filter((one) => !isPair(pair)(one)) };
});

/** Takes a pair out of this wave; both may be matched with others. */
export const removePair = steering("waves.remove-pair", "wave.pair-removed", (inputs, pair) => ({
  ...inputs,
  locked: inputs.locked.filter((one) => !isPair(pair)(one)),
  barred: [...inputs.barred.filter((one) => !isPair(pair)(one)), pair],
}));

/** Lets a pair that was taken out be made again. */
export const allowPair = steering("waves.allow-pair", "wave.pair-allowed", (inputs, pair) => {
  if (!inputs.barred.some(isPair(pair))) throw new Refusal("not-found");
  return { ...inputs, barred: inputs.barred.filter((one) => !isPair(pair)(one)) };
});

/** Takes up what firms and mentors have changed since; pairs that are fixed and still possible stay. */
export const refreshWave = command({
  name: "waves.refresh",
  input: ofWaveInput,
  hats: ["admin"],
  async run({ tx, actor, input, now, audit }) {
    const wave = await openDraft(tx, actor.agencyId, input);
    const fresh = await gatherInputs(tx, actor.agencyId, now);
    const { edges } = openPairs(fresh, wave.weights);
    const known = ({ firm, mentor }: WaveLock) =>
      fresh.firms.some(({ id }) => id === firm) && fresh.mentors.some(({ id }) => id === mentor);
    const inputs = {
      ...fresh,
      locked: wave.inputs.locked.filter((lock) => edges.some(isPair(lock))),
      barred: wave.inputs.barred.filter(known),
    };
    await rework(tx, wave, { inputs });
    await audit({ verb: "wave.refreshed", subject: { kind: "wave", id: wave.id } });
    return { id: wave.id };
  },
});

/** Works the wave out under other weights. */
export const weighWave = command({
  name: "waves.weigh",
  input: weighWaveInput,
  hats: ["admin"],
  async run({ tx, actor, input, audit }) {
    const wave = await openDraft(tx, actor.agencyId, input);
    const weights = Object.fromEntries(PARTS.map((part) => [part, input[part]])) as Weights;
    await rework(tx, wave, { weights });
    await audit({
      verb: "wave.weighed",
      subject: { kind: "wave", id: wave.id },
      changes: { weights: { from: wave.weights, to: weights } },
    });
    return { id: wave.id, agencyId: actor.agencyId };
  },
});

type Steer = (inputs: StoredInputs, pair: WaveLock, weights: Weights) => StoredInputs;

function steering(name: string, verb: string, steer: Steer) {
  return command({
    name,
    input: ofPairInput,
    hats: ["admin"],
    async run({ tx, actor, input, audit }) {
      const { firmId: firm, mentorId: mentor } = input;
      const wave = await openDraft(tx, actor.agencyId, input);
      const { firms, mentors } = wave.inputs;
      if (!firms.some(({ id }) => id === firm) || !mentors.some(({ id }) => id === mentor))
        throw new Refusal("not-found");
      await rework(tx, wave, { inputs: steer(wave.inputs, { firm, mentor }, wave.weights) });
      await audit({
        verb,
        subject: { kind: "wave", id: wave.id },
        changes: { pair: { from: null, to: `${wave.inputs.names[firm]}: ${wave.inputs.names[mentor]}` } },
      });
      return { id: wave.id };
    },
  });
}
