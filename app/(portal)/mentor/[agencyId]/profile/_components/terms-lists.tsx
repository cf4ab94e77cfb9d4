import { CodedSelect } from "@/components/form/coded-select";
import { countryName } from "@/lib/domain/reference/countries";
import { languageName } from "@/lib/domain/reference/languages";
import { language, texts } from "@/lib/i18n/texts";
import { MARKET_ROLES, YEAR_STEPS } from "@/lib/matching/schema";
import type { MentorTerms } from "@/lib/matching/types";

/** For each market of the profile: years and role. */
export function MarketYears({ markets }: Pick<MentorTerms, "markets">) {
  const t = texts("waves");
  return markets.map(({ country, years, role }) => {
    const market = countryName(country, language());
    return (
      <div key={country} className="grid max-w-measure gap-3 sm:grid-cols-2">
        <CodedSelect
          name="marketYears"
          code={country}
          label={t("terms.years", { market })}
          defaultValue={String(YEAR_STEPS.findLast((step) => step <= years) ?? YEAR_STEPS[0])}
          options={YEAR_STEPS.map((step) => ({
            value: String(step),
            label: t("terms.yearsOption", { years: step }),
          }))}
        />
        <CodedSelect
          name="marketRoles"
          code={country}
          label={t("terms.role", { market })}
          defaultValue={role}
          options={MARKET_ROLES.map((one) => ({ value: one, label: t(`terms.roles.${one}`) }))}
        />
      </div>
    );
  });
}

/** For each language of the profile: how well. */
export function LanguageLevels({ languages }: Pick<MentorTerms, "languages">) {
  const t = texts("waves");
  return languages.map(({ code, level }) => (
    <div key={code} className="max-w-md">
      <CodedSelect
        name="languageLevels"
        code={code}
        label={t("terms.level", { language: languageName(code, language()) })}
        defaultValue={String(level)}
        options={(["1", "2", "3"] as const).map((one) => ({ value: one, label: t(`terms.levels.${one}`) }))}
      />
    </div>
  ));
}
