import { DelegationPage } from "@/components/delegations/delegation-page";
import { listTravellers } from "@/lib/delegations/queries/for-travellers";
import { type TravellerContext, travellerOf } from "./traveller";

/** A delegation: the own part in it, who travels, what is to be done. */
export async function journeyPage(context: TravellerContext, delegationId: string) {
  const { found, hat, root } = await travellerOf(context, delegationId);
  const travellers = await listTravellers(context, delegationId);
  return <DelegationPage found={found} travellers={travellers} hat={hat} root={root} />;
}
