import { z } from "zod";
import { choice, seenVersion, ticked, uuid } from "@/lib/fields";

/** Why an assignment ended. `mentor-left` is set by the portal when a mentor's work at the agency ends. */
export const END_REASONS = ["finished", "firm-wishes", "mentor-wishes", "other-mentor"] as const;
export type EndReason = (typeof END_REASONS)[number];

export const MENTOR_STATES = ["active", "paused", "ended"] as const;
export type MentorState = (typeof MENTOR_STATES)[number];

export const assignMentorInput = z.strictObject({ firmId: uuid(), mentorId: uuid() });
export const endAssignmentInput = z.strictObject({ assignmentId: uuid(), because: choice(END_REASONS) });
export const setMentorStateInput = z.strictObject({
  mentorId: uuid(),
  version: seenVersion(),
  state: choice(MENTOR_STATES),
  sure: ticked(),
});
