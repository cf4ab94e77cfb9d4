import type { Answers } from "@/lib/domain/instruments/types";
import type { ConsistencyNote, FirmProfile } from "@/lib/domain/knowledge-innovation/types";
import { profileYears } from "@/lib/domain/knowledge-innovation/years-abroad";
import { NAVIGATOR_ITEMS, stepItem } from "@/lib/domain/navigator/items";
import { choiceOf, choicesOf, levelOf } from "@/lib/domain/navigator/read-answers";
import type { StepStanding } from "@/lib/domain/navigator/types";

type NoteContext = { answers: Answers; steps: readonly StepStanding[]; profile: FirmProfile | undefined };
type NoteRule = ConsistencyNote & { applies: (context: NoteContext) => boolean };

/** The four stages take two to three years together at least: earlier, consolidation is not to be expected. */
const YEARS_TO_CONSOLIDATE = 2;

const level = ({ answers }: NoteContext, key: string) => levelOf(answers, key);
const stage = ({ answers }: NoteContext) => choiceOf(answers, NAVIGATOR_ITEMS.stage);
const logic = ({ answers }: NoteContext) => choiceOf(answers, NAVIGATOR_ITEMS.logic);
const sells = ({ profile }: NoteContext) =>
  (profile?.markets ?? []).some((market) => market.modes.some((mode) => mode !== "importing"));
const under = (value: number | null, limit: number) => value !== null && value < limit;
const from = (value: number | null, limit: number) => value !== null && value >= limit;

/** What the firm should look at twice. All are the portal's judgement, on the source's advice where it gives some. */
export const NAVIGATOR_NOTES: readonly NoteRule[] = [
  {
    id: "navigator-no-way-but-intended",
    severity: "error",
    sentence: "You name an intended way into a market, but answer that you have none in mind.",
    items: [stepItem("model"), "navigator.model.intended"],
    applies: (context) => {
      const intended = choiceOf(context.answers, "navigator.model.intended");
      return level(context, stepItem("model")) === 1 && intended !== null && intended !== "none";
    },
  },
  {
    id: "navigator-no-contacts-but-network",
    severity: "error",
    sentence: "You answer that you have no contacts abroad, and also that contacts there pass on customers.",
    items: [stepItem("social-capital"), "factor.internal.network"],
    applies: (context) =>
      level(context, stepItem("social-capital")) === 1 && from(level(context, "factor.internal.network"), 4),
  },
  {
    id: "navigator-way-missing",
    severity: "warning",
    sentence: "You answer that the pieces of your way in stand on a page, but name no intended way.",
    items: [stepItem("model"), "navigator.model.intended"],
    applies: (context) =>
      from(level(context, stepItem("model")), 4) &&
      choiceOf(context.answers, "navigator.model.intended") === "none",
  },
  {
    id: "navigator-stage-behind-profile",
    severity: "warning",
    sentence: "Your profile lists a country that you sell to, but you place yourself before the first sale.",
    items: [NAVIGATOR_ITEMS.stage],
    applies: (context) =>
      sells(context) && (stage(context) === "preparation" || stage(context) === "outside"),
  },
  {
    id: "navigator-consolidation-early",
    severity: "warning",
    sentence:
      "You see your business abroad consolidated, but your first market dates back less than two years. The four stages together take longer even in the fastest trades.",
    items: [NAVIGATOR_ITEMS.stage],
    applies: (context) =>
      stage(context) === "consolidation" && under(profileYears(context.profile), YEARS_TO_CONSOLIDATE),
  },
  {
    id: "navigator-growth-without-steps",
    severity: "warning",
    sentence: "You answer that your business abroad grows, and also that there are no steps abroad yet.",
    items: [NAVIGATOR_ITEMS.stage, NAVIGATOR_ITEMS.logic],
    applies: (context) =>
      logic(context) === "none" && (stage(context) === "growth" || stage(context) === "consolidation"),
  },
  {
    id: "navigator-ways-unthought-but-weighed",
    severity: "warning",
    sentence: "You have weighed up several ways in, but answer that you never thought about different ones.",
    items: [stepItem("modes"), "navigator.modes.weighed"],
    applies: (context) =>
      level(context, stepItem("modes")) === 1 &&
      (choicesOf(context.answers, "navigator.modes.weighed")?.length ?? 0) >= 2,
  },
  {
    id: "navigator-checks-differ",
    severity: "warning",
    sentence: "You answer that you check each country before you offer, and also that others would tell you.",
    items: [stepItem("constraints"), "navigator.constraints.check"],
    applies: (context) =>
      from(level(context, stepItem("constraints")), 4) &&
      under(level(context, "navigator.constraints.check"), 3),
  },
  {
    id: "navigator-only-reactions",
    severity: "information",
    sentence:
      "All your steps abroad answer something from outside. Quick reactions can crowd out what pays in the long run: add at least one step of your own choice.",
    items: [NAVIGATOR_ITEMS.logic],
    applies: (context) => logic(context) === "reactions",
  },
  {
    id: "navigator-only-analysis",
    severity: "information",
    sentence:
      "You let chances pass that your analysis did not foresee. Following one now and then also teaches, and uncertainty is normal.",
    items: [NAVIGATOR_ITEMS.logic],
    applies: (context) => logic(context) === "analysis",
  },
  {
    id: "navigator-covered-on-word",
    severity: "information",
    sentence:
      "Some steps are covered without evidence. Name where it is written, so that a colleague can find it.",
    items: [],
    applies: ({ steps }) => steps.some((step) => step.status === "covered" && step.evidence?.length === 0),
  },
];

/** What does not go together or should be looked at twice: errors first, then warnings, then information. */
export function navigatorNotes(context: NoteContext): ConsistencyNote[] {
  return NAVIGATOR_NOTES.filter((rule) => rule.applies(context)).map(({ id, severity, sentence, items }) => ({
    id,
    severity,
    sentence,
    items,
  }));
}
