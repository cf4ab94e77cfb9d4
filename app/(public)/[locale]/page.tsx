import Link from "next/link";
import { Section } from "@/components/page/section";
import { LinkButton } from "@/components/ui/button";
import { QuietText } from "@/components/ui/quiet-text";
import { listAgencies } from "@/lib/accounts/queries";
import { publicContext } from "@/lib/context/request";
import { type PublicProps, publicLocale } from "@/lib/i18n/public-locale";
import { texts } from "@/lib/i18n/texts";
import { AgencyList } from "./_components/agency-list";
import { LandingMap } from "./_components/landing-map";
import { LandingModels, LandingPeople, LandingSteps } from "./_components/landing-parts";

type Props = PublicProps;

/** What the portal does, for whom, on what it rests, and where to go in. */
export default async function LandingPage({ params }: Props) {
  const locale = await publicLocale(params);
  const agencies = await listAgencies(await publicContext(null));
  const t = texts("landing");
  return (
    <div className="space-y-16 lg:space-y-20">
      <div className="@container">
        <div className="grid items-start gap-x-16 gap-y-12 @4xl:grid-cols-[minmax(0,1fr)_minmax(0,28rem)]">
          <header className="space-y-5 lg:pt-6">
            <h1 className="max-w-measure">{t("title")}</h1>
            <p className="max-w-measure text-lg text-ink-soft">{t("lede")}</p>
            <LinkButton href="#agencies" variant="primary" size="large" iconEnd="chevron-down">
              {t("choose")}
            </LinkButton>
          </header>
          <LandingMap />
        </div>
      </div>
      <Section title={t("stepsTitle")} id="steps">
        <LandingSteps />
      </Section>
      <Section title={t("whoTitle")} id="who">
        <LandingPeople />
      </Section>
      <Section title={t("agenciesTitle")} id="agencies" lede={t("agenciesLede")}>
        <AgencyList agencies={agencies} locale={locale} />
      </Section>
      <Section title={t("modelsTitle")} id="models" lede={t("modelsLede")}>
        <LandingModels />
        <div className="mt-4 space-y-3">
          <p>
            <Link href={`/${locale}/methods`}>{t("modelsMore")}</Link>
          </p>
          <QuietText>{t("limits")}</QuietText>
        </div>
      </Section>
    </div>
  );
}
