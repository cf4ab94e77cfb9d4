import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TravellerPage } from "@/components/delegations/traveller-page";
import { OwnFollowUps } from "@/components/follow-ups/own-follow-ups";
import { mentorPage } from "@/lib/context/request";
import { getOffered } from "@/lib/delegations/queries/for-travellers";
import { listOwnFollowUps } from "@/lib/follow-ups/queries/own-follow-ups";
import { texts } from "@/lib/i18n/texts";

type Props = { params: Promise<{ agencyId: string; delegationId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("follow-ups")("title") };
}

export default async function MentorFollowUpPage({ params }: Props) {
  const { agencyId, delegationId } = await params;
  const context = await mentorPage(agencyId);
  const found = await getOffered(context, delegationId);
  if (!found) notFound();
  const t = texts("follow-ups");
  const root = `/mentor/${context.actor.agencyId}`;
  return (
    <TravellerPage delegation={found.delegation} root={root} title={t("title")} lede={t("lede")}>
      <OwnFollowUps
        found={found}
        followUps={await listOwnFollowUps(context, delegationId)}
        hat={{ kind: "mentor", id: context.actor.agencyId }}
        timeZone={context.person.timeZone}
      />
    </TravellerPage>
  );
}
