import type { Tone } from "@/components/ui/tone";
import { TERMS } from "@/lib/domain/knowledge-innovation/level-words";
import { countryName, isCountry, regionName } from "@/lib/domain/reference/countries";
import { NACE_SECTIONS } from "@/lib/domain/reference/nace";
import { formatDate, formatList } from "@/lib/i18n/formats";
import { language, texts } from "@/lib/i18n/texts";
import type { OfferLine } from "@/lib/offers/types";

/** A name of the vocabulary at the head of a line. */
export const titled = (name: string): string => name.charAt(0).toLocaleUpperCase(language()) + name.slice(1);

export const phaseNames = (phases: OfferLine["phases"]) =>
  titled(formatList(phases.map((one) => TERMS.phase[one].name)));
export const knowledgeNames = (kinds: OfferLine["knowledge"]) =>
  formatList(kinds.map((one) => TERMS.knowledge[one].name));
export const innovationNames = (kinds: OfferLine["innovations"]) =>
  formatList(kinds.map((one) => TERMS.innovation[one].name));
export const industryNames = (codes: readonly string[]) =>
  NACE_SECTIONS.filter(({ code }) => codes.includes(code)).map(({ name }) => name);
export const placeNamesOf = (codes: readonly string[]) =>
  codes.map((code) => (isCountry(code) ? countryName(code, language()) : regionName(code))).toSorted();

export const serviceNames = (services: OfferLine["services"]) =>
  titled(formatList(services.map((one) => texts("offers")(`services.${one}`))));
export const subjectNames = (subjects: OfferLine["subjects"]) =>
  titled(formatList(subjects.map((one) => texts("offers")(`subjects.${one}`))));

/** Town and country, as far as they are given. */
export function placeText({ place, country }: Pick<OfferLine, "place" | "country">): string {
  const named = country ? countryName(country, language()) : "";
  return [place, named]
    .filter((part) => part !== "" && !(part === named && place.endsWith(named)))
    .join(", ");
}

const day = (date: string) => formatDate(`${date}T12:00:00Z`, { timeZone: "UTC" });

/** First and last day in one phrase. */
export function datesText({ startsOn, endsOn }: Pick<OfferLine, "startsOn" | "endsOn">): string {
  const t = texts("offers");
  if (startsOn && endsOn && startsOn !== endsOn)
    return t("dates.range", { from: day(startsOn), to: day(endsOn) });
  if (startsOn && endsOn) return day(startsOn);
  if (startsOn) return t("dates.starts", { day: day(startsOn) });
  return endsOn ? t("dates.ends", { day: day(endsOn) }) : t("dates.rolling");
}

/** The deadline with the time zone that it was set in. */
export function deadlineText({ deadline, timeZone }: Pick<OfferLine, "deadline" | "timeZone">): string {
  const t = texts("offers");
  if (deadline === null) return t("dates.noDeadline");
  const moment = formatDate(deadline, { timeZone, style: "moment" });
  return t("dates.zone", { moment, zone: timeZone.split("/").at(-1)?.replaceAll("_", " ") ?? timeZone });
}

const DAY = 86_400_000;
/** From here on a deadline is pressing: two weeks are the least for an application. A judgement of the portal. */
const SOON_DAYS = 14;

/** How long one can still join, with the tone that it deserves. */
export function closing(
  { deadline, open, timeZone }: Pick<OfferLine, "deadline" | "open" | "timeZone">,
  now: Date,
): { tone: Tone; text: string } {
  const t = texts("offers");
  if (!open) {
    const past = deadline !== null && new Date(deadline) <= now;
    return { tone: "neutral", text: t(past ? "dates.closed" : "dates.over") };
  }
  if (deadline === null) return { tone: "good", text: t("dates.noDeadline") };
  const days = Math.floor((new Date(deadline).getTime() - now.getTime()) / DAY);
  if (days <= 60)
    return { tone: days <= SOON_DAYS ? "watch" : "good", text: t("dates.deadlineIn", { days }) };
  return { tone: "good", text: t("dates.deadline", { moment: formatDate(deadline, { timeZone }) }) };
}

/** For whom it is, in one line. */
export function audienceText(offer: OfferLine): string {
  const t = texts("offers");
  const parts = [
    offer.phases.length > 0 ? phaseNames(offer.phases) : null,
    offer.industries.length > 0 ? industryNames(offer.industries).join("; ") : null,
    offer.regions.length > 0
      ? t("audience.regions", { regions: formatList(placeNamesOf(offer.regions)) })
      : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(" · ") : t("audience.everyone");
}
