import { titled } from "@/components/offers/offer-words";
import { TERMS, type Term } from "@/lib/domain/knowledge-innovation/level-words";
import { OFFER_SUBJECTS } from "@/lib/domain/offer-subjects";
import { countriesByName, countryName, regionsOf } from "@/lib/domain/reference/countries";
import { NACE_SECTIONS } from "@/lib/domain/reference/nace";
import { TIME_ZONES } from "@/lib/domain/reference/time-zones";
import { INNOVATIONS, KNOWLEDGE, OFFER_SERVICES, PHASES } from "@/lib/domain/vocabulary";
import { language, texts } from "@/lib/i18n/texts";

const explained = <K extends string>(kinds: readonly K[], terms: Readonly<Record<K, Term>>) =>
  kinds.map((kind) => ({ value: kind, label: titled(terms[kind].name), hint: terms[kind].explanation }));

/** The lists that an offer's form chooses from; regions are those of the agency's own country. */
export function offerChoices(country: string) {
  const t = texts("offers");
  const countries = countriesByName(language()).map(({ code, name }) => ({
    value: code,
    label: name,
    search: code,
  }));
  const regions = regionsOf(country).map(({ code, name }) => ({
    value: code,
    label: `${name}, ${countryName(country, language())}`,
    search: code,
  }));
  return {
    countries,
    regions: [...regions, ...countries],
    phases: PHASES.map((one) => ({ value: one, label: titled(TERMS.phase[one].name) })),
    industries: NACE_SECTIONS.map(({ code, name }) => ({ value: code, label: name, search: code })),
    services: OFFER_SERVICES.map((one) => ({
      value: one,
      label: titled(t(`services.${one}`)),
      hint: t(`servicesWhat.${one}`),
    })),
    subjects: OFFER_SUBJECTS.map((one) => ({ value: one, label: titled(t(`subjects.${one}`)) })),
    knowledge: explained(KNOWLEDGE, TERMS.knowledge),
    innovations: explained(INNOVATIONS, TERMS.innovation),
    timeZones: TIME_ZONES.map((name) => ({ value: name, label: name.replaceAll("_", " ") })),
  };
}
