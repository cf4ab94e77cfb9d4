import type { Metadata } from "next";
import { PageHeader } from "@/components/page/page-header";
import { Section } from "@/components/page/section";
import { QuietText } from "@/components/ui/quiet-text";
import { panelRows } from "@/lib/domain/antecedents/panel";
import { SOURCES } from "@/lib/domain/sources";
import { type PublicProps, publicLocale } from "@/lib/i18n/public-locale";
import { texts } from "@/lib/i18n/texts";
import { ComponentMeans } from "./_components/component-means";
import { LevelScale } from "./_components/level-scale";
import { MisprintList } from "./_components/misprint-list";
import { PanelFacts } from "./_components/panel-facts";
import { PanelTable } from "./_components/panel-table";

type Props = PublicProps;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await publicLocale(params);
  return { title: texts("methods")("antecedents.title") };
}

/** The published panel on high-technology firms: its answers, its result computed again, and its misprints. */
export default async function AntecedentsOriginPage({ params }: Props) {
  const home = `/${await publicLocale(params)}`;
  const t = texts("methods");
  const rows = panelRows();
  const { short, title } = SOURCES["rezvani-2024"];
  return (
    <>
      <PageHeader
        title={t("antecedents.title")}
        trail={[{ label: t("trail"), href: `${home}/methods` }]}
        trailLabel={t("trailLabel")}
        lede={t("antecedents.lede")}
        meta={<span className="text-ink-soft">{`${short}: ${title}`}</span>}
      />
      <div className="space-y-12">
        <PanelFacts rows={rows} />
        <Section id="method" title={t("antecedents.method.heading")} lede={t("antecedents.method.text")}>
          <LevelScale />
        </Section>
        <Section
          id="components"
          title={t("antecedents.components.heading")}
          lede={t("antecedents.components.lede")}
        >
          <ComponentMeans />
        </Section>
        <Section
          id="misprints"
          title={t("antecedents.misprints.heading")}
          lede={t("antecedents.misprints.lede")}
        >
          <MisprintList rows={rows} />
        </Section>
        <Section id="points" title={t("antecedents.rows.heading")} lede={t("antecedents.rows.lede")}>
          <PanelTable rows={rows} path={`${home}/methods/antecedents`} />
        </Section>
        <QuietText>{t("antecedents.limits")}</QuietText>
      </div>
    </>
  );
}
