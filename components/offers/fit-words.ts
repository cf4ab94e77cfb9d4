import { TERMS } from "@/lib/domain/knowledge-innovation/level-words";
import type { OfferBlock } from "@/lib/domain/offer-blocks";
import type { FitCheck, FitReason } from "@/lib/domain/offer-fit";
import type { Shared } from "@/lib/domain/offer-serving";
import { formatList } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { industryNames, innovationNames, knowledgeNames, placeNamesOf } from "./offer-words";

const places = (codes: readonly string[]) => formatList(placeNamesOf(codes));

/** What speaks for an offer, in a sentence. */
export function reasonText(reason: FitReason): string {
  const t = texts("offers");
  switch (reason.code) {
    case "gaps":
      return t("fit.reasons.gaps", { names: knowledgeNames([...reason.knowledge]) });
    case "innovations":
      return t("fit.reasons.innovations", { names: innovationNames([...reason.innovations]) });
    case "markets":
      return t("fit.reasons.markets", { names: places(reason.markets) });
  }
}

/** What keeps a firm from joining, in a sentence. */
export function blockText(block: OfferBlock): string {
  const t = texts("offers");
  switch (block.code) {
    case "over":
    case "closed":
      return t(`fit.blocks.${block.code}`);
    case "phase": {
      const names = block.phases.map((phase) => TERMS.phase[phase].name).toSorted();
      return t("fit.blocks.phase", { names: formatList(names) });
    }
    case "industry":
      return t("fit.blocks.industry", { names: formatList(industryNames(block.industries)) });
    case "place":
      return t("fit.blocks.place", { names: places(block.regions) });
    case "markets":
      return t("fit.blocks.markets", { names: places(block.markets) });
  }
}

/** What the profile leaves open, in a sentence. */
export const checkText = (check: FitCheck): string => texts("offers")(`fit.checks.${check}`);

/** Why an offer stands beside a piece of advice, in one sentence. */
export function servingText({ services, knowledge, subjects, innovations, markets }: Shared): string {
  const t = texts("offers");
  const given = services.flatMap((one) => (one === "fair" ? [] : [t(`serving.services.${one}`)]));
  const topics = [
    ...knowledge.map((one) => TERMS.knowledge[one].name),
    ...subjects.map((one) => t(`serving.subjects.${one}`)),
    ...innovations.map((one) => t("serving.innovation", { name: TERMS.innovation[one].name })),
  ];
  const parts = [
    ...(services.includes("fair") ? [t("serving.fair")] : []),
    ...(given.length > 0 ? [t("serving.gives", { names: formatList(given) })] : []),
    ...(topics.length > 0 ? [t("serving.helps", { names: formatList(topics) })] : []),
    ...(markets.length > 0 ? [t("serving.about", { names: places(markets) })] : []),
  ];
  const last = parts.at(-1) ?? "";
  // Parts hold lists of their own, so the last one is set off by a comma.
  const said = parts.length > 1 ? t("serving.and", { before: parts.slice(0, -1).join(", "), last }) : last;
  return t("serving.sentence", { said });
}
