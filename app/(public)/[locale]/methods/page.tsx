import type { Metadata } from "next";
import Link from "next/link";
import { PageHeader } from "@/components/page/page-header";
import { Section } from "@/components/page/section";
import { QuietText } from "@/components/ui/quiet-text";
import { SOURCES, type SourceId } from "@/lib/domain/sources";
import { type PublicProps, publicLocale } from "@/lib/i18n/public-locale";
import { texts } from "@/lib/i18n/texts";
import { SourceTables } from "./_components/source-tables";

type Props = PublicProps;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await publicLocale(params);
  return { title: texts("methods")("title") };
}

/** The studies that the portal rests on, and what of each is at work in it. */
export default async function MethodsPage({ params }: Props) {
  const home = `/${await publicLocale(params)}`;
  const t = texts("methods");
  return (
    <>
      <PageHeader title={t("title")} lede={t("lede")} />
      <div className="space-y-12">
        <p>
          <Link href={`${home}/methods/recommendations`}>{t("recommendations.link")}</Link>
        </p>
        {(Object.keys(SOURCES) as SourceId[]).map((source) => (
          <Section key={source} id={source} title={texts("landing")(`model.${source}.title`)}>
            <SourceTables source={source} home={home} />
          </Section>
        ))}
        <QuietText>{t("limits")}</QuietText>
      </div>
    </>
  );
}
