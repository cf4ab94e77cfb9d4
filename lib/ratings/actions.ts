"use server";

import { action } from "@/lib/action";
import { startRating } from "./commands/start-rating";
import { submitRating } from "./commands/submit-rating";

const at = ({ agencyId, firmId, ratingId }: { agencyId: string; firmId: string; ratingId: string }) =>
  `/mentor/${agencyId}/firms/${firmId}/ratings/${ratingId}`;

export const startRatingAction = action(startRating, { to: at });
export const submitRatingAction = action(submitRating, { to: (value) => `${at(value)}/second-view` });
