import type { Metadata } from "next";
import { preparationPage } from "@/app/(portal)/_journeys/preparation";
import { mentorPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";

type Props = { params: Promise<{ agencyId: string; delegationId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("itineraries")("preparation.title") };
}

export default async function MentorPreparationPage({ params }: Props) {
  const { agencyId, delegationId } = await params;
  return preparationPage(await mentorPage(agencyId), delegationId);
}
