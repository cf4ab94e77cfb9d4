"use server";

import { action } from "@/lib/action";
import { editProfile } from "./commands/edit-profile";
import { pauseMentoring, resumeMentoring } from "./commands/pause-mentoring";

export const editProfileAction = action(editProfile);
export const pauseMentoringAction = action(pauseMentoring);
export const resumeMentoringAction = action(resumeMentoring);
