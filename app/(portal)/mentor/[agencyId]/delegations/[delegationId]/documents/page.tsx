import type { Metadata } from "next";
import { documentsPage } from "@/app/(portal)/_journeys/documents";
import { mentorPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";

type Props = { params: Promise<{ agencyId: string; delegationId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("itineraries")("documents.title") };
}

export default async function MentorDocumentsPage({ params }: Props) {
  const { agencyId, delegationId } = await params;
  return documentsPage(await mentorPage(agencyId), delegationId);
}
