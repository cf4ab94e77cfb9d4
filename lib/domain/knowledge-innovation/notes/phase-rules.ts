import { extentItem, INNOVATION_EFFECTS, PHASE_ITEMS } from "@/lib/domain/knowledge-innovation/items";
import { joined, TERMS } from "@/lib/domain/knowledge-innovation/level-words";
import {
  choiceOf,
  choicesOf,
  levelOf,
  type NoteContext,
  type NoteRule,
} from "@/lib/domain/knowledge-innovation/notes/note-rule";
import { INNOVATIONS, type Innovation } from "@/lib/domain/vocabulary";

const extents = (context: NoteContext, atLeast: number): Innovation[] =>
  INNOVATIONS.filter((innovation) => (levelOf(context, extentItem(innovation)) ?? 0) >= atLeast);

/** Answers on foreign business and on innovation that disagree with each other. */
export const PHASE_NOTES: readonly NoteRule[] = [
  {
    id: "forms-differ-from-activity",
    severity: "error",
    find: (context) => {
      const active = choiceOf(context, PHASE_ITEMS.active);
      const forms = choicesOf(context, PHASE_ITEMS.forms);
      if (!forms) return null;
      const items = [PHASE_ITEMS.active, PHASE_ITEMS.forms];
      if (active === "buying" && forms.includes("export")) {
        return {
          sentence: "You answer that you sell only at home, but also that you sell to customers abroad.",
          items,
        };
      }
      if (active === "selling" && forms.includes("import")) {
        return {
          sentence: "You answer that you buy only at home, but also that you buy from suppliers abroad.",
          items,
        };
      }
      return null;
    },
  },
  {
    id: "innovation-without-business",
    severity: "warning",
    find: (context) => {
      const running = extents(context, 4);
      if (choiceOf(context, PHASE_ITEMS.active) !== "never" || running.length === 0) return null;
      const names = joined(running.map((innovation) => TERMS.innovation[innovation].name));
      return {
        sentence: `You have never done business abroad, but answer that new ${names} for other countries are in daily use.`,
        items: [PHASE_ITEMS.active, ...running.map(extentItem)],
      };
    },
  },
  {
    id: "effects-without-innovation",
    severity: "warning",
    find: (context) => {
      const effects = choicesOf(context, INNOVATION_EFFECTS);
      const known = INNOVATIONS.every((innovation) => levelOf(context, extentItem(innovation)) !== null);
      if (!effects || effects.includes("none") || !known || extents(context, 3).length > 0) return null;
      return {
        sentence:
          "You name effects of new things for other countries, but answer that nothing has been tried yet.",
        items: [INNOVATION_EFFECTS, ...INNOVATIONS.map(extentItem)],
      };
    },
  },
  {
    id: "innovation-without-effects",
    severity: "information",
    find: (context) => {
      const running = extents(context, 4);
      if (!choicesOf(context, INNOVATION_EFFECTS)?.includes("none") || running.length < 2) return null;
      return {
        sentence:
          "Several new things for other countries are in daily use, but you have noticed no effect; is anyone looking?",
        items: [INNOVATION_EFFECTS, ...running.map(extentItem)],
      };
    },
  },
];
