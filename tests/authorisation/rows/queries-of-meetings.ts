import { getMeeting, listMeetable } from "@/lib/meetings/queries/get-meeting";
import { listMeetings, listUpcoming } from "@/lib/meetings/queries/lines";
import { as, byId, EVERYONE, MENTORS, plain, type QueryRow, READERS } from "./query-row";
import { MEMBERS } from "./row";

export const meetingQueries: readonly QueryRow[] = [
  byId("meetings/getMeeting", EVERYONE, READERS, (context, { firmId, meetingId }) =>
    getMeeting(context, { firmId, meetingId }),
  ),
  byId("meetings/listMeetings", EVERYONE, READERS, (context, { firmId }) =>
    listMeetings(context, { firmId }),
  ),
  byId("meetings/listMeetable", EVERYONE, [...MEMBERS, "mentor"], (context, { firmId }) =>
    listMeetable(context, { firmId }),
  ),
  plain(
    "meetings/listUpcoming",
    [...MEMBERS, ...MENTORS],
    as<"member" | "mentor">((context) => listUpcoming(context)),
  ),
];
