import { listOpenedViews } from "@/lib/ratings/queries/news";
import { getRatingAnswers, getRatingQuestion, getRatingTasks } from "@/lib/ratings/queries/rating";
import { listRateable, listRatings } from "@/lib/ratings/queries/rounds";
import { getOwnRating, getSecondView } from "@/lib/ratings/queries/second-view";
import { ITEM_KEYS } from "../../support/advisory";
import { as, byId, EVERYONE, MENTORS, plain, type QueryRow, READERS } from "./query-row";
import { MEMBERS } from "./row";

const key = ITEM_KEYS[4] ?? "";

export const ratingQueries: readonly QueryRow[] = [
  byId(
    "ratings/listRateable",
    MENTORS,
    ["mentor"],
    as<"mentor">((context, { firmId }) => listRateable(context, { firmId })),
  ),
  byId("ratings/listRatings", EVERYONE, READERS, (context, { firmId, openId }) =>
    listRatings(context, { firmId, assessmentId: openId }),
  ),
  byId(
    "ratings/getRatingTasks",
    MENTORS,
    ["mentor"],
    as<"mentor">((context, { firmId, ratingId }) => getRatingTasks(context, { firmId, ratingId })),
  ),
  byId(
    "ratings/getRatingQuestion",
    MENTORS,
    ["mentor"],
    as<"mentor">((context, { firmId, ratingId }) => getRatingQuestion(context, { firmId, ratingId, key })),
  ),
  byId(
    "ratings/getRatingAnswers",
    MENTORS,
    ["mentor"],
    as<"mentor">((context, { firmId, ratingId }) => getRatingAnswers(context, { firmId, ratingId })),
  ),
  byId("ratings/getOwnRating", EVERYONE, READERS, (context, { firmId, ratingId }) =>
    getOwnRating(context, { firmId, ratingId }),
  ),
  plain(
    "ratings/listOpenedViews",
    [...MEMBERS, ...MENTORS],
    as<"member" | "mentor">((context) => listOpenedViews(context)),
  ),
  byId("ratings/getSecondView", EVERYONE, READERS, (context, { firmId, handedId }) =>
    getSecondView(context, { firmId, assessmentId: handedId }),
  ),
];
