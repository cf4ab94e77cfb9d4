import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NotTravelling } from "@/components/delegation-programme/not-travelling";
import { OwnProgramme } from "@/components/delegation-programme/own-programme";
import { OwnWishes } from "@/components/delegation-programme/own-wishes";
import { RecordContact } from "@/components/delegation-programme/record-contact";
import { TravellerPage } from "@/components/delegations/traveller-page";
import { memberPage } from "@/lib/context/request";
import { getOffered } from "@/lib/delegations/queries/for-travellers";
import { texts } from "@/lib/i18n/texts";
import { getProgramme } from "@/lib/itineraries/queries/programme";
import { listRecorded, listWishes } from "@/lib/itineraries/queries/wishes";

type Props = { params: Promise<{ firmId: string; delegationId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("itineraries")("programme.title") };
}

export default async function FirmProgrammePage({ params }: Props) {
  const { firmId, delegationId } = await params;
  const context = await memberPage(firmId);
  const found = await getOffered(context, delegationId);
  if (!found) notFound();
  const { delegation, part } = found;
  const root = `/firm/${context.actor.firmId}`;
  const t = texts("itineraries");
  const frame = { delegation, root, title: t("programme.title"), lede: t("programme.lede") };
  if (part.seat !== "accepted")
    return (
      <TravellerPage {...frame}>
        <NotTravelling />
      </TravellerPage>
    );
  const recorded = await listRecorded(context, delegationId);
  return (
    <TravellerPage {...frame}>
      <OwnProgramme
        programme={await getProgramme(context, delegationId)}
        delegation={delegation}
        page={`${root}/delegations/${delegationId}/programme`}
        today={context.now.toISOString()}
        below={(entry) => (
          <RecordContact
            entry={entry}
            delegation={delegation}
            firmId={context.actor.firmId}
            recorded={recorded}
            newKey={crypto.randomUUID()}
          />
        )}
      />
      <OwnWishes
        wishes={await listWishes(context, delegationId)}
        delegation={delegation}
        firmId={context.actor.firmId}
        newKey={crypto.randomUUID()}
      />
    </TravellerPage>
  );
}
