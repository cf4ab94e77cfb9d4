import { placeNamesOf, titled } from "@/components/offers/offer-words";
import { Section } from "@/components/page/section";
import { DefinitionList } from "@/components/ui/definition-list";
import { PhaseMark } from "@/components/ui/phase-mark";
import type { FirmRecord } from "@/lib/directory/types";
import { TERMS } from "@/lib/domain/knowledge-innovation/level-words";
import { countryName, regionName } from "@/lib/domain/reference/countries";
import { NACE_DIVISIONS, NACE_SECTIONS } from "@/lib/domain/reference/nace";
import { SIZE_CLASS_FACTS } from "@/lib/domain/reference/size-classes";
import { formatDate, formatList, formatNumber } from "@/lib/i18n/formats";
import { language, texts } from "@/lib/i18n/texts";

const placeOf = ({ country, region }: FirmRecord) =>
  [region ? regionName(region) : null, countryName(country, language())]
    .filter((one) => one !== null)
    .join(", ");

function industryOf({ naceSection, naceDivision }: FirmRecord): string | null {
  const division = NACE_DIVISIONS.find(({ code }) => code === naceDivision)?.name;
  return division ?? NACE_SECTIONS.find(({ code }) => code === naceSection)?.name ?? null;
}

/** Place, industry and phase in the line under the name. */
export function FirmMeta({ firm }: { firm: FirmRecord }) {
  const phase = firm.assessments.find((one) => one.phase)?.phase;
  return (
    <>
      <span>{placeOf(firm)}</span>
      {industryOf(firm) && <span>{industryOf(firm)}</span>}
      {phase && <PhaseMark phase={phase} label={titled(TERMS.phase[phase].name)} />}
    </>
  );
}

/** The firm's profile as the firm filled it in. */
export function FirmFacts({ firm, timeZone }: { firm: FirmRecord; timeZone: string }) {
  const t = texts("agency");
  const said = (value: string | number | null | undefined) =>
    value === null || value === undefined || value === "" ? (
      <span className="text-ink-soft">{t("firm.notSaid")}</span>
    ) : (
      value
    );
  const market = ({ country, sinceYear }: FirmRecord["markets"][number]) => {
    const name = countryName(country, language());
    return sinceYear === null ? name : t("firm.since", { country: name, year: String(sinceYear) });
  };
  const items = [
    { term: t("firm.country"), details: placeOf(firm) },
    { term: t("firm.industry"), details: said(industryOf(firm)) },
    { term: t("firm.size"), details: said(SIZE_CLASS_FACTS.find(({ id }) => id === firm.sizeClass)?.name) },
    { term: t("firm.founded"), details: said(firm.foundedYear === null ? null : String(firm.foundedYear)) },
    { term: t("firm.number"), details: said(firm.registrationNumber) },
    { term: t("firm.products"), details: said(firm.products) },
    { term: t("firm.markets"), details: said(formatList(firm.markets.map(market))) },
    { term: t("firm.targets"), details: said(formatList(placeNamesOf(firm.targetMarkets))) },
    {
      term: t("firm.abroad"),
      details: said(
        firm.foreignSalesShare === null
          ? null
          : formatNumber(firm.foreignSalesShare / 100, { style: "percent" }),
      ),
    },
    { term: t("firm.goals"), details: said(firm.goals) },
    { term: t("firm.registered"), details: formatDate(firm.createdAt, { timeZone }) },
  ];
  return (
    <Section title={t("firm.facts")} id="facts">
      <DefinitionList items={items} />
    </Section>
  );
}
