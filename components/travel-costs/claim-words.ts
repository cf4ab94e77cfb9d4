import type { Tone } from "@/components/ui/tone";
import type { ClaimState } from "@/lib/domain/travel-costs";
import { subsidyOf } from "@/lib/domain/travel-costs";
import { texts } from "@/lib/i18n/texts";
import { money } from "./money";

export const CLAIM_TONES: Record<ClaimState, Tone> = {
  draft: "neutral",
  "handed-in": "info",
  returned: "watch",
  accepted: "good",
  paid: "good",
};

/** What a seat was said to cost, and the share of it that the agency pays. */
export type Terms = { cost: number; subsidyPercent: number; currency: string };

/** How the agency's share comes about, in words with the figures of this traveller. */
export function shareFormula(spentCents: number, { cost, subsidyPercent, currency }: Terms): string {
  const t = texts("travel-costs");
  const found = subsidyOf({ spentCents, seatCost: cost, percent: subsidyPercent });
  const words = {
    percent: subsidyPercent,
    counted: money(found.countedCents, currency),
    subsidy: money(found.subsidyCents, currency),
    spent: money(spentCents, currency),
    cap: money(found.capCents, currency),
  };
  if (found.isCapped) return t("formulaCapped", words);
  return `${t("formula", words)}. ${t("formulaPlain", words)}`;
}
