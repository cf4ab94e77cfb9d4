"use server";

import { action } from "@/lib/action";
import { archiveOffer, publishOffer, takeBackOffer } from "./commands/change-offer-state";
import { createOffer } from "./commands/create-offer";
import { editOffer } from "./commands/edit-offer";
import { noteInterest } from "./commands/note-interest";
import { withdrawInterest } from "./commands/withdraw-interest";

export const createOfferAction = action(createOffer, {
  to: ({ id, agencyId }) => `/agency/${agencyId}/offers/${id}`,
});
export const editOfferAction = action(editOffer);
export const publishOfferAction = action(publishOffer);
export const archiveOfferAction = action(archiveOffer);
export const takeBackOfferAction = action(takeBackOffer);
export const noteInterestAction = action(noteInterest);
export const withdrawInterestAction = action(withdrawInterest);
