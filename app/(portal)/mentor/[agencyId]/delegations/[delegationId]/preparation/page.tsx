import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NotTravelling } from "@/components/delegation-programme/not-travelling";
import { PreparationAnswer } from "@/components/delegation-programme/preparation-answer";
import { PreparationList } from "@/components/delegation-programme/preparation-list";
import { TravellerPage } from "@/components/delegations/traveller-page";
import { EmptyState } from "@/components/page/empty-state";
import { mentorPage } from "@/lib/context/request";
import { getOffered } from "@/lib/delegations/queries/for-travellers";
import { texts } from "@/lib/i18n/texts";
import { listPreparations } from "@/lib/itineraries/queries/preparations";

type Props = { params: Promise<{ agencyId: string; delegationId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("itineraries")("preparation.title") };
}

export default async function MentorPreparationPage({ params }: Props) {
  const { agencyId, delegationId } = await params;
  const context = await mentorPage(agencyId);
  const found = await getOffered(context, delegationId);
  if (!found) notFound();
  const { delegation, part } = found;
  const root = `/mentor/${context.actor.agencyId}`;
  const t = texts("itineraries");
  const frame = { delegation, root, title: t("preparation.title"), lede: t("preparation.lede") };
  if (part.seat !== "accepted")
    return (
      <TravellerPage {...frame}>
        <NotTravelling />
      </TravellerPage>
    );
  const meetings = await listPreparations(context, delegationId);
  const hat = { kind: "mentor" as const, id: context.actor.agencyId };
  return (
    <TravellerPage {...frame}>
      {meetings.length === 0 && (
        <EmptyState title={t("preparation.none")}>{t("preparation.noneText")}</EmptyState>
      )}
      <PreparationList
        meetings={meetings}
        timeZone={context.person.timeZone}
        delegation={delegation.name}
        page={`${root}/delegations/${delegationId}/preparation`}
        below={(meeting) => <PreparationAnswer meeting={meeting} hat={hat} />}
      />
    </TravellerPage>
  );
}
