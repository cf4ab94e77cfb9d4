import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NotTravelling } from "@/components/delegation-programme/not-travelling";
import { OwnProgramme } from "@/components/delegation-programme/own-programme";
import { TravellerPage } from "@/components/delegations/traveller-page";
import { mentorPage } from "@/lib/context/request";
import { getOffered } from "@/lib/delegations/queries/for-travellers";
import { texts } from "@/lib/i18n/texts";
import { getProgramme } from "@/lib/itineraries/queries/programme";

type Props = { params: Promise<{ agencyId: string; delegationId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("itineraries")("programme.title") };
}

export default async function MentorProgrammePage({ params }: Props) {
  const { agencyId, delegationId } = await params;
  const context = await mentorPage(agencyId);
  const found = await getOffered(context, delegationId);
  if (!found) notFound();
  const { delegation, part } = found;
  const root = `/mentor/${context.actor.agencyId}`;
  const t = texts("itineraries");
  const frame = { delegation, root, title: t("programme.title"), lede: t("programme.lede") };
  if (part.seat !== "accepted")
    return (
      <TravellerPage {...frame}>
        <NotTravelling />
      </TravellerPage>
    );
  return (
    <TravellerPage {...frame}>
      <OwnProgramme
        programme={await getProgramme(context, delegationId)}
        delegation={delegation}
        page={`${root}/delegations/${delegationId}/programme`}
        today={context.now.toISOString()}
        wishes={false}
      />
    </TravellerPage>
  );
}
