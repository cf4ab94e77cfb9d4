import {
  ACTIVE_ITEM,
  FORMS_ITEM,
  MARKETS_ITEM,
  YEARS_ITEM,
} from "@/lib/domain/instruments/shared/phase-items";
import { linder, singleItem } from "@/lib/domain/instruments/texts";
import type { Section } from "@/lib/domain/instruments/types";

/** Questions 5 to 8, behind the one that says whether there is anything to ask: all firms of the published survey were abroad. */
export const abroad: Section = {
  id: "abroad",
  title: "Your business abroad",
  intro: "How, for how long and where you work abroad. Firms that do not are asked only the first question.",
  who: "The managing director or whoever looks after foreign business",
  minutes: 3,
  items: [
    ACTIVE_ITEM,
    FORMS_ITEM,
    YEARS_ITEM,
    singleItem(
      "survey.geography",
      {
        question: "How far from home are the countries that you work with?",
        why: "Most firms of the published survey stayed with countries that share a past and a language with theirs.",
        how: "Think of the countries of the last twelve months. The nearest group is the one where you need least to be explained.",
        source: linder("Table 2"),
        when: FORMS_ITEM.when,
      },
      {
        cis: "All belong to the group of countries closest to ours in language, rules and trade.",
        "cis-neighbouring": "They belong to that group, or are other neighbours of ours.",
        distant: "Some are neighbours and some are far away.",
        far: "All of them are far away.",
      },
    ),
    MARKETS_ITEM,
  ],
};
