"use server";

import { action } from "@/lib/action";
import { answerFollowUp } from "./commands/answer-follow-up";
import { remindOfFollowUp } from "./commands/remind";

export const answerFollowUpAction = action(answerFollowUp);
export const remindOfFollowUpAction = action(remindOfFollowUp);
