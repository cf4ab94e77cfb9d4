"use server";

import { action } from "@/lib/action";
import { keepRescored } from "./commands/keep-rescored";

export const keepRescoredAction = action(keepRescored);
