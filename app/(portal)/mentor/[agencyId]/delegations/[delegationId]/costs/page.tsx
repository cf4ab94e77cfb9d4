import type { Metadata } from "next";
import { costsPage } from "@/app/(portal)/_journeys/costs";
import { mentorPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";

type Props = { params: Promise<{ agencyId: string; delegationId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("travel-costs")("title") };
}

export default async function MentorCostsPage({ params }: Props) {
  const { agencyId, delegationId } = await params;
  return costsPage(await mentorPage(agencyId), delegationId);
}
