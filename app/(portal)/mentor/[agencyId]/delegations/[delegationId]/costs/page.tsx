import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TravellerPage } from "@/components/delegations/traveller-page";
import { OwnCosts } from "@/components/travel-costs/own-costs";
import { mentorPage } from "@/lib/context/request";
import { getOffered } from "@/lib/delegations/queries/for-travellers";
import { texts } from "@/lib/i18n/texts";
import { getOwnClaim } from "@/lib/travel-costs/queries/own-claim";

type Props = { params: Promise<{ agencyId: string; delegationId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("travel-costs")("title") };
}

export default async function MentorCostsPage({ params }: Props) {
  const { agencyId, delegationId } = await params;
  const context = await mentorPage(agencyId);
  const found = await getOffered(context, delegationId);
  if (!found) notFound();
  const t = texts("travel-costs");
  const hat = { kind: "mentor" as const, id: context.actor.agencyId };
  return (
    <TravellerPage
      delegation={found.delegation}
      root={`/mentor/${context.actor.agencyId}`}
      title={t("title")}
      lede={t("lede")}
    >
      <OwnCosts found={found} claim={await getOwnClaim(context, delegationId)} hat={hat} />
    </TravellerPage>
  );
}
