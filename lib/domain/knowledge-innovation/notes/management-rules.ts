import { activityItem, MANAGEMENT_ITEMS } from "@/lib/domain/knowledge-innovation/items";
import {
  choiceOf,
  choicesOf,
  levelOf,
  type NoteRule,
} from "@/lib/domain/knowledge-innovation/notes/note-rule";
import { ACTIVITIES } from "@/lib/domain/vocabulary";
import { mean } from "@/lib/domain/weighed-mean";

const SHARING = activityItem("dissemination");
const { sharingWays, policyFit, problems, involvement } = MANAGEMENT_ITEMS;

/** Answers on how the firm handles knowledge that disagree with each other. */
export const MANAGEMENT_NOTES: readonly NoteRule[] = [
  {
    id: "shared-in-no-way",
    severity: "warning",
    find: (context) =>
      choicesOf(context, sharingWays)?.includes("none") && (levelOf(context, SHARING) ?? 0) >= 3
        ? {
            sentence:
              "You answer that knowledge is passed on, but also that none of the ways to share it is used.",
            items: [SHARING, sharingWays],
          }
        : null,
  },
  {
    id: "meetings-without-sharing",
    severity: "warning",
    find: (context) =>
      choicesOf(context, sharingWays)?.includes("meetings") && levelOf(context, SHARING) === 1
        ? {
            sentence:
              "You hold regular meetings to share knowledge, but answer that it stays with single persons.",
            items: [SHARING, sharingWays],
          }
        : null,
  },
  {
    id: "fits-with-problems",
    severity: "information",
    find: (context) =>
      choiceOf(context, policyFit) === "entirely-right" && (choicesOf(context, problems) ?? []).length >= 3
        ? {
            sentence:
              "You would change nothing about how you handle knowledge, but name three or more problems with it.",
            items: [policyFit, problems],
          }
        : null,
  },
  {
    id: "no-problems-low-scores",
    severity: "information",
    find: (context) => {
      const score = mean(context.activities.flatMap((activity) => activity.score ?? []));
      if (!choicesOf(context, problems)?.includes("none") || score === null || score >= 0.375) return null;
      return {
        sentence:
          "You name no problem in handling knowledge, but your answers on collecting, storing, sharing and using it are low.",
        items: [problems, ...ACTIVITIES.map(activityItem)],
      };
    },
  },
  {
    id: "involved-but-named-as-problem",
    severity: "information",
    find: (context) =>
      choicesOf(context, problems)?.includes("involvement") && (levelOf(context, involvement) ?? 0) >= 4
        ? {
            sentence: "You answer that the management takes part, but also name its small part as a problem.",
            items: [involvement, problems],
          }
        : null,
  },
];
