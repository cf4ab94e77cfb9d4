import type { Metadata } from "next";
import { preparationPage } from "@/app/(portal)/_journeys/preparation";
import { memberPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";

type Props = { params: Promise<{ firmId: string; delegationId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("itineraries")("preparation.title") };
}

export default async function FirmPreparationPage({ params }: Props) {
  const { firmId, delegationId } = await params;
  return preparationPage(await memberPage(firmId), delegationId);
}
