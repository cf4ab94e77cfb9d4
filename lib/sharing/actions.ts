"use server";

import { action } from "@/lib/action";
import { changeSharing } from "./commands/change-sharing";

export const changeSharingAction = action(changeSharing);
