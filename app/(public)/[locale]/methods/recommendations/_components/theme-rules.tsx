import { Section } from "@/components/page/section";
import { AdviceDating } from "@/components/result/advice-dating";
import { SourceNote } from "@/components/result/source-note";
import { THEME_NAMES, type Theme } from "@/lib/domain/picture/themes";
import { freshnessOf } from "@/lib/domain/recommendations/dating";
import { RULES } from "@/lib/domain/recommendations/rules";
import { texts } from "@/lib/i18n/texts";

/** The recommendations on one theme, each with its reason, whom it is meant for and where it comes from. */
export function ThemeRules({ theme, today }: { theme: Theme; today: string }) {
  const t = texts("methods");
  const rules = RULES.filter((rule) => rule.theme === theme);
  return (
    <Section id={theme} title={THEME_NAMES[theme]} aside={t("recommendations.count", { n: rules.length })}>
      <ul className="border-line border-t">
        {rules.map((rule) => (
          <li
            key={rule.id}
            id={rule.id}
            className="grid scroll-mt-6 gap-x-10 gap-y-1 border-line border-b py-4 lg:grid-cols-2"
          >
            <div className="max-w-measure space-y-1">
              <h3 className="text-base">{rule.title}</h3>
              <p className="text-sm">{rule.why}</p>
            </div>
            <div className="max-w-measure space-y-1 text-ink-soft text-sm">
              <AdviceDating freshness={freshnessOf(rule, today)} />
              <p>
                <SourceNote source={rule.source} advises />.
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
