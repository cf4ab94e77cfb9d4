"use server";

import { action } from "@/lib/action";
import { recordStageMove } from "./commands/record-stage-move";
import { withdrawStageMove } from "./commands/withdraw-stage-move";

export const recordStageMoveAction = action(recordStageMove);
export const withdrawStageMoveAction = action(withdrawStageMove);
