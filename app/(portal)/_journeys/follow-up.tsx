import { TravellerPage } from "@/components/delegations/traveller-page";
import { OwnFollowUps } from "@/components/follow-ups/own-follow-ups";
import { listOwnFollowUps } from "@/lib/follow-ups/queries/own-follow-ups";
import { texts } from "@/lib/i18n/texts";
import { type TravellerContext, travellerOf } from "./traveller";

/** What became of the own journey, asked after some months. */
export async function followUpPage(context: TravellerContext, delegationId: string) {
  const { found, hat, root } = await travellerOf(context, delegationId);
  const t = texts("follow-ups");
  return (
    <TravellerPage delegation={found.delegation} root={root} title={t("title")} lede={t("lede")}>
      <OwnFollowUps
        found={found}
        followUps={await listOwnFollowUps(context, delegationId)}
        hat={hat}
        timeZone={context.person.timeZone}
      />
    </TravellerPage>
  );
}
