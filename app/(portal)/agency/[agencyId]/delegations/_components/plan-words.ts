import type { SeatReason } from "@/lib/domain/visits/explain-plan";
import { texts } from "@/lib/i18n/texts";
import delegations from "@/messages/en/delegations.json";

const { noSeatBecause } = delegations.plan;
type Left = keyof typeof noSeatBecause;

/** Why somebody has a seat, in one sentence; `buddies` counts those whom an experienced member looks after. */
export function seatBecause({ code, number }: SeatReason, buddies: number): string {
  return texts("delegations")(`plan.seatBecause.${code}`, { n: number ?? 0, of: buddies });
}

/** Why somebody has no seat, or why a delegation does not take place. A plan is kept with codes, never with words. */
export function noSeatBecauseOf(left: Left, code: string): string {
  const t = texts("delegations");
  switch (left) {
    case "newcomer":
      return knows(noSeatBecause.newcomer, code)
        ? t(`plan.noSeatBecause.newcomer.${code}`)
        : t("plan.becauseUnknown");
    case "experienced":
      return knows(noSeatBecause.experienced, code)
        ? t(`plan.noSeatBecause.experienced.${code}`)
        : t("plan.becauseUnknown");
    case "delegation":
      return knows(noSeatBecause.delegation, code)
        ? t(`plan.noSeatBecause.delegation.${code}`)
        : t("plan.becauseUnknown");
  }
}

const knows = <T extends object>(words: T, code: string): code is Extract<keyof T, string> =>
  Object.hasOwn(words, code);
