import { Section } from "@/components/page/section";
import { DefinitionList } from "@/components/ui/definition-list";
import type { Wanted, WaveQuality } from "@/lib/domain/pairing/quality";
import { countryName } from "@/lib/domain/reference/countries";
import { languageName } from "@/lib/domain/reference/languages";
import { language, texts } from "@/lib/i18n/texts";

/** How good a wave is, and whom the agency should look for next. */
export function WaveQualityFacts({ quality }: { quality: WaveQuality }) {
  const t = texts("waves");
  const { recruit } = quality;
  const of = (n: number, all: number) => t("page.of", { n, all });
  const worth = (name: string, one: Wanted) =>
    t("page.q.worth", { name, worth: one.worth, firms: one.firms });
  const markets = recruit.markets.map((one) => worth(countryName(one.code, language()), one));
  const languages = recruit.languages.map((one) => worth(languageName(one.code, language()), one));
  const wanted = [
    ...markets.map((what) => t("page.q.recruitMarkets", { what })),
    ...languages.map((what) => t("page.q.recruitLanguages", { what })),
  ];
  return (
    <Section id="quality" title={t("page.quality")}>
      <DefinitionList
        items={[
          { term: t("page.q.served"), details: of(quality.served, quality.asked) },
          {
            term: t("page.q.scores"),
            details: quality.lowest === null ? t("none") : `${quality.lowest}, ${quality.median}`,
          },
          { term: t("page.q.seats"), details: of(quality.used, quality.seats) },
          { term: t("page.q.blocking"), details: quality.blocking },
          { term: t("page.q.envy"), details: quality.envy },
          { term: t("page.q.waiting"), details: t("page.waves", { n: quality.longestWaiting }) },
          { term: t("page.q.longestServed"), details: t("page.waves", { n: quality.longestServed }) },
          {
            term: t("page.q.recruit"),
            details: wanted.length > 0 ? <Lines lines={wanted} /> : t("page.q.nobodyMissing"),
          },
        ]}
      />
    </Section>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
