import type { Metadata } from "next";
import Link from "next/link";
import { PageHeader } from "@/components/page/page-header";
import { publicContext } from "@/lib/context/request";
import { THEME_NAMES, THEMES } from "@/lib/domain/picture/themes";
import { RULES } from "@/lib/domain/recommendations/rules";
import { RULES_VERSION } from "@/lib/domain/recommendations/version";
import { type PublicProps, publicLocale } from "@/lib/i18n/public-locale";
import { texts } from "@/lib/i18n/texts";
import { ThemeRules } from "./_components/theme-rules";

export async function generateMetadata({ params }: PublicProps): Promise<Metadata> {
  await publicLocale(params);
  return { title: texts("methods")("recommendations.title") };
}

/** Every recommendation that the portal can give, with its scope, its source, its version and when it is read again. */
export default async function RecommendationsPage({ params }: PublicProps) {
  const home = `/${await publicLocale(params)}`;
  const today = (await publicContext(null)).now.toISOString().slice(0, 10);
  const t = texts("methods");
  const overdue = RULES.filter(({ reviewBy }) => reviewBy < today).length;
  return (
    <>
      <PageHeader
        title={t("recommendations.title")}
        trail={[{ label: t("trail"), href: `${home}/methods` }]}
        trailLabel={t("trailLabel")}
        lede={t("recommendations.lede")}
        meta={
          <span className="text-ink-soft">
            {t("recommendations.meta", { n: RULES.length, version: RULES_VERSION, overdue })}
          </span>
        }
      />
      <div className="max-w-page space-y-12">
        <nav aria-label={t("recommendations.themes")}>
          <ul className="flex flex-wrap gap-x-5">
            {THEMES.map((theme) => (
              <li key={theme}>
                <Link href={`#${theme}`} className="inline-flex min-h-target items-center text-sm">
                  {THEME_NAMES[theme]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {THEMES.map((theme) => (
          <ThemeRules key={theme} theme={theme} today={today} />
        ))}
      </div>
    </>
  );
}
