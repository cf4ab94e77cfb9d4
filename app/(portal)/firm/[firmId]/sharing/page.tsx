import type { Metadata } from "next";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { Section } from "@/components/page/section";
import { memberPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { canChangeSharing } from "@/lib/sharing/policy";
import { getSharing, whoCanSee } from "@/lib/sharing/queries";
import { FirmTabs } from "../_components/firm-tabs";
import { Onlookers } from "./_components/onlookers";
import { SharedScopes } from "./_components/shared-scopes";
import { SharingForm } from "./_components/sharing-form";

const WORK = ["agency", "feedback", "introductions", "ties"] as const;

type Props = { params: Promise<{ firmId: string }> };

export const generateMetadata = (): Metadata => ({ title: texts("sharing")("title") });

export default async function SharingPage({ params }: Props) {
  const context = await memberPage((await params).firmId);
  const { actor, person } = context;
  const sharing = await getSharing(context);
  const people = await whoCanSee(context);
  const t = texts("sharing");
  return (
    <PageBody width="text">
      <div className="space-y-6">
        <PageHeader title={t("title")} lede={t("lede")} />
        <FirmTabs firmId={actor.firmId} current="sharing" />
      </div>
      <Section id="people" title={t("peopleTitle")} lede={t("peopleLede")}>
        <Onlookers
          people={people}
          scopes={sharing.scopes}
          timeZone={person.timeZone}
          ownId={actor.accountId}
        />
      </Section>
      <Section id="scopes" title={t("scopesTitle")} lede={t("scopesLede")}>
        {canChangeSharing(actor, actor.firmId) ? (
          <SharingForm firmId={actor.firmId} sharing={sharing} />
        ) : (
          <SharedScopes scopes={sharing.scopes} />
        )}
      </Section>
      <Section id="surveys" title={t("surveys")}>
        <p className="max-w-measure">{t("surveysText")}</p>
      </Section>
      <Section id="work" title={t("workTitle")}>
        <ul className="list-disc space-y-2 ps-5">
          {WORK.map((one) => (
            <li key={one}>{t(`work.${one}`)}</li>
          ))}
        </ul>
      </Section>
    </PageBody>
  );
}
