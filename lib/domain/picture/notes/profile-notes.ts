import { BORN_GLOBAL_RULE } from "@/lib/domain/competence/born-global";
import { choiceOf, levelOf } from "@/lib/domain/navigator/read-answers";
import { from, noted, type PictureNote, upTo } from "@/lib/domain/picture/notes/picture-note";
import type { Facts } from "@/lib/domain/recommendations/facts";
import type { EntryMode } from "@/lib/domain/vocabulary";

const STAGE = "competence.start.export-stage";
const EARLY = "competence.start.early-share";
const SPOKEN = "competence.personal.languages.spoken";

const worksBy = ({ profile }: Facts, ...modes: EntryMode[]) =>
  (profile?.markets ?? []).some((market) => market.modes.some((mode) => modes.includes(mode)));

/** Answers that do not go together with the firm's profile. */
export const PROFILE_PICTURE_NOTES: readonly PictureNote[] = [
  {
    id: "picture-regular-sales-at-zero",
    severity: "error",
    find: ({ answers, profile }) =>
      choiceOf(answers, STAGE) === "acceptance" && profile?.foreignSalesShare === 0
        ? noted(
            "You answer that selling abroad is a regular part of your business, but your profile puts sales abroad at 0 per cent.",
            STAGE,
          )
        : null,
  },
  {
    id: "picture-not-sold-but-share",
    severity: "error",
    find: ({ answers, profile }) => {
      const share = profile?.foreignSalesShare ?? 0;
      return choiceOf(answers, STAGE) === "intention" && share > 0
        ? noted(
            `You answer that you have not sold abroad yet, but your profile puts sales abroad at ${share} per cent.`,
            STAGE,
          )
        : null;
    },
  },
  {
    id: "picture-no-subject-but-markets",
    severity: "warning",
    find: ({ answers, profile }) => {
      const sells = (profile?.markets ?? []).some(({ modes }) => modes.some((mode) => mode !== "importing"));
      const stage = choiceOf(answers, STAGE);
      return sells && (stage === "none" || stage === "awareness")
        ? noted(
            "Your profile lists a country that you sell to, but you answer that nothing is decided about selling abroad.",
            STAGE,
          )
        : null;
    },
  },
  {
    id: "picture-born-global-late",
    severity: "error",
    find: ({ answers, profile }) => {
      const founded = profile?.foundedYear;
      const years = (profile?.markets ?? []).map(({ sinceYear }) => sinceYear);
      const dated = years.flatMap((year) => year ?? []);
      if (founded == null || dated.length === 0 || dated.length < years.length) return null;
      const first = Math.min(...dated);
      return choiceOf(answers, EARLY) === "yes" && first > founded + BORN_GLOBAL_RULE.years
        ? noted(
            `You answer that a quarter of sales came from abroad within ${BORN_GLOBAL_RULE.years} years, but by your profile the firm dates from ${founded} and its first country from ${first}.`,
            EARLY,
          )
        : null;
    },
  },
  {
    id: "picture-young-but-old",
    severity: "warning",
    find: ({ answers, profile }) => {
      const founded = profile?.foundedYear;
      // A firm founded in a given year may be almost one year younger than the difference says.
      const old = profile && founded != null && profile.asOfYear - founded - 1 >= BORN_GLOBAL_RULE.years;
      return old && choiceOf(answers, EARLY) === "young"
        ? noted(
            `You answer that the firm is not three years old yet, but your profile says that it was founded in ${founded}.`,
            EARLY,
          )
        : null;
    },
  },
  {
    id: "picture-languages-few",
    severity: "warning",
    find: ({ answers, profile }) =>
      from(levelOf(answers, SPOKEN), 4) && profile?.languages?.length === 1
        ? noted(
            "You answer that you talk with customers in their languages, but your profile names one language only.",
            SPOKEN,
          )
        : null,
  },
  {
    id: "picture-languages-many",
    severity: "warning",
    find: ({ answers, profile }) => {
      const count = profile?.languages?.length ?? 0;
      return levelOf(answers, SPOKEN) === 1 && count >= 3
        ? noted(
            `You answer that nobody could hold a business talk in another language, but your profile names ${count} languages.`,
            SPOKEN,
          )
        : null;
    },
  },
  {
    id: "picture-markets-without-contacts",
    severity: "error",
    find: ({ answers, profile }) => {
      const item = "antecedent.networking.varied-partners";
      return levelOf(answers, item) === 1 && (profile?.markets ?? []).length > 0
        ? noted(
            "You answer that you have no contact with anyone abroad, but your profile lists countries that you work in.",
            item,
          )
        : null;
    },
  },
  {
    id: "picture-online-without-digital",
    severity: "warning",
    find: (facts) => {
      const item = "factor.internal.digital-model";
      return levelOf(facts.answers, item) === 1 && worksBy(facts, "online-direct")
        ? noted(
            "Your profile says that you sell online abroad, but you answer that everything runs by telephone, paper and visits.",
            item,
          )
        : null;
    },
  },
  {
    id: "picture-partner-never-approached",
    severity: "warning",
    find: (facts) => {
      const item = "antecedent.networking.new-partners";
      return levelOf(facts.answers, item) === 1 && worksBy(facts, "collaboration", "joint-venture")
        ? noted(
            "Your profile names a partnership abroad, but you answer that you have never approached a firm there about working together.",
            item,
          )
        : null;
    },
  },
  {
    id: "picture-unit-without-leader",
    severity: "warning",
    find: (facts) => {
      const item = "competence.activity.management";
      return levelOf(facts.answers, item) === 1 && worksBy(facts, "sales-subsidiary", "production-abroad")
        ? noted(
            "Your profile names a unit of your own abroad, but you answer that nobody could lead one.",
            item,
          )
        : null;
    },
  },
  {
    id: "picture-imports-never-ordered",
    severity: "error",
    find: (facts) => {
      const item = "competence.activity.purchasing";
      const active = choiceOf(facts.answers, "phase.active");
      const buys = active === "buying" || active === "both" || worksBy(facts, "importing");
      if (levelOf(facts.answers, item) !== 1 || !buys) return null;
      return noted(
        "You buy from other countries, but answer that you have never ordered there.",
        item,
        ...(active === "buying" || active === "both" ? ["phase.active"] : []),
      );
    },
  },
  {
    id: "picture-exports-never-delivered",
    severity: "warning",
    find: (facts) => {
      const item = "competence.activity.distribution";
      return upTo(levelOf(facts.answers, item), 1) && worksBy(facts, "direct-export")
        ? noted(
            "Your profile says that you export directly, but you answer that you have never delivered to another country.",
            item,
          )
        : null;
    },
  },
];
