"use server";

import { action } from "@/lib/action";
import { publicAction } from "@/lib/auth/public-action";
import { answerByLink, answerQuestion } from "./commands/answer-question";
import { answerTie } from "./commands/answer-tie";
import { confirmResult } from "./commands/confirm-result";
import { proposeTie } from "./commands/propose-tie";
import { recordForFirm } from "./commands/record-for-firm";
import { eraseIntroduction, recordIntroduction } from "./commands/record-introduction";

export const recordIntroductionAction = action(recordIntroduction);
export const recordForFirmAction = action(recordForFirm);
export const proposeTieAction = action(proposeTie);
export const answerTieAction = action(answerTie);
export const eraseIntroductionAction = action(eraseIntroduction);
export const answerQuestionAction = action(answerQuestion);
export const confirmResultAction = action(confirmResult);
export const answerByLinkAction = publicAction(answerByLink, {
  onward: async () => ({ status: "done", at: Date.now() }),
});
