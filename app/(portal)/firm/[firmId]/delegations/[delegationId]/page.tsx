import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DelegationPage } from "@/components/delegations/delegation-page";
import { memberPage } from "@/lib/context/request";
import { getOffered, listTravellers } from "@/lib/delegations/queries/for-travellers";
import { texts } from "@/lib/i18n/texts";

type Props = { params: Promise<{ firmId: string; delegationId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("delegations")("title") };
}

export default async function FirmDelegationPage({ params }: Props) {
  const { firmId, delegationId } = await params;
  const context = await memberPage(firmId);
  const found = await getOffered(context, delegationId);
  if (!found) notFound();
  return (
    <DelegationPage
      found={found}
      travellers={await listTravellers(context, delegationId)}
      hat={{ kind: "member" as const, id: context.actor.firmId }}
      root={`/firm/${context.actor.firmId}`}
    />
  );
}
