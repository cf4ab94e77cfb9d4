import type { CampaignState } from "./types";

/** What an administrator can do with a campaign where it stands. */
export function stepsOf(state: CampaignState) {
  const draft = state === "draft";
  return {
    edit: draft,
    send: draft,
    discard: draft,
    close: state === "open",
    /** An ended one opens again that way. */
    extend: !draft,
    read: !draft,
  };
}
