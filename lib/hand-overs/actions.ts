"use server";

import { action } from "@/lib/action";
import { writeHandOver } from "./commands/write-hand-over";

export const writeHandOverAction = action(writeHandOver);
