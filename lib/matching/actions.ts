"use server";

import { action } from "@/lib/action";
import { editTerms } from "./commands/edit-terms";
import { addRefusal, addWish, dropRefusal, dropWish } from "./commands/keep-wishes";
import {
  addAbsence,
  addBusiness,
  addFirmChoice,
  dropAbsence,
  dropBusiness,
  dropFirmChoice,
} from "./commands/list-own-things";
import { putFirmsFirst } from "./commands/put-firms-first";
import { seekMentor, stopSeekingMentor } from "./commands/seek-mentor";
import { vetMentor } from "./commands/vet-mentor";

export const editTermsAction = action(editTerms);
export const addAbsenceAction = action(addAbsence);
export const dropAbsenceAction = action(dropAbsence);
export const addBusinessAction = action(addBusiness);
export const dropBusinessAction = action(dropBusiness);
export const addFirmChoiceAction = action(addFirmChoice);
export const dropFirmChoiceAction = action(dropFirmChoice);
export const vetMentorAction = action(vetMentor);
export const putFirmsFirstAction = action(putFirmsFirst, { show: ({ firms }) => ({ firms }) });
export const seekMentorAction = action(seekMentor);
export const stopSeekingMentorAction = action(stopSeekingMentor);
export const addWishAction = action(addWish);
export const dropWishAction = action(dropWish);
export const addRefusalAction = action(addRefusal);
export const dropRefusalAction = action(dropRefusal);
