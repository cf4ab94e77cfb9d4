import { NotTravelling } from "@/components/delegation-programme/not-travelling";
import { PreparationAnswer } from "@/components/delegation-programme/preparation-answer";
import { PreparationList } from "@/components/delegation-programme/preparation-list";
import { TravellerPage } from "@/components/delegations/traveller-page";
import { EmptyState } from "@/components/page/empty-state";
import { texts } from "@/lib/i18n/texts";
import { listPreparations } from "@/lib/itineraries/queries/preparations";
import { type TravellerContext, travellerOf } from "./traveller";

/** The preparatory meetings of a journey, each to be answered. */
export async function preparationPage(context: TravellerContext, delegationId: string) {
  const { found, hat, root, path } = await travellerOf(context, delegationId);
  const { delegation, part } = found;
  const t = texts("itineraries");
  const frame = { delegation, root, title: t("preparation.title"), lede: t("preparation.lede") };
  if (part.seat !== "accepted")
    return (
      <TravellerPage {...frame}>
        <NotTravelling part={part} />
      </TravellerPage>
    );
  const meetings = await listPreparations(context, delegationId);
  return (
    <TravellerPage {...frame}>
      {meetings.length === 0 && (
        <EmptyState title={t("preparation.none")}>{t("preparation.noneText")}</EmptyState>
      )}
      <PreparationList
        meetings={meetings}
        timeZone={context.person.timeZone}
        delegation={delegation.name}
        page={`${path}/preparation`}
        below={(meeting) => <PreparationAnswer meeting={meeting} hat={hat} />}
      />
    </TravellerPage>
  );
}
