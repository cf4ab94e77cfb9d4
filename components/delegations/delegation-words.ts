import type { Tone } from "@/components/ui/tone";
import type { DelegationFrame, DelegationLine } from "@/lib/delegations/types";
import type { DelegationState, SeatState } from "@/lib/domain/delegation-terms";
import { tookPlace } from "@/lib/domain/follow-up-terms";
import { countryName } from "@/lib/domain/reference/countries";
import { formatDate, formatNumber } from "@/lib/i18n/formats";
import { language, texts } from "@/lib/i18n/texts";

export const STATE_TONES: Record<DelegationState, Tone> = {
  draft: "neutral",
  open: "info",
  planned: "info",
  confirmed: "good",
  travelled: "good",
  closed: "neutral",
  cancelled: "wrong",
};

export const SEAT_TONES: Record<SeatState, Tone> = {
  invited: "watch",
  accepted: "good",
  declined: "neutral",
  waiting: "info",
};

/** How a seat stands, in words that follow the journey: who comes along before it has travelled after it. */
export const seatWord = (seat: SeatState, journey: DelegationState): string =>
  texts("delegations")(tookPlace(journey) ? `seatsAfter.${seat}` : `seats.${seat}`);

/** Days without a clock: the same in every zone. */
const day = (iso: string) => formatDate(iso, { timeZone: "UTC" });

export const daysOf = ({ startsOn, endsOn }: Pick<DelegationLine, "startsOn" | "endsOn">): string =>
  startsOn === endsOn
    ? day(startsOn)
    : texts("delegations")("facts.days", { from: day(startsOn), to: day(endsOn) });

/** Market and days in one line. */
export const whereAndWhen = (line: Pick<DelegationLine, "market" | "startsOn" | "endsOn">): string =>
  `${countryName(line.market, language())}, ${daysOf(line)}`;

const money = (value: number, currency: string) => `${formatNumber(value)} ${currency}`;

/** What there is to know about a delegation, as terms with their details. */
export function delegationFacts(one: DelegationFrame) {
  const t = texts("delegations");
  const subsidy = Math.round((one.cost * one.subsidyPercent) / 100);
  return [
    { term: t("facts.market"), details: countryName(one.market, language()) },
    { term: t("facts.when"), details: daysOf(one) },
    ...(one.tradeOffice === "" ? [] : [{ term: t("facts.office"), details: one.tradeOffice }]),
    { term: t("facts.offer"), details: one.offer ?? t("facts.ownProgramme") },
    {
      term: t("facts.seats"),
      details: t("facts.seatsValue", {
        seats: one.seats,
        newcomers: one.minNewcomers,
        experienced: one.minExperienced,
      }),
    },
    {
      term: t("facts.cost"),
      details: t("facts.costValue", {
        cost: money(one.cost, one.currency),
        share: one.subsidyPercent,
        own: money(one.cost - subsidy, one.currency),
      }),
    },
    ...(one.applyUntil === null ? [] : [{ term: t("facts.applyUntil"), details: day(one.applyUntil) }]),
  ];
}
