import type { Metadata } from "next";
import { programmePage } from "@/app/(portal)/_journeys/programme";
import { mentorPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";

type Props = { params: Promise<{ agencyId: string; delegationId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("itineraries")("programme.title") };
}

export default async function MentorProgrammePage({ params }: Props) {
  const { agencyId, delegationId } = await params;
  return programmePage(await mentorPage(agencyId), delegationId);
}
