"use server";

import { action } from "@/lib/action";
import { addAgendaItem, removeAgendaItem, takeOnAgenda } from "./commands/agenda-items";
import { agreeMeeting } from "./commands/agree-meeting";
import { cancelMeeting } from "./commands/cancel-meeting";
import { holdMeeting } from "./commands/hold-meeting";
import { addMeetingNote, editMeetingNote } from "./commands/meeting-notes";
import { addNextStep, dropNextStep } from "./commands/next-steps";
import { offerTimes } from "./commands/offer-times";
import { proposeMeeting } from "./commands/propose-meeting";
import { takeNextSteps } from "./commands/take-next-steps";

export const proposeFirmMeetingAction = action(proposeMeeting, {
  to: ({ firmId, id }) => `/firm/${firmId}/meetings/${id}`,
});
export const proposeMentorMeetingAction = action(proposeMeeting, {
  to: ({ agencyId, firmId, id }) => `/mentor/${agencyId}/firms/${firmId}/meetings/${id}`,
});
export const offerTimesAction = action(offerTimes);
export const agreeMeetingAction = action(agreeMeeting);
export const cancelMeetingAction = action(cancelMeeting);
export const holdMeetingAction = action(holdMeeting);
export const addAgendaItemAction = action(addAgendaItem);
export const takeOnAgendaAction = action(takeOnAgenda);
export const removeAgendaItemAction = action(removeAgendaItem);
export const addMeetingNoteAction = action(addMeetingNote);
export const editMeetingNoteAction = action(editMeetingNote);
export const addNextStepAction = action(addNextStep);
export const dropNextStepAction = action(dropNextStep);
export const takeNextStepsAction = action(takeNextSteps);
