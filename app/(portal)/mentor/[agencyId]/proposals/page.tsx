import type { Metadata } from "next";
import { ProposalList } from "@/components/matching/proposal-list";
import { EmptyState } from "@/components/page/empty-state";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { mentorPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { listProposals } from "@/lib/waves/queries/proposals";

type Props = { params: Promise<{ agencyId: string }> };

export const generateMetadata = (): Metadata => ({ title: texts("waves")("proposals.title") });

export default async function ProposalsPage({ params }: Props) {
  const context = await mentorPage((await params).agencyId);
  const proposals = await listProposals(context);
  const t = texts("waves");
  return (
    <PageBody width="text">
      <PageHeader title={t("proposals.title")} lede={t("proposals.lede")} />
      {proposals.length === 0 ? (
        <EmptyState title={t("proposals.empty")}>{t("proposals.emptyText")}</EmptyState>
      ) : (
        <ProposalList
          proposals={proposals}
          hat={{ kind: "mentor", id: context.actor.agencyId }}
          timeZone={context.person.timeZone}
        />
      )}
    </PageBody>
  );
}
