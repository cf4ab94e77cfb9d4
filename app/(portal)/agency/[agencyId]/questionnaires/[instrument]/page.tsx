import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { Section } from "@/components/page/section";
import { Notice } from "@/components/ui/notice";
import { texts } from "@/lib/i18n/texts";
import { getQuestionnaire } from "@/lib/instruments/queries/for-agency";
import { type AgencyParams, adminArea } from "../../_components/admin-area";
import { DraftPanel } from "../_components/draft-panel";
import { StartDraftForm } from "../_components/start-draft-form";
import { VersionList } from "../_components/version-list";
import { versionName } from "../_components/words";

type Props = { params: Promise<AgencyParams & { instrument: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("questionnaires")("title") };
}

export default async function QuestionnairePage({ params }: Props) {
  const { context, agency, root } = await adminArea(params);
  const page = await getQuestionnaire(context, (await params).instrument);
  if (!page) notFound();
  const t = texts("questionnaires");
  const path = `${root}/questionnaires/${page.id}`;
  const shared = { page, agencyId: agency.id, path, timeZone: context.person.timeZone };
  return (
    <PageBody>
      <PageHeader
        title={page.title}
        lede={t("one.lede", { version: versionName(page.current) })}
        trail={[{ label: t("title"), href: `${root}/questionnaires` }]}
        trailLabel={texts("frame")("trail")}
        action={
          !page.draft && (
            <StartDraftForm agencyId={agency.id} instrument={page.id} from={page.current.version} primary />
          )
        }
      />
      {page.newerOfPortal !== null && (
        <Notice tone="info">{t("one.newerOfPortal", { n: page.newerOfPortal })}</Notice>
      )}
      {page.draft && <DraftPanel draft={page.draft} {...shared} />}
      <Section title={t("one.versions")} id="versions" lede={t("one.versionsLede")}>
        <VersionList {...shared} root={root} />
      </Section>
    </PageBody>
  );
}
