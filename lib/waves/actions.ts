"use server";

import { action } from "@/lib/action";
import { answerPair } from "./commands/answer-pair";
import { draftWave } from "./commands/draft-wave";
import { dropWave, publishWave } from "./commands/publish-wave";
import { allowPair, lockPair, refreshWave, removePair, unlockPair, weighWave } from "./commands/steer-wave";

export const draftWaveAction = action(draftWave, {
  to: ({ agencyId, id }) => `/agency/${agencyId}/waves/${id}`,
});
export const lockPairAction = action(lockPair);
export const unlockPairAction = action(unlockPair);
export const removePairAction = action(removePair);
export const allowPairAction = action(allowPair);
export const refreshWaveAction = action(refreshWave);
export const weighWaveAction = action(weighWave, {
  to: ({ agencyId, id }) => `/agency/${agencyId}/waves/${id}`,
});
export const publishWaveAction = action(publishWave);
export const dropWaveAction = action(dropWave, { to: ({ agencyId }) => `/agency/${agencyId}/waves` });
export const answerPairAction = action(answerPair, { show: ({ state }) => ({ state }) });
