import type { Metadata } from "next";
import { OfferedList } from "@/components/delegations/offered-list";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { memberPage } from "@/lib/context/request";
import { listOffered } from "@/lib/delegations/queries/for-travellers";
import { texts } from "@/lib/i18n/texts";

type Props = { params: Promise<{ firmId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("delegations")("title") };
}

export default async function FirmDelegationsPage({ params }: Props) {
  const context = await memberPage((await params).firmId);
  const t = texts("delegations");
  return (
    <PageBody>
      <PageHeader title={t("title")} lede={t("firmLede")} />
      <OfferedList offered={await listOffered(context)} path={`/firm/${context.actor.firmId}/delegations`} />
    </PageBody>
  );
}
