import type { Metadata } from "next";
import { programmePage } from "@/app/(portal)/_journeys/programme";
import { OwnWishes } from "@/components/delegation-programme/own-wishes";
import { RecordContact } from "@/components/delegation-programme/record-contact";
import { memberPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { listRecorded, listWishes } from "@/lib/itineraries/queries/wishes";

type Props = { params: Promise<{ firmId: string; delegationId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("itineraries")("programme.title") };
}

export default async function FirmProgrammePage({ params }: Props) {
  const { firmId, delegationId } = await params;
  const context = await memberPage(firmId);
  return programmePage(context, delegationId, async (delegation) => {
    const recorded = await listRecorded(context, delegationId);
    const wishes = await listWishes(context, delegationId);
    const own = { delegation, firmId: context.actor.firmId };
    return {
      below: (entry) => (
        <RecordContact {...own} entry={entry} recorded={recorded} newKey={crypto.randomUUID()} />
      ),
      after: <OwnWishes {...own} wishes={wishes} newKey={crypto.randomUUID()} />,
    };
  });
}
