import { getCheckAnswers } from "@/lib/assessments/queries/get-check-answers";
import { getQuestion } from "@/lib/assessments/queries/get-question";
import { getStartPage, listStartPages } from "@/lib/assessments/queries/get-start-page";
import { getTaskList } from "@/lib/assessments/queries/get-task-list";
import { listAssessments } from "@/lib/assessments/queries/list-assessments";
import { listThreads } from "@/lib/comments/queries/threads";
import { getEntryModes } from "@/lib/entry-modes/queries/get-entry-modes";
import { listMarkets } from "@/lib/entry-modes/queries/list-markets";
import { listOpenTriggers } from "@/lib/entry-modes/queries/list-open-triggers";
import { todayOf as triggersToday } from "@/lib/entry-modes/queries/trigger-lines";
import * as firms from "@/lib/firms/queries";
import * as invitations from "@/lib/invitations/queries";
import { getMarketPlan, listMarketPlans } from "@/lib/market-plans/queries";
import * as members from "@/lib/members/queries";
import { getFirmHead } from "@/lib/mentors/queries/firm-head";
import { getGlance } from "@/lib/mentors/queries/glance";
import { listMyFirms } from "@/lib/mentors/queries/list-firms";
import { getOwnProfile } from "@/lib/mentors/queries/profile";
import { listNotes } from "@/lib/notes/queries";
import { getPath } from "@/lib/picture/queries/get-path";
import { getPicture } from "@/lib/picture/queries/get-picture";
import { listEffects, listEffectsAlike } from "@/lib/picture/queries/list-effects";
import { getAction } from "@/lib/plans/queries/get-action";
import { getFirmHome } from "@/lib/plans/queries/get-firm-home";
import { getPlan } from "@/lib/plans/queries/get-plan";
import { getTakeOver } from "@/lib/plans/queries/get-take-over";
import { listOutcomes } from "@/lib/plans/queries/list-outcomes";
import { nextDates } from "@/lib/plans/queries/next-dates";
import { todayOf } from "@/lib/plans/queries/people";
import { getComparison } from "@/lib/results/queries/get-comparison";
import { getResult } from "@/lib/results/queries/get-result";
import { listResults } from "@/lib/results/queries/list-results";
import { getReviewPlace } from "@/lib/reviews/queries";
import * as sharing from "@/lib/sharing/queries";
import { getStages } from "@/lib/stages/queries";
import { getTimeline } from "@/lib/timeline/queries/timeline";
import { ITEM_KEYS } from "../../support/advisory";
import { ratingQueries } from "./queries-of-ratings";
import { ADVISERS, as, byId, EVERYONE, first, MENTORS, plain, type QueryRow, READERS } from "./query-row";
import { MEMBERS } from "./row";

const itemKey = ITEM_KEYS[4] ?? "";

export const firmQueries: readonly QueryRow[] = [
  ...ratingQueries,
  byId("assessments/getCheckAnswers", EVERYONE, [...MEMBERS, "admin"], (context, { firmId, openId }) =>
    getCheckAnswers(context, { firmId, assessmentId: openId }),
  ),
  byId("assessments/getQuestion", EVERYONE, READERS, (context, { firmId, handedId }) =>
    getQuestion(context, { firmId, assessmentId: handedId, key: itemKey }),
  ),
  byId("assessments/getStartPage", EVERYONE, READERS, (context, { firmId }) =>
    getStartPage(context, firmId, "knowledge-innovation"),
  ),
  byId("assessments/listStartPages", EVERYONE, READERS, (context, { firmId }) =>
    listStartPages(context, firmId),
  ),
  byId("assessments/getTaskList", EVERYONE, READERS, (context, { firmId, handedId }) =>
    getTaskList(context, { firmId, assessmentId: handedId }),
  ),
  byId("assessments/listAssessments", EVERYONE, READERS, (context, { firmId }) =>
    listAssessments(context, firmId),
  ),
  byId("comments/listThreads", EVERYONE, READERS, (context, { firmId, planId }) =>
    listThreads(context, { firmId, subjectKind: "plan", subjectIds: [planId] }),
  ),
  byId("entry-modes/getEntryModes", EVERYONE, READERS, (context, { firmId }) =>
    getEntryModes(context, { firmId, country: "SE" }),
  ),
  byId("entry-modes/listMarkets", EVERYONE, READERS, (context, { firmId }) => listMarkets(context, firmId)),
  byId("entry-modes/listOpenTriggers", EVERYONE, READERS, (context, { firmId }) =>
    listOpenTriggers(context, firmId),
  ),
  plain("entry-modes/todayOf", EVERYONE, triggersToday),
  plain("firms/getProfile", EVERYONE, firms.getProfile),
  plain("invitations/listInvitations", EVERYONE, invitations.listInvitations),
  plain("members/listMembers", EVERYONE, members.listMembers),
  plain("members/listJoinRequests", EVERYONE, members.listJoinRequests),
  byId("market-plans/getMarketPlan", EVERYONE, READERS, (context, { firmId }) =>
    getMarketPlan(context, { firmId, country: "SE" }),
  ),
  byId("market-plans/listMarketPlans", EVERYONE, READERS, (context, { firmId }) =>
    listMarketPlans(context, { firmId }),
  ),
  byId("mentors/getFirmHead", EVERYONE, ADVISERS, (context, { firmId }) => getFirmHead(context, { firmId })),
  byId("mentors/getGlance", EVERYONE, ADVISERS, (context, { firmId }) =>
    getGlance(context, { firmId, today: "2026-06-15" }),
  ),
  plain(
    "mentors/listMyFirms",
    MENTORS,
    as<"mentor">((context) => listMyFirms(context, first)),
  ),
  plain("mentors/getOwnProfile", MENTORS, as<"mentor">(getOwnProfile)),
  byId("notes/listNotes", EVERYONE, ["mentor"], (context, { firmId }) => listNotes(context, { firmId })),
  byId("plans/getAction", EVERYONE, READERS, (context, { firmId, actionId }) =>
    getAction(context, firmId, actionId),
  ),
  plain("plans/getFirmHome", MEMBERS, as<"member">(getFirmHome)),
  byId("plans/getPlan", EVERYONE, READERS, (context, { firmId }) => getPlan(context, firmId)),
  byId(
    "plans/getTakeOver",
    MEMBERS,
    MEMBERS,
    as<"member">((context, { resultId }) => getTakeOver(context, resultId)),
  ),
  plain(
    "picture/getPath",
    MEMBERS,
    as<"member">((context) => getPath(context, { goal: "band" })),
  ),
  plain("picture/listEffects", EVERYONE, listEffects),
  byId("picture/listEffectsAlike", EVERYONE, [], (context, { firmId }) =>
    listEffectsAlike(context, { firmId, phase: null }),
  ),
  byId("picture/getPicture", EVERYONE, READERS, (context, { firmId }) => getPicture(context, { firmId })),
  byId("plans/listOutcomes", EVERYONE, [], (context, { firmId }) => listOutcomes(context, firmId)),
  plain(
    "plans/nextDates",
    MEMBERS,
    as<"member">((context) => nextDates(context, [])),
  ),
  plain("plans/todayOf", EVERYONE, todayOf),
  byId("results/getComparison", EVERYONE, [], (context, { firmId }) => getComparison(context, { firmId })),
  byId("results/getResult", EVERYONE, READERS, (context, { firmId, handedId }) =>
    getResult(context, { firmId, assessmentId: handedId }),
  ),
  byId("results/listResults", EVERYONE, READERS, (context, { firmId }) => listResults(context, firmId)),
  byId("reviews/getReviewPlace", EVERYONE, READERS, (context, { firmId, planId }) =>
    getReviewPlace(context, { firmId, kind: "plan", subjectId: planId }),
  ),
  plain("sharing/getSharing", EVERYONE, sharing.getSharing),
  plain("sharing/whoCanSee", EVERYONE, sharing.whoCanSee),
  byId("stages/getStages", EVERYONE, READERS, (context, { firmId }) => getStages(context, { firmId })),
  byId("timeline/getTimeline", EVERYONE, [], (context, { firmId }) => getTimeline(context, { firmId })),
];
