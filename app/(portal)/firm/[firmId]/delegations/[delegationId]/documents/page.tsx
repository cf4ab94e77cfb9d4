import type { Metadata } from "next";
import { documentsPage } from "@/app/(portal)/_journeys/documents";
import { memberPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";

type Props = { params: Promise<{ firmId: string; delegationId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("itineraries")("documents.title") };
}

export default async function FirmDocumentsPage({ params }: Props) {
  const { firmId, delegationId } = await params;
  return documentsPage(await memberPage(firmId), delegationId);
}
