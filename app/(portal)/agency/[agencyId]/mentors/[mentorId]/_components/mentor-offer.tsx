import { titled } from "@/components/offers/offer-words";
import { Section } from "@/components/page/section";
import { termName } from "@/components/result/term-names";
import { DefinitionList } from "@/components/ui/definition-list";
import { AREA_WORDS } from "@/lib/domain/competence/areas";
import { countryName } from "@/lib/domain/reference/countries";
import { languageName } from "@/lib/domain/reference/languages";
import { NACE_DIVISIONS } from "@/lib/domain/reference/nace";
import { formatDate } from "@/lib/i18n/formats";
import { language, texts } from "@/lib/i18n/texts";
import { FIRM_CHOICES } from "@/lib/matching/schema";
import type { MentorTerms } from "@/lib/matching/types";

const day = (date: string) => formatDate(`${date}T12:00:00Z`, { timeZone: "UTC" });
const divisionName = (code: string) => NACE_DIVISIONS.find((one) => one.code === code)?.name ?? code;

/** What the mentor offers, as waves reckon with it. */
export function MentorOffer({ terms }: { terms: MentorTerms }) {
  const t = texts("waves");
  const said = (parts: readonly string[]) =>
    parts.length > 0 ? titled(parts.join(" · ")) : <span className="text-ink-soft">{t("none")}</span>;
  const line = (name: string, ...details: string[]) =>
    t("terms.factLine", { name, detail: details.join(", ") });
  const place = terms.country === null ? [] : [countryName(terms.country, language())];
  return (
    <Section title={t("terms.facts")} id="offer">
      <DefinitionList
        items={[
          {
            term: t("terms.capacity"),
            details: said([
              String(terms.capacity),
              ...(terms.hoursAMonth === null ? [] : [t("terms.hoursFact", { hours: terms.hoursAMonth })]),
            ]),
          },
          {
            term: texts("agency")("mentor.markets"),
            details: said(
              terms.markets.map(({ country, years, role }) =>
                line(
                  countryName(country, language()),
                  t("terms.yearsOption", { years }),
                  t(`terms.roles.${role}`),
                ),
              ),
            ),
          },
          {
            term: texts("agency")("mentor.languages"),
            details: said(
              terms.languages.map(({ code, level }) =>
                line(languageName(code, language()), t(`terms.levels.${level}`)),
              ),
            ),
          },
          { term: t("terms.divisionsFact"), details: said(terms.divisions.map(divisionName)) },
          {
            term: t("terms.competencesFact"),
            details: said(terms.competences.map((one) => AREA_WORDS[one].name)),
          },
          { term: t("terms.phasesFact"), details: said(terms.phases.map((one) => termName("phase", one))) },
          {
            term: t("terms.countryFact"),
            details: said([...place, ...(terms.travels ? [t("terms.travelsFact")] : [])]),
          },
          {
            term: t("absences.title"),
            details: said(
              terms.absences.map(({ fromOn, toOn }) =>
                t("absences.line", { from: day(fromOn), to: day(toOn) }),
              ),
            ),
          },
          {
            term: t("terms.businessesFact"),
            details: said(terms.businesses.map(({ name, division }) => line(name, divisionName(division)))),
          },
          {
            term: t("terms.choicesFact"),
            details: said(
              terms.firmChoices.map(({ name, choice }) =>
                line(
                  name,
                  ...FIRM_CHOICES.flatMap((one) => (one === choice ? t(`choices.options.${one}`) : [])),
                ),
              ),
            ),
          },
        ]}
      />
    </Section>
  );
}
