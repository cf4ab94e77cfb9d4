import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NotTravelling } from "@/components/delegation-programme/not-travelling";
import { PreparationAnswer } from "@/components/delegation-programme/preparation-answer";
import { PreparationList } from "@/components/delegation-programme/preparation-list";
import { TravellerPage } from "@/components/delegations/traveller-page";
import { EmptyState } from "@/components/page/empty-state";
import { memberPage } from "@/lib/context/request";
import { getOffered } from "@/lib/delegations/queries/for-travellers";
import { texts } from "@/lib/i18n/texts";
import { listPreparations } from "@/lib/itineraries/queries/preparations";

type Props = { params: Promise<{ firmId: string; delegationId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("itineraries")("preparation.title") };
}

export default async function FirmPreparationPage({ params }: Props) {
  const { firmId, delegationId } = await params;
  const context = await memberPage(firmId);
  const found = await getOffered(context, delegationId);
  if (!found) notFound();
  const { delegation, part } = found;
  const root = `/firm/${context.actor.firmId}`;
  const t = texts("itineraries");
  const frame = { delegation, root, title: t("preparation.title"), lede: t("preparation.lede") };
  if (part.seat !== "accepted")
    return (
      <TravellerPage {...frame}>
        <NotTravelling />
      </TravellerPage>
    );
  const meetings = await listPreparations(context, delegationId);
  const hat = { kind: "member" as const, id: context.actor.firmId };
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
