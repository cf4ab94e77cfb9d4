import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TravellerPage } from "@/components/delegations/traveller-page";
import { OwnFollowUps } from "@/components/follow-ups/own-follow-ups";
import { memberPage } from "@/lib/context/request";
import { getOffered } from "@/lib/delegations/queries/for-travellers";
import { listOwnFollowUps } from "@/lib/follow-ups/queries/own-follow-ups";
import { texts } from "@/lib/i18n/texts";

type Props = { params: Promise<{ firmId: string; delegationId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("follow-ups")("title") };
}

export default async function FirmFollowUpPage({ params }: Props) {
  const { firmId, delegationId } = await params;
  const context = await memberPage(firmId);
  const found = await getOffered(context, delegationId);
  if (!found) notFound();
  const t = texts("follow-ups");
  const root = `/firm/${context.actor.firmId}`;
  return (
    <TravellerPage delegation={found.delegation} root={root} title={t("title")} lede={t("lede")}>
      <OwnFollowUps
        found={found}
        followUps={await listOwnFollowUps(context, delegationId)}
        hat={{ kind: "member", id: context.actor.firmId }}
        timeZone={context.person.timeZone}
      />
    </TravellerPage>
  );
}
