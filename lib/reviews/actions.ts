"use server";

import { action } from "@/lib/action";
import { decideReview } from "./commands/decide-review";

export const decideReviewAction = action(decideReview);
