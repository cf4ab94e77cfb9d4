import type { Answers } from "@/lib/domain/instruments/types";
import { answerOf } from "@/lib/domain/instruments/visible";
import { choiceOf, choicesOf, levelOf } from "@/lib/domain/navigator/read-answers";
import { FAR_APART, from, noted, type PictureNote } from "@/lib/domain/picture/notes/picture-note";
import { BARRIERS, type BarrierId } from "@/lib/domain/reference/barriers";

const farApart = (answers: Answers, one: string, other: string): boolean => {
  const [mine, theirs] = [levelOf(answers, one), levelOf(answers, other)];
  return mine !== null && theirs !== null && Math.abs(mine - theirs) >= FAR_APART.levels;
};

/** Pairs of items in two questionnaires that ask for nearly the same, with what they ask for. */
const TWINS: readonly (readonly [id: string, one: string, other: string, subject: string])[] = [
  ["owners", "competence.start.owners", "factor.internal.owners-view", "what the owners want abroad"],
  [
    "experience",
    "competence.personal.experience.team",
    "factor.internal.managers-experience",
    "your managers' experience abroad",
  ],
  ["money", "antecedent.resources.money", "factor.internal.finance", "money for steps abroad"],
  [
    "contacts",
    "competence.organisation.networks.contacts",
    "factor.internal.network",
    "your contacts abroad",
  ],
  [
    "languages",
    "competence.personal.languages.spoken",
    "antecedent.assets.skill",
    "dealing in other languages",
  ],
  [
    "ways-in",
    "navigator.step.modes",
    "antecedent.strategic-orientation.way-in",
    "comparing ways into a country",
  ],
];

/** A barrier among the firm's first two, and the item that says it is held well. */
const STRENGTH_AGAINST: Readonly<Partial<Record<BarrierId, string>>> = {
  "working-capital": "competence.activity.finance",
  information: "knowledge.market.collection",
  opportunities: "competence.personal.opportunities.beyond-one-country",
  customers: "competence.personal.opportunities.networking",
  staff: "antecedent.resources.people",
  prices: "antecedent.price-advantage.expected-price",
  government: "antecedent.environment.support",
  "management-skills": "antecedent.assets.knowledge",
};
const RANKING = "competence.barriers.ranking";
const HEAVIEST = 2;

/** Answers of two questionnaires on what the firm can do that do not go together. */
export const STRENGTH_PICTURE_NOTES: readonly PictureNote[] = [
  ...TWINS.map(
    ([id, one, other, subject]): PictureNote => ({
      id: `picture-${id}-differ`,
      severity: "warning",
      find: ({ answers }) =>
        farApart(answers, one, other)
          ? noted(`Two questionnaires asked about ${subject}, and your answers lie far apart.`, one, other)
          : null,
    }),
  ),
  {
    id: "picture-barrier-held-well",
    severity: "information",
    find: ({ answers }) => {
      const ranking = answerOf(answers, RANKING);
      const heaviest = ranking?.kind === "rank" ? ranking.choices.slice(0, HEAVIEST) : [];
      const found = Object.entries(STRENGTH_AGAINST).find(
        ([barrier, item]) => heaviest.includes(barrier) && from(levelOf(answers, item), 5),
      );
      if (!found) return null;
      const [barrier, item] = found;
      const name = BARRIERS[barrier as BarrierId].name.toLowerCase();
      return noted(
        `You rank ${name} high among what hinders you, but put it at the top elsewhere.`,
        RANKING,
        item,
      );
    },
  },
  {
    id: "picture-plan-without-parts",
    severity: "warning",
    find: ({ answers }) => {
      const planning = "competence.organisation.marketing.planning";
      const parts = "competence.organisation.plan.parts";
      return from(levelOf(answers, planning), 4) && choicesOf(answers, parts)?.length === 0
        ? noted(
            "You answer that marketing abroad is planned for a country, but none of the plan's parts is in writing.",
            planning,
            parts,
          )
        : null;
    },
  },
  {
    id: "picture-close-but-nobody",
    severity: "warning",
    find: ({ answers }) => {
      const relations = "competence.orientation.relations";
      const known = "competence.personal.culture-skills.relationships";
      return choiceOf(answers, relations) === "relationship" && levelOf(answers, known) === 1
        ? noted(
            "You answer that relations with customers abroad are close, and also that you know nobody there personally.",
            relations,
            known,
          )
        : null;
    },
  },
  {
    id: "picture-sanctions-but-none",
    severity: "warning",
    find: ({ answers }) => {
      const restrictions = choicesOf(answers, "factor.external.restrictions");
      return restrictions?.length === 0 &&
        choicesOf(answers, "management.difficulties")?.includes("sanctions")
        ? noted(
            "You name sanctions as a difficulty abroad, and also answer that no restriction touches you.",
            "management.difficulties",
            "factor.external.restrictions",
          )
        : null;
    },
  },
  {
    id: "picture-free-but-hindered",
    severity: "information",
    find: ({ answers }) => {
      const free = "antecedent.environment.obstacles";
      const restrictions = choicesOf(answers, "factor.external.restrictions") ?? [];
      return from(levelOf(answers, free), 5) && restrictions.length >= 3
        ? noted(
            "You answer that nothing around you stands in the way, but name several restrictions; if they are dealt with, all is well.",
            free,
            "factor.external.restrictions",
          )
        : null;
    },
  },
];
