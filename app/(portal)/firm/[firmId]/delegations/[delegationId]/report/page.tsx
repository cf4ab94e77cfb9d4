import type { Metadata } from "next";
import { reportPage } from "@/app/(portal)/_journeys/report";
import { memberPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";

type Props = { params: Promise<{ firmId: string; delegationId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("journey-reports")("title") };
}

export default async function FirmReportPage({ params }: Props) {
  const { firmId, delegationId } = await params;
  return reportPage(await memberPage(firmId), delegationId);
}
