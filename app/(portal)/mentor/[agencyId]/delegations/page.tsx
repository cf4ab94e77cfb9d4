import type { Metadata } from "next";
import { OfferedList } from "@/components/delegations/offered-list";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { mentorPage } from "@/lib/context/request";
import { listOffered } from "@/lib/delegations/queries/for-travellers";
import { texts } from "@/lib/i18n/texts";

type Props = { params: Promise<{ agencyId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("delegations")("title") };
}

export default async function MentorDelegationsPage({ params }: Props) {
  const context = await mentorPage((await params).agencyId);
  const t = texts("delegations");
  return (
    <PageBody>
      <PageHeader title={t("title")} lede={t("mentorLede")} />
      <OfferedList
        offered={await listOffered(context)}
        path={`/mentor/${context.actor.agencyId}/delegations`}
      />
    </PageBody>
  );
}
