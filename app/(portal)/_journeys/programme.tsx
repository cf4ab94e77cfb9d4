import type { ReactNode } from "react";
import { NotTravelling } from "@/components/delegation-programme/not-travelling";
import { OwnProgramme } from "@/components/delegation-programme/own-programme";
import { TravellerPage } from "@/components/delegations/traveller-page";
import type { DelegationFrame } from "@/lib/delegations/types";
import { texts } from "@/lib/i18n/texts";
import { getProgramme } from "@/lib/itineraries/queries/programme";
import type { ProgrammeEntry } from "@/lib/itineraries/types";
import { type TravellerContext, travellerOf } from "./traveller";

/** What a firm has beside the programme: something below each entry, and something below all. */
type OfFirm = { below: (entry: ProgrammeEntry) => ReactNode; after: ReactNode };

/** The published programme of a journey. */
export async function programmePage(
  context: TravellerContext,
  delegationId: string,
  ofFirm?: (delegation: DelegationFrame) => Promise<OfFirm>,
) {
  const { found, root, path } = await travellerOf(context, delegationId);
  const { delegation, part } = found;
  const t = texts("itineraries");
  const frame = { delegation, root, title: t("programme.title"), lede: t("programme.lede") };
  if (part.seat !== "accepted")
    return (
      <TravellerPage {...frame}>
        <NotTravelling part={part} />
      </TravellerPage>
    );
  const more = await ofFirm?.(delegation);
  return (
    <TravellerPage {...frame}>
      <OwnProgramme
        programme={await getProgramme(context, delegationId)}
        delegation={delegation}
        page={`${path}/programme`}
        today={context.now.toISOString()}
        wishes={more !== undefined}
        below={more?.below}
      />
      {more?.after}
    </TravellerPage>
  );
}
