"use server";

import { action } from "@/lib/action";
import { takeJourneySteps } from "./commands/take-steps";
import { writeGroupReport } from "./commands/write-group-report";
import { writeReport } from "./commands/write-report";

export const writeReportAction = action(writeReport);
export const takeJourneyStepsAction = action(takeJourneySteps);
export const writeGroupReportAction = action(writeGroupReport);
