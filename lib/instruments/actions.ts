"use server";

import { action } from "@/lib/action";
import { discardDraft } from "./commands/discard-draft";
import { editDraft } from "./commands/edit-draft";
import { publishDraft } from "./commands/publish-draft";
import { startDraft } from "./commands/start-draft";

const pageOf = ({ agencyId, instrument }: { agencyId: string; instrument: string }) =>
  `/agency/${agencyId}/questionnaires/${instrument}`;

export const startDraftAction = action(startDraft, { to: (made) => `${pageOf(made)}/edit` });
export const editDraftAction = action(editDraft);
export const discardDraftAction = action(discardDraft, { to: pageOf });
export const publishDraftAction = action(publishDraft, { to: pageOf });
