import type { Metadata } from "next";
import { followUpPage } from "@/app/(portal)/_journeys/follow-up";
import { mentorPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";

type Props = { params: Promise<{ agencyId: string; delegationId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("follow-ups")("title") };
}

export default async function MentorFollowUpPage({ params }: Props) {
  const { agencyId, delegationId } = await params;
  return followUpPage(await mentorPage(agencyId), delegationId);
}
