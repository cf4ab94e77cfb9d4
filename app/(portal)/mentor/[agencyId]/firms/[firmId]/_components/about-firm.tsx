import { type Definition, DefinitionList } from "@/components/ui/definition-list";
import { countryName, regionName } from "@/lib/domain/reference/countries";
import { languageName } from "@/lib/domain/reference/languages";
import { formatList } from "@/lib/i18n/formats";
import { language, texts } from "@/lib/i18n/texts";
import type { FirmGlance } from "@/lib/mentors/types";

/** What the firm says of itself; what it has not said is left out. */
export function AboutFirm({ glance }: { glance: FirmGlance }) {
  const t = texts("mentors");
  const { facts, people } = glance;
  const country = (code: string) => countryName(code, language());
  const markets = facts.markets.map((market) =>
    market.sinceYear === null
      ? country(market.country)
      : t("facts.marketSince", { country: country(market.country), year: String(market.sinceYear) }),
  );
  const place = [facts.region && regionName(facts.region), country(facts.country)].filter(Boolean).join(", ");
  const said: [string, string][] = [
    [t("facts.country"), place],
    [t("facts.products"), facts.products],
    [t("facts.markets"), formatList(markets)],
    [
      t("facts.targets"),
      formatList(facts.targetMarkets.map(country).sort((a, b) => a.localeCompare(b, language()))),
    ],
    [t("facts.goals"), facts.goals],
    [t("facts.languages"), formatList(facts.languages.map((code) => languageName(code, language())))],
    [t("facts.founded"), facts.foundedYear === null ? "" : String(facts.foundedYear)],
    [
      t("facts.people"),
      formatList(people.map(({ name, role }) => (role === "owner" ? t("facts.owner", { name }) : name))),
    ],
  ];
  const items: Definition[] = said
    .filter(([, details]) => details !== "")
    .map(([term, details]) => ({ term, details: <span className="whitespace-pre-line">{details}</span> }));
  return <DefinitionList items={items} />;
}
