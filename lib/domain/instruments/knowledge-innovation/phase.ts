import {
  ACTIVE_ITEM,
  FORMS_ITEM,
  MARKETS_ITEM,
  PLAN_ITEM,
  REACH_ITEM,
  SALES_SHARE_ITEM,
  YEARS_ITEM,
} from "@/lib/domain/instruments/shared/phase-items";
import type { Section } from "@/lib/domain/instruments/types";

/** Where the firm stands with foreign business; decides the phase. */
export const phase: Section = {
  id: "phase",
  title: "Where you stand abroad",
  intro:
    "A few facts about business across your borders. Buying from abroad counts too. They decide which later results matter most for you.",
  who: "The managing director, or whoever looks after foreign customers and suppliers",
  minutes: 3,
  items: [ACTIVE_ITEM, YEARS_ITEM, MARKETS_ITEM, FORMS_ITEM, SALES_SHARE_ITEM, REACH_ITEM, PLAN_ITEM],
};
