"use server";

import { action } from "@/lib/action";
import { assignMentor } from "./commands/assign-mentor";
import { endAssignment } from "./commands/end-assignment";
import { setMentorState } from "./commands/set-mentor-state";

export const assignMentorAction = action(assignMentor);
export const endAssignmentAction = action(endAssignment);
export const setMentorStateAction = action(setMentorState);
