import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/page/page-header";
import { SOURCE_TABLES } from "@/lib/domain/methods/tables";
import { SOURCES, type SourceId } from "@/lib/domain/sources";
import { publicLocale } from "@/lib/i18n/public-locale";
import { texts } from "@/lib/i18n/texts";
import { SourceLine } from "../_components/source-tables";
import { TableInFull } from "./_components/table-in-full";

type Props = { params: Promise<{ locale: string; study: string }> };

const isStudy = (id: string): id is SourceId => Object.hasOwn(SOURCE_TABLES, id);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await publicLocale(params);
  const { study } = await params;
  return isStudy(study) ? { title: texts("methods")("study.title", { short: SOURCES[study].short }) } : {};
}

/** Everything of one study that is at work in the portal, table by table. */
export default async function StudyPage({ params }: Props) {
  const home = `/${await publicLocale(params)}`;
  const { study } = await params;
  if (!isStudy(study) || SOURCE_TABLES[study].length === 0) notFound();
  const t = texts("methods");
  return (
    <>
      <PageHeader
        title={t("study.title", { short: SOURCES[study].short })}
        trail={[{ label: t("trail"), href: `${home}/methods` }]}
        trailLabel={t("trailLabel")}
        lede={t("study.lede")}
        meta={<SourceLine source={study} />}
      />
      <div className="max-w-page space-y-12">
        {study === "rezvani-2024" && (
          <p>
            <Link href={`${home}/methods/antecedents`}>{t("study.panel")}</Link>
          </p>
        )}
        {SOURCE_TABLES[study].map((table) => (
          <TableInFull key={table.id} table={table} />
        ))}
      </div>
    </>
  );
}
