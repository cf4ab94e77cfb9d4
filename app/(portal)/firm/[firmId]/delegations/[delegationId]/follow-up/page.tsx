import type { Metadata } from "next";
import { followUpPage } from "@/app/(portal)/_journeys/follow-up";
import { memberPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";

type Props = { params: Promise<{ firmId: string; delegationId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("follow-ups")("title") };
}

export default async function FirmFollowUpPage({ params }: Props) {
  const { firmId, delegationId } = await params;
  return followUpPage(await memberPage(firmId), delegationId);
}
