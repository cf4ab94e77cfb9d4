import type { Metadata } from "next";
import { PreparationAnswers } from "@/components/delegation-programme/preparation-answers";
import { PreparationForm } from "@/components/delegation-programme/preparation-form";
import { PreparationList } from "@/components/delegation-programme/preparation-list";
import { PreparationSettle } from "@/components/delegation-programme/preparation-settle";
import { TravellerPage } from "@/components/delegations/traveller-page";
import { EmptyState } from "@/components/page/empty-state";
import { Disclosure } from "@/components/ui/disclosure";
import { QuietText } from "@/components/ui/quiet-text";
import { canShape } from "@/lib/domain/itinerary";
import { texts } from "@/lib/i18n/texts";
import { listPreparations } from "@/lib/itineraries/queries/preparations";
import { type JourneyParams, journeyOf } from "../_components/journey-of";

export function generateMetadata(): Metadata {
  return { title: texts("itineraries")("preparation.title") };
}

export default async function PreparationPage({ params }: { params: Promise<JourneyParams> }) {
  const { context, agency, root, delegation } = await journeyOf(params);
  const meetings = await listPreparations(context, delegation.id);
  const t = texts("itineraries");
  const { timeZone } = context.person;
  const open = canShape(delegation.state);
  return (
    <TravellerPage
      delegation={delegation}
      root={root}
      title={t("preparation.title")}
      lede={t("preparation.lede")}
    >
      {meetings.length === 0 && (
        <EmptyState title={t("preparation.none")}>{open && t("preparation.noneAdmin")}</EmptyState>
      )}
      {open ? (
        <Disclosure key={meetings.length} summary={t("preparation.add")} open={meetings.length === 0}>
          <PreparationForm
            agencyId={agency.id}
            timeZone={timeZone}
            delegationId={delegation.id}
            newKey={crypto.randomUUID()}
          />
        </Disclosure>
      ) : (
        <QuietText>{t("over")}</QuietText>
      )}
      <PreparationList
        meetings={meetings}
        timeZone={timeZone}
        delegation={delegation.name}
        page={`${root}/delegations/${delegation.id}/preparation`}
        below={(meeting) => (
          <>
            <PreparationAnswers meeting={meeting} />
            {open && <PreparationSettle meeting={meeting} agencyId={agency.id} />}
          </>
        )}
      />
    </TravellerPage>
  );
}
