import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DelegationPage } from "@/components/delegations/delegation-page";
import { mentorPage } from "@/lib/context/request";
import { getOffered, listTravellers } from "@/lib/delegations/queries/for-travellers";
import { texts } from "@/lib/i18n/texts";

type Props = { params: Promise<{ agencyId: string; delegationId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("delegations")("title") };
}

export default async function MentorDelegationPage({ params }: Props) {
  const { agencyId, delegationId } = await params;
  const context = await mentorPage(agencyId);
  const found = await getOffered(context, delegationId);
  if (!found) notFound();
  return (
    <DelegationPage
      found={found}
      travellers={await listTravellers(context, delegationId)}
      hat={{ kind: "mentor" as const, id: context.actor.agencyId }}
      root={`/mentor/${context.actor.agencyId}`}
    />
  );
}
