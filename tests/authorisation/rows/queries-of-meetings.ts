import { listAskedFeedback, listDueFeedback, listFeedback } from "@/lib/feedback/queries";
import { getHandOver, listAsked, listLeft } from "@/lib/hand-overs/queries";
import { getMeeting, listMeetable } from "@/lib/meetings/queries/get-meeting";
import { listMeetings, listUpcoming } from "@/lib/meetings/queries/lines";
import { listWaiting } from "@/lib/meetings/queries/waiting-points";
import { listWorkOfFirm, listWorkOfMentor } from "@/lib/meetings/queries/work";
import { getThread } from "@/lib/threads/queries/get-thread";
import { countUnread, listThreads } from "@/lib/threads/queries/list-threads";
import { ADMIN, as, byId, EVERYONE, MENTORS, plain, type QueryRow, READERS } from "./query-row";
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
  byId("meetings/listWaiting", EVERYONE, [], (context, { firmId }) => listWaiting(context, { firmId })),
  byId(
    "meetings/listWorkOfFirm",
    ADMIN,
    ADMIN,
    as<"admin">((context, { firmId }) => listWorkOfFirm(context, { firmId })),
  ),
  byId(
    "meetings/listWorkOfMentor",
    ADMIN,
    ADMIN,
    as<"admin">((context, { mentorId }) => listWorkOfMentor(context, { mentorId })),
  ),
  plain(
    "meetings/listUpcoming",
    [...MEMBERS, ...MENTORS],
    as<"member" | "mentor">((context) => listUpcoming(context)),
  ),
  byId("threads/getThread", EVERYONE, [...MEMBERS, "mentor"], (context, { threadId }) =>
    getThread(context, { threadId }),
  ),
  byId("hand-overs/getHandOver", EVERYONE, ["mentor"], (context, { handOverId }) =>
    getHandOver(context, { handOverId }),
  ),
  byId("feedback/listDueFeedback", EVERYONE, [...MEMBERS, "mentor"], (context, { firmId }) =>
    listDueFeedback(context, { firmId }),
  ),
  byId("feedback/listFeedback", EVERYONE, [], (context, { firmId }) => listFeedback(context, { firmId })),
  plain(
    "feedback/listAskedFeedback",
    [...MEMBERS, ...MENTORS],
    as<"member" | "mentor">((context) => listAskedFeedback(context)),
  ),
  plain("hand-overs/listAsked", EVERYONE, listAsked),
  byId("hand-overs/listLeft", EVERYONE, [], (context, { firmId }) => listLeft(context, { firmId })),
  plain("threads/listThreads", EVERYONE, listThreads),
  plain("threads/countUnread", EVERYONE, countUnread),
];
