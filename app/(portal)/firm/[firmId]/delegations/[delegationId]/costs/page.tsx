import type { Metadata } from "next";
import { costsPage } from "@/app/(portal)/_journeys/costs";
import { memberPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";

type Props = { params: Promise<{ firmId: string; delegationId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("travel-costs")("title") };
}

export default async function FirmCostsPage({ params }: Props) {
  const { firmId, delegationId } = await params;
  return costsPage(await memberPage(firmId), delegationId);
}
