import { choiceOf, choicesOf, levelOf } from "@/lib/domain/navigator/read-answers";
import { from, noted, type PictureNote } from "@/lib/domain/picture/notes/picture-note";

const STAGE = "competence.start.export-stage";
const ACTIVE = "phase.active";
const CYCLE = "stage.life-cycle";

/** Answers on where the firm stands abroad that do not go together. */
export const STAGE_PICTURE_NOTES: readonly PictureNote[] = [
  {
    id: "picture-never-but-stage",
    severity: "error",
    find: ({ answers }) => {
      const cycle = choiceOf(answers, CYCLE);
      return choiceOf(answers, ACTIVE) === "never" &&
        ["launch", "growth", "consolidation"].includes(cycle ?? "")
        ? noted(
            "You answer that you have never done business abroad, and also that your business there has begun.",
            ACTIVE,
            CYCLE,
          )
        : null;
    },
  },
  {
    id: "picture-never-but-sold",
    severity: "error",
    find: ({ answers }) =>
      choiceOf(answers, ACTIVE) === "never" &&
      ["trial", "evaluation", "acceptance"].includes(choiceOf(answers, STAGE) ?? "")
        ? noted(
            "You answer that you have never done business abroad, and also that you have had orders from there.",
            ACTIVE,
            STAGE,
          )
        : null,
  },
  {
    id: "picture-sells-but-not-yet",
    severity: "error",
    find: ({ answers }) =>
      ["selling", "both"].includes(choiceOf(answers, ACTIVE) ?? "") &&
      ["none", "awareness", "intention"].includes(choiceOf(answers, STAGE) ?? "")
        ? noted(
            "You answer that you sell to other countries, and also that you have not begun.",
            ACTIVE,
            STAGE,
          )
        : null,
  },
  {
    id: "picture-stopped-but-regular",
    severity: "error",
    find: ({ answers }) =>
      choiceOf(answers, ACTIVE) === "stopped" && choiceOf(answers, STAGE) === "acceptance"
        ? noted(
            "You answer that you have stopped working abroad, and also that selling there is regular business.",
            ACTIVE,
            STAGE,
          )
        : null,
  },
  {
    id: "picture-stages-differ",
    severity: "warning",
    find: ({ answers }) => {
      const export_ = choiceOf(answers, STAGE);
      const cycle = choiceOf(answers, CYCLE);
      const early = ["none", "awareness", "intention"].includes(export_ ?? "");
      const ahead = early && (cycle === "growth" || cycle === "consolidation");
      const behind = export_ === "acceptance" && (cycle === "outside" || cycle === "preparation");
      return ahead || behind
        ? noted(
            "Two of your answers place you far apart on the way abroad: one before the first sale, the other well after it.",
            STAGE,
            CYCLE,
          )
        : null;
    },
  },
  {
    id: "picture-never-but-network",
    severity: "warning",
    find: ({ answers }) =>
      choiceOf(answers, ACTIVE) === "never" && from(levelOf(answers, "factor.internal.network"), 5)
        ? noted(
            "You answer that you have never done business abroad, and also that contacts in several countries pass on customers.",
            ACTIVE,
            "factor.internal.network",
          )
        : null,
  },
  {
    id: "picture-never-but-products",
    severity: "warning",
    find: ({ answers }) => {
      const item = "competence.organisation.innovativeness.marketed-products";
      return choiceOf(answers, ACTIVE) === "never" && from(levelOf(answers, item), 4)
        ? noted(
            "You answer that you have never done business abroad, and also that you have brought several products to customers there.",
            ACTIVE,
            item,
          )
        : null;
    },
  },
  {
    id: "picture-indirect-counts",
    severity: "information",
    find: ({ answers }) => {
      const item = "competence.start.indirect";
      return choiceOf(answers, ACTIVE) === "never" && (choicesOf(answers, item)?.length ?? 0) > 0
        ? noted(
            "You do no business abroad yourselves, but what you make gets there through others. This counts, and those who sell it know your users.",
            ACTIVE,
            item,
          )
        : null;
    },
  },
];
