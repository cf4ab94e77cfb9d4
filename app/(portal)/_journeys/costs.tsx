import { TravellerPage } from "@/components/delegations/traveller-page";
import { OwnCosts } from "@/components/travel-costs/own-costs";
import { texts } from "@/lib/i18n/texts";
import { getOwnClaim } from "@/lib/travel-costs/queries/own-claim";
import { type TravellerContext, travellerOf } from "./traveller";

/** What the own journey cost. */
export async function costsPage(context: TravellerContext, delegationId: string) {
  const { found, hat, root } = await travellerOf(context, delegationId);
  const t = texts("travel-costs");
  return (
    <TravellerPage delegation={found.delegation} root={root} title={t("title")} lede={t("lede")}>
      <OwnCosts found={found} claim={await getOwnClaim(context, delegationId)} hat={hat} />
    </TravellerPage>
  );
}
