"use server";

import { action } from "@/lib/action";
import { addEntry } from "./commands/add-entry";
import { answerPreparation } from "./commands/answer-preparation";
import { changeEntry, removeEntry } from "./commands/change-entry";
import { cancelPreparation, changePreparation } from "./commands/change-preparation";
import { holdPreparation } from "./commands/hold-preparation";
import { publishProgramme, setClock } from "./commands/publish-programme";
import { schedulePreparation } from "./commands/schedule-preparation";
import { addDocument, changeDocument, removeDocument } from "./commands/share-document";
import { refuseWish, wishMeeting, withdrawWish } from "./commands/wish-meeting";

const programme = ({ agencyId, delegationId }: { agencyId: string; delegationId: string }) =>
  `/agency/${agencyId}/delegations/${delegationId}/programme`;

export const schedulePreparationAction = action(schedulePreparation);
export const changePreparationAction = action(changePreparation);
export const cancelPreparationAction = action(cancelPreparation);
export const holdPreparationAction = action(holdPreparation);
export const answerPreparationAction = action(answerPreparation);
export const addEntryAction = action(addEntry, { to: programme });
export const changeEntryAction = action(changeEntry, { to: programme });
export const removeEntryAction = action(removeEntry);
export const setClockAction = action(setClock);
export const publishProgrammeAction = action(publishProgramme);
export const wishMeetingAction = action(wishMeeting);
export const withdrawWishAction = action(withdrawWish);
export const refuseWishAction = action(refuseWish);
export const addDocumentAction = action(addDocument);
export const changeDocumentAction = action(changeDocument);
export const removeDocumentAction = action(removeDocument);
