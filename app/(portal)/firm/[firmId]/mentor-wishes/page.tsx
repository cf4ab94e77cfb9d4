import type { Metadata } from "next";
import { ProposalList } from "@/components/matching/proposal-list";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { Section } from "@/components/page/section";
import { memberPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { getWishes } from "@/lib/matching/queries/wishes";
import { getLastWave } from "@/lib/waves/queries/last-wave";
import { listProposals } from "@/lib/waves/queries/proposals";
import { FirmTabs } from "../_components/firm-tabs";
import { RefusalList } from "./_components/refusal-list";
import { SearchState } from "./_components/search-state";
import { UnservedNote } from "./_components/unserved-note";
import { WishList } from "./_components/wish-list";

type Props = { params: Promise<{ firmId: string }> };

export const generateMetadata = (): Metadata => ({ title: texts("waves")("wishes.title") });

export default async function MentorWishesPage({ params }: Props) {
  const context = await memberPage((await params).firmId);
  const { firmId } = context.actor;
  const wishes = await getWishes(context, { firmId });
  const proposals = await listProposals(context);
  const lastWave = await getLastWave(context);
  const t = texts("waves");
  const hat = { kind: "member" as const, id: firmId };
  const { timeZone } = context.person;
  return (
    <PageBody width="text">
      <div className="space-y-6">
        <PageHeader title={t("wishes.title")} lede={t("wishes.lede")} />
        <FirmTabs firmId={firmId} current="mentor-wishes" />
      </div>
      {proposals.length > 0 && (
        <Section id="proposals" title={t("proposals.firmTitle")}>
          <ProposalList proposals={proposals} hat={hat} timeZone={timeZone} />
        </Section>
      )}
      <SearchState
        wishes={wishes}
        proposed={proposals.some(({ state }) => state === "offered")}
        hat={hat}
        timeZone={timeZone}
      />
      {lastWave && <UnservedNote wave={lastWave} firmId={firmId} timeZone={timeZone} />}
      <WishList wishes={wishes.wishes} hat={hat} />
      <RefusalList refusals={wishes.refusals} hat={hat} />
    </PageBody>
  );
}
