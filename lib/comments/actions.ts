"use server";

import { action } from "@/lib/action";
import { addComment } from "./commands/add-comment";
import { reopenComment, settleComment } from "./commands/settle-comment";

export const addCommentAction = action(addComment);
export const settleCommentAction = action(settleComment);
export const reopenCommentAction = action(reopenComment);
