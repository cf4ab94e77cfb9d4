import type { Metadata } from "next";
import { journeyPage } from "@/app/(portal)/_journeys/journey";
import { memberPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";

type Props = { params: Promise<{ firmId: string; delegationId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("delegations")("title") };
}

export default async function FirmDelegationPage({ params }: Props) {
  const { firmId, delegationId } = await params;
  return journeyPage(await memberPage(firmId), delegationId);
}
