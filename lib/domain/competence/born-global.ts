import { choiceOf } from "@/lib/domain/competence/answers";
import { COMPETENCE_ITEMS } from "@/lib/domain/competence/items";
import { achtenhagenRule } from "@/lib/domain/competence/source";
import type { BornGlobal } from "@/lib/domain/competence/types";
import type { Answers } from "@/lib/domain/instruments/types";
import type { FirmProfile } from "@/lib/domain/knowledge-innovation/types";

/** The source's rule: this share of sales from abroad within these years of founding, and a marked advantage. */
export const BORN_GLOBAL_RULE = { share: 25, years: 3 } as const;

const { active, earlyShare, advantage } = COMPETENCE_ITEMS;

/**
 * Whether the firm was born global. Answers decide; where they do not, the profile may. A share alone is not enough,
 * and what is not known stays open.
 */
export function bornGlobalOf(answers: Answers, profile?: FirmProfile): BornGlobal {
  const early = soldEarly(answers, profile);
  const gains = advantageOf(answers);
  const verdict = both(early, gains);
  return {
    early,
    advantage: gains,
    verdict,
    reason: {
      ruleId: `born-global-${verdict === null ? "not-known" : verdict ? "yes" : "no"}`,
      because: `${EARLY[word(early)]} ${GAINS[word(gains)]}`,
      items: [earlyShare, advantage],
      source: { ...achtenhagenRule("Industry differences: manufacturing"), judgement: false },
    },
  };
}

const EARLY = {
  yes: "A quarter of sales or more came from abroad within three years of founding.",
  no: "Less than a quarter of sales came from abroad within three years of founding.",
  unknown: "What share of sales came from abroad in the first three years is not known or not settled yet.",
};
const GAINS = {
  yes: "Resources and sales in several countries give you a marked advantage.",
  no: "A marked advantage from both resources and sales in several countries is missing.",
  unknown: "Whether several countries give you a marked advantage is not known.",
};

const word = (known: boolean | null) => (known === null ? "unknown" : known ? "yes" : "no");

function both(one: boolean | null, other: boolean | null): boolean | null {
  if (one === false || other === false) return false;
  return one === true && other === true ? true : null;
}

function soldEarly(answers: Answers, profile?: FirmProfile): boolean | null {
  const business = choiceOf(answers, active);
  const said = choiceOf(answers, earlyShare);
  if (said === "yes") return true;
  if (said === "no") return false;
  const { foundedYear, asOfYear, foreignSalesShare } = profile ?? {};
  if (foundedYear == null || asOfYear == null || foundedYear > asOfYear) return null;
  const young = asOfYear - foundedYear <= BORN_GLOBAL_RULE.years;
  if (young) return (foreignSalesShare ?? 0) >= BORN_GLOBAL_RULE.share ? true : null;
  const neverSold = business === "never" || business === "buying";
  return neverSold || firstMarketTooLate(foundedYear, profile) ? false : null;
}

/** The profile's earliest market of any kind came after the first years, so sales abroad did too. */
function firstMarketTooLate(foundedYear: number, profile?: FirmProfile): boolean {
  const markets = profile?.markets ?? [];
  const since = markets.flatMap(({ sinceYear }) => sinceYear ?? []);
  return (
    since.length > 0 &&
    since.length === markets.length &&
    Math.min(...since) > foundedYear + BORN_GLOBAL_RULE.years
  );
}

function advantageOf(answers: Answers): boolean | null {
  const said = choiceOf(answers, advantage);
  return said === null ? null : said === "both";
}
