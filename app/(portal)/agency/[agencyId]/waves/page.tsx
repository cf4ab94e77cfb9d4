import type { Metadata } from "next";
import Link from "next/link";
import { EmptyState } from "@/components/page/empty-state";
import { PageHeader } from "@/components/page/page-header";
import { Section } from "@/components/page/section";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { listSilent } from "@/lib/waves/queries/list-silent";
import { listWaves } from "@/lib/waves/queries/list-waves";
import { type AgencyParams, adminArea } from "../_components/admin-area";
import { DraftForm } from "./_components/draft-form";

type Props = { params: Promise<AgencyParams> };

export const generateMetadata = (): Metadata => ({ title: texts("waves")("page.title") });

export default async function WavesPage({ params }: Props) {
  const { context, agency, root } = await adminArea(params);
  const waves = await listWaves(context);
  const silent = await listSilent(context);
  const t = texts("waves");
  const { timeZone } = context.person;
  return (
    <>
      <PageHeader title={t("page.title")} lede={t("page.lede")} />
      {waves.length === 0 ? (
        <EmptyState title={t("page.empty")}>{t("page.emptyText")}</EmptyState>
      ) : (
        <ul className="max-w-measure border-line border-t">
          {waves.map(({ id, name, state, publishedAt, createdAt, asked, served }) => (
            <li
              key={id}
              className="flex flex-wrap items-baseline justify-between gap-x-6 border-line border-b py-3"
            >
              <Link href={`${root}/waves/${id}`}>{name}</Link>
              <span className="text-ink-soft text-sm">
                {t("page.line", { served, asked })},{" "}
                {t(`page.states.${state}`, { day: formatDate(publishedAt ?? createdAt, { timeZone }) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className="mt-10">
        <Section id="new" title={t("page.new")}>
          <div className="max-w-measure">
            <DraftForm agencyId={agency.id} silent={silent} />
          </div>
        </Section>
      </div>
    </>
  );
}
