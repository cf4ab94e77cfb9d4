import type { FormHat } from "@/lib/action-state";
import type { Meeting } from "@/lib/meetings/types";

/** What each part of a meeting's page needs: the meeting, the hat worn, and the reader's clock. */
export type MeetingProps = { meeting: Meeting; hat: FormHat; timeZone: string };

export const placeOf = ({ firmId, id }: Meeting) => ({ firmId, meetingId: id });
export const seenPlaceOf = (meeting: Meeting) => ({
  ...placeOf(meeting),
  version: String(meeting.version),
});
