import type { Metadata } from "next";
import { reportPage } from "@/app/(portal)/_journeys/report";
import { mentorPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";

type Props = { params: Promise<{ agencyId: string; delegationId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("journey-reports")("title") };
}

export default async function MentorReportPage({ params }: Props) {
  const { agencyId, delegationId } = await params;
  return reportPage(await mentorPage(agencyId), delegationId);
}
