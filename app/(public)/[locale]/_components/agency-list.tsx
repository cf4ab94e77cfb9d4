import Link from "next/link";
import { EmptyState } from "@/components/page/empty-state";
import { LinkButton } from "@/components/ui/button";
import type { AgencyEntry } from "@/lib/accounts/types";
import { countryName } from "@/lib/domain/reference/countries";
import { language, texts } from "@/lib/i18n/texts";

/** The agencies with the two ways in: what they offer, and registering with them. */
export function AgencyList({ agencies, locale }: { agencies: readonly AgencyEntry[]; locale: string }) {
  const t = texts("landing");
  if (agencies.length === 0) return <EmptyState title={t("noAgencies")}>{t("noAgenciesText")}</EmptyState>;
  return (
    <ul className="border-line border-t">
      {agencies.map(({ slug, name, country }) => (
        <li
          key={slug}
          className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 border-line border-b py-4"
        >
          <div>
            <h3>
              <Link href={`/${locale}/${slug}`}>{name}</Link>
            </h3>
            <p className="text-ink-soft text-sm">{countryName(country, language())}</p>
          </div>
          <div className="flex flex-wrap gap-2">
            <LinkButton
              href={`/${locale}/${slug}/programmes`}
              aria-label={t("catalogueOf", { agency: name })}
            >
              {t("catalogue")}
            </LinkButton>
            <LinkButton
              href={`/${locale}/${slug}/register`}
              variant="primary"
              aria-label={t("registerWith", { agency: name })}
            >
              {t("register")}
            </LinkButton>
          </div>
        </li>
      ))}
    </ul>
  );
}
