import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { Section } from "@/components/page/section";
import { Disclosure } from "@/components/ui/disclosure";
import { allItems } from "@/lib/domain/instruments/engine";
import { INSTRUMENT_IDS } from "@/lib/domain/vocabulary";
import { texts } from "@/lib/i18n/texts";
import { getPreview } from "@/lib/instruments/queries/for-agency";
import { type AgencyParams, adminArea } from "../../../_components/admin-area";
import { PreviewedItem } from "../../_components/previewed-item";

type Props = {
  params: Promise<AgencyParams & { instrument: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export function generateMetadata(): Metadata {
  return { title: texts("questionnaires")("preview.title") };
}

export default async function PreviewPage({ params, searchParams }: Props) {
  const { context, root } = await adminArea(params);
  const named = (await params).instrument;
  const id = INSTRUMENT_IDS.find((one) => one === named);
  const { version } = await searchParams;
  const asked = typeof version === "string" && /^\d{1,9}$/.test(version) ? Number(version) : null;
  const instrument = id && (await getPreview(context, { id, version: asked }));
  if (!instrument) notFound();
  const t = texts("questionnaires");
  const path = `${root}/questionnaires`;
  const questions = new Map(allItems(instrument).map((item) => [item.key, item.question]));
  return (
    <PageBody>
      <PageHeader
        title={instrument.title}
        lede={instrument.summary}
        trail={[
          { label: t("title"), href: path },
          { label: t("preview.title"), href: `${path}/${id}` },
        ]}
        trailLabel={texts("frame")("trail")}
        meta={<p className="text-ink-soft">{t("preview.lede")}</p>}
      />
      <Section title={t("preview.prepare")} id="prepare">
        <ul className="max-w-measure list-disc ps-5">
          {instrument.prepare.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      {instrument.sections.map((section) => (
        <Section
          key={section.id}
          id={`section-${section.id}`}
          title={section.title}
          lede={section.intro}
          aside={`${t("preview.minutes", { n: section.minutes })} · ${section.who}`}
        >
          <Disclosure summary={t("preview.questions", { n: section.items.length })}>
            <ol>
              {section.items.map((item, at) => (
                <PreviewedItem
                  key={item.key}
                  item={item}
                  number={at + 1}
                  parent={item.when ? (questions.get(item.when.item) ?? null) : null}
                />
              ))}
            </ol>
          </Disclosure>
        </Section>
      ))}
    </PageBody>
  );
}
