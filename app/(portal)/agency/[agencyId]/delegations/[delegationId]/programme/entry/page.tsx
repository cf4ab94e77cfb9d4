import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EntryForm } from "@/components/delegation-programme/entry-form";
import { TravellerPage } from "@/components/delegations/traveller-page";
import { QuietText } from "@/components/ui/quiet-text";
import { canShape } from "@/lib/domain/itinerary";
import { texts } from "@/lib/i18n/texts";
import { addEntryAction, changeEntryAction } from "@/lib/itineraries/actions";
import { listGroup } from "@/lib/itineraries/queries/group";
import { getProgramme } from "@/lib/itineraries/queries/programme";
import { listWishes } from "@/lib/itineraries/queries/wishes";
import { type JourneyParams, journeyOf } from "../../_components/journey-of";
import { daysOfVisit, entryValues } from "../_components/entry-values";

type Asked = { entry?: string | string[]; wish?: string | string[] };
type Props = { params: Promise<JourneyParams>; searchParams: Promise<Asked> };

export function generateMetadata(): Metadata {
  return { title: texts("itineraries")("entry.new") };
}

export default async function EntryPage({ params, searchParams }: Props) {
  const { context, agency, root, delegation } = await journeyOf(params);
  const asked = await searchParams;
  const programme = await getProgramme(context, delegation.id);
  if (!programme) notFound();
  const entry = programme.entries.find(({ id }) => id === asked.entry);
  const wishes = asked.wish ? await listWishes(context, delegation.id) : [];
  const wish = wishes.find(({ id, state }) => id === asked.wish && state !== "taken");
  const hidden: Record<string, string> = entry
    ? { entryId: entry.id, version: String(entry.version) }
    : { delegationId: delegation.id, wishId: wish?.id ?? "" };
  const t = texts("itineraries");
  return (
    <TravellerPage
      delegation={delegation}
      root={root}
      title={t(entry ? "entry.edit" : "entry.new")}
      lede={t("entry.lede", { zone: programme.timeZone.replaceAll("_", " ") })}
    >
      {wish && <p>{t("entry.fromWish", { firm: wish.firm, whom: wish.whom })}</p>}
      {canShape(delegation.state) ? (
        <EntryForm
          agencyId={agency.id}
          action={entry ? changeEntryAction : addEntryAction}
          hidden={hidden}
          values={entryValues(delegation, entry, wish)}
          days={daysOfVisit(delegation)}
          group={await listGroup(context, delegation.id)}
          idempotencyKey={entry ? undefined : crypto.randomUUID()}
        />
      ) : (
        <QuietText>{t("over")}</QuietText>
      )}
    </TravellerPage>
  );
}
