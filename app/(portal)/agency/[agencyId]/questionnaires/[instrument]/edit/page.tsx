import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { LinkButton } from "@/components/ui/button";
import { TabsNav } from "@/components/ui/tabs-nav";
import { COVER } from "@/lib/domain/instruments/wording";
import { texts } from "@/lib/i18n/texts";
import { getQuestionnaire } from "@/lib/instruments/queries/for-agency";
import { type AgencyParams, adminArea } from "../../../_components/admin-area";
import { NoDraft } from "../../_components/no-draft";
import { PartForm } from "../../_components/part-form";

type Props = {
  params: Promise<AgencyParams & { instrument: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export function generateMetadata(): Metadata {
  return { title: texts("questionnaires")("draft.edit") };
}

export default async function EditQuestionnairePage({ params, searchParams }: Props) {
  const { context, agency, root } = await adminArea(params);
  const page = await getQuestionnaire(context, (await params).instrument);
  if (!page) notFound();
  const { draft } = page;
  if (!draft) return <NoDraft page={page} agencyId={agency.id} path={`${root}/questionnaires`} />;
  const asked = (await searchParams).part;
  const part = draft.instrument.sections.find(({ id }) => id === asked)?.id ?? COVER;
  const t = texts("questionnaires");
  const path = `${root}/questionnaires/${page.id}`;
  const tabs = [
    { id: COVER, title: t("edit.cover") },
    ...draft.instrument.sections.map(({ id, title }) => ({ id, title })),
  ];
  return (
    <PageBody>
      <PageHeader
        title={t("edit.title", { title: draft.instrument.title })}
        lede={t("edit.lede")}
        trail={[
          { label: t("title"), href: `${root}/questionnaires` },
          { label: page.title, href: path },
        ]}
        trailLabel={texts("frame")("trail")}
        action={<LinkButton href={path}>{t("edit.ended")}</LinkButton>}
      />
      <TabsNav
        label={t("edit.parts")}
        tabs={tabs.map(({ id, title }) => ({
          href: `${path}/edit?part=${id}`,
          label: title,
          current: id === part,
        }))}
      />
      <PartForm key={part} draft={draft} part={part} agencyId={agency.id} />
    </PageBody>
  );
}
