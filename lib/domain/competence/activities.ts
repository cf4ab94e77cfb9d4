import { heldCompetence } from "@/lib/domain/competence/held";
import { COMPETENCE_LINES } from "@/lib/domain/competence/lines";
import type { ActivityFit, HeldCompetence } from "@/lib/domain/competence/types";
import { MODE_TRAITS } from "@/lib/domain/entry-modes/traits";
import type { Answers, Instrument } from "@/lib/domain/instruments/types";
import { joined } from "@/lib/domain/knowledge-innovation/level-words";
import type { FirmProfile } from "@/lib/domain/knowledge-innovation/types";
import {
  ACTIVITY_COMPETENCES,
  ACTIVITY_SOURCE,
  COMPETENCES_OF_ACTIVITY,
  type ForeignActivity,
} from "@/lib/domain/reference/activity-competences";
import { ENTRY_MODES } from "@/lib/domain/vocabulary";
import { meanOfMeans } from "@/lib/domain/weighed-mean";

const ACTIVITIES = Object.keys(COMPETENCES_OF_ACTIVITY) as ForeignActivity[];

/** What each activity abroad calls for beside what the firm holds, in the order of the source's table. */
export function activityFits(
  weighing: Pick<Instrument, "weights">,
  answers: Answers,
  profile?: FirmProfile,
): ActivityFit[] {
  const used = new Set((profile?.markets ?? []).flatMap(({ modes }) => modes));
  return ACTIVITIES.map((activity) => {
    const competences = COMPETENCES_OF_ACTIVITY[activity].map((one) =>
      heldCompetence(weighing, answers, one),
    );
    const modes = ENTRY_MODES.filter((mode) => MODE_TRAITS[mode].activity === activity);
    return {
      activity,
      modes,
      inUse: modes.some((mode) => used.has(mode)),
      ...meanOfMeans(competences.map((one) => ({ ...one, weight: 1 }))),
      competences,
      lacking: competences.filter(isLacking).map(({ competence }) => competence),
      reason: {
        ruleId: "activity-competences",
        because: because(competences),
        items: [...new Set(competences.flatMap(({ items }) => items))],
        source: { ...ACTIVITY_SOURCE, judgement: true },
      },
    };
  });
}

const { lackingBelow, heldWell } = COMPETENCE_LINES;
const isLacking = ({ score }: HeldCompetence) => score !== null && score < lackingBelow;
const isPartly = ({ score }: HeldCompetence) => score !== null && score >= lackingBelow && score < heldWell;
const names = (competences: readonly HeldCompetence[]) =>
  joined(competences.map(({ competence }) => ACTIVITY_COMPETENCES[competence].toLowerCase()));

function because(competences: readonly HeldCompetence[]): string {
  const lacking = competences.filter(isLacking);
  const measured = competences.filter(({ asked }) => asked > 0);
  if (measured.length === 0) return "No question of this version counts for what it calls for.";
  const partly = competences.filter(isPartly);
  const unknown = measured.filter(({ score }) => score === null);
  const open = lacking.length + partly.length + unknown.length;
  return [
    ...(lacking.length > 0 ? [`Lacking: ${names(lacking)}.`] : []),
    ...(partly.length > 0 ? [`To build up: ${names(partly)}.`] : []),
    ...(unknown.length > 0 ? [`Not known yet: ${names(unknown)}.`] : []),
    ...(open === 0 ? ["You hold all that it calls for well."] : []),
    ...(open > 0 && open < measured.length ? ["You hold the rest well."] : []),
  ].join(" ");
}
