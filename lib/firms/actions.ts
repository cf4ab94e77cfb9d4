"use server";

import { action } from "@/lib/action";
import type { FormInput } from "@/lib/form-data";
import { addMarket, changeMarket, removeMarket } from "./commands/keep-markets";
import { registerFirm } from "./commands/register-firm";
import { requestToJoin } from "./commands/request-to-join";
import { saveAbroad, saveBasics, saveIndustry, savePeople, saveProducts } from "./commands/save-profile-step";
import { PROFILE_STEPS } from "./schema";
import type { ColumnStep, Registration } from "./types";

/** After a part comes the next one, after the last the whole profile. */
function afterStep({ firmId, saved }: { firmId: string; saved: ColumnStep }): string {
  const next = PROFILE_STEPS[PROFILE_STEPS.indexOf(saved) + 1];
  return `/firm/${firmId}/profile${next ? `/${next}` : ""}`;
}

function afterRegistration(registration: Registration, { agency }: FormInput): string {
  if (registration.firmId !== null) return `/firm/${registration.firmId}/profile/basics`;
  const { country, registrationNumber: number } = registration;
  return `/account/firms/new?${new URLSearchParams({ agency: String(agency), country, number })}`;
}

export const saveBasicsAction = action(saveBasics, { to: afterStep });
export const saveIndustryAction = action(saveIndustry, { to: afterStep });
export const saveProductsAction = action(saveProducts, { to: afterStep });
export const savePeopleAction = action(savePeople, { to: afterStep });
export const saveAbroadAction = action(saveAbroad, { to: afterStep });
export const addMarketAction = action(addMarket);
export const changeMarketAction = action(changeMarket, {
  to: ({ firmId }) => `/firm/${firmId}/profile/markets`,
});
export const removeMarketAction = action(removeMarket);
export const registerFirmAction = action(registerFirm, { to: afterRegistration });
export const requestToJoinAction = action(requestToJoin, {
  to: (_, { agency }) => `/account/firms/new?${new URLSearchParams({ agency: String(agency), asked: "1" })}`,
});
