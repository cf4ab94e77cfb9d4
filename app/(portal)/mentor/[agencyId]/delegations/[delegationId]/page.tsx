import type { Metadata } from "next";
import { journeyPage } from "@/app/(portal)/_journeys/journey";
import { mentorPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";

type Props = { params: Promise<{ agencyId: string; delegationId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("delegations")("title") };
}

export default async function MentorDelegationPage({ params }: Props) {
  const { agencyId, delegationId } = await params;
  return journeyPage(await mentorPage(agencyId), delegationId);
}
