import type { Metadata } from "next";
import { TravellerPage } from "@/components/delegations/traveller-page";
import { EmptyState } from "@/components/page/empty-state";
import { Section } from "@/components/page/section";
import { QuietText } from "@/components/ui/quiet-text";
import { formatList } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { getJourneyCosts } from "@/lib/travel-costs/queries/for-agency";
import { type JourneyParams, journeyOf } from "../_components/journey-of";
import { ClaimEntry } from "./_components/claim-entry";
import { CostFigures } from "./_components/cost-figures";

export function generateMetadata(): Metadata {
  return { title: texts("travel-costs")("title") };
}

export default async function JourneyCostsPage({ params }: { params: Promise<JourneyParams> }) {
  const { context, agency, root, delegation } = await journeyOf(params);
  const costs = await getJourneyCosts(context, delegation.id);
  const t = texts("travel-costs");
  return (
    <TravellerPage delegation={delegation} root={root} title={t("title")} lede={t("ledeAgency")}>
      {costs.claims.length === 0 ? (
        <EmptyState title={t("agency.none")}>{t("agency.noneText")}</EmptyState>
      ) : (
        <>
          <CostFigures costs={costs} terms={delegation} />
          <Section title={t("agency.claims")} id="claims">
            <ul className="space-y-8">
              {costs.claims.map((claim) => (
                <li key={claim.id}>
                  <ClaimEntry claim={claim} terms={delegation} agencyId={agency.id} />
                </li>
              ))}
            </ul>
          </Section>
        </>
      )}
      {costs.missing.length > 0 && (
        <QuietText>{t("agency.missing", { names: formatList(costs.missing) })}</QuietText>
      )}
    </TravellerPage>
  );
}
