import { Section } from "@/components/page/section";
import { DefinitionList } from "@/components/ui/definition-list";
import type { WaveQuality } from "@/lib/domain/pairing/quality";
import type { Profile } from "@/lib/domain/pairing/recruit";
import { countryName } from "@/lib/domain/reference/countries";
import { languageName } from "@/lib/domain/reference/languages";
import { formatChoice } from "@/lib/i18n/formats";
import { language, texts } from "@/lib/i18n/texts";

/** How good a wave is, and whom the agency should look for next. */
export function WaveQualityFacts({ quality }: { quality: WaveQuality }) {
  const t = texts("waves");
  const of = (n: number, all: number) => t("page.of", { n, all });
  const wanted = quality.recruit.map(profileText);
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

function profileText({ market, languages, ...worth }: Profile): string {
  const t = texts("waves");
  const spoken = formatChoice(languages.map((code) => languageName(code, language())));
  return market === null
    ? t("page.q.recruitSpeaking", { languages: spoken, ...worth })
    : t("page.q.recruitKnowing", { market: countryName(market, language()), languages: spoken, ...worth });
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
