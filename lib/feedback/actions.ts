"use server";

import { action } from "@/lib/action";
import { giveFeedback } from "./commands/give-feedback";

export const giveFeedbackAction = action(giveFeedback);
