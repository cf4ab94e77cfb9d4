import type { OrientationFeature } from "@/lib/domain/competence/items";
import type { ExportStage, OrientationKind } from "@/lib/domain/competence/types";

/** The export stages: a name that fits into a sentence, and what the firm that says so has said. */
export const STAGE_WORDS: Readonly<Record<ExportStage, { name: string; because: string }>> = {
  none: {
    name: "before the first stage",
    because: "You say that selling abroad is not a subject for you.",
  },
  awareness: {
    name: "awareness",
    because: "You know that you might sell abroad and have not decided anything.",
  },
  intention: {
    name: "intention",
    because: "You have decided that you want to sell abroad and have not sold yet.",
  },
  trial: { name: "trial", because: "You have tried it with one or a few orders." },
  evaluation: {
    name: "evaluation",
    because: "After first orders you are working out whether it pays and whether to go on.",
  },
  acceptance: { name: "acceptance", because: "Selling abroad is a regular part of your business." },
};

/** The orientations: what one is, and what follows from it. */
export const ORIENTATION_WORDS: Readonly<Record<OrientationKind, { name: string; follows: string }>> = {
  relationship: {
    name: "Relationship orientation",
    follows:
      "Keep choosing your customers and agents yourselves, give time to those relations and let what you learn there shape product and price. It pays as long as your niche holds.",
  },
  transaction: {
    name: "Transaction orientation",
    follows:
      "Make orders from abroad easy: be found, answer fast, check, ship and get paid in a routine. Close relations would cost more than they bring unless you win a niche.",
  },
  mixed: {
    name: "Between the two",
    follows:
      "Settle for each product or country which of the two it is to be, because doing both half costs the time of one and brings the control of neither.",
  },
};

/** The features by which the two are told apart. */
export const FEATURE_WORDS: Readonly<
  Record<OrientationFeature, { name: string; relationship: string; transaction: string }>
> = {
  niche: {
    name: "Power in a niche",
    relationship: "narrow niche, few rivals",
    transaction: "similar offers elsewhere",
  },
  control: {
    name: "Choice of customers and agents",
    relationship: "you look for them and choose",
    transaction: "they come to you",
  },
  relations: {
    name: "Relations with them",
    relationship: "close, also between orders",
    transaction: "friendly, by order",
  },
  adaptation: {
    name: "Product, price and promotion",
    relationship: "adapted to customers or country",
    transaction: "changed little",
  },
};
