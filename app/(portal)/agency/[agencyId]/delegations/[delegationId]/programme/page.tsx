import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClockForm } from "@/components/delegation-programme/clock-form";
import { FirmWishes } from "@/components/delegation-programme/firm-wishes";
import { ProgrammeDays } from "@/components/delegation-programme/programme-days";
import { ProgrammeFor } from "@/components/delegation-programme/programme-for";
import { PublishProgramme } from "@/components/delegation-programme/publish-programme";
import { TravellerPage } from "@/components/delegations/traveller-page";
import { EmptyState } from "@/components/page/empty-state";
import { LinkButton } from "@/components/ui/button";
import { QuietText } from "@/components/ui/quiet-text";
import { canShape } from "@/lib/domain/itinerary";
import { countryName } from "@/lib/domain/reference/countries";
import { language, texts } from "@/lib/i18n/texts";
import { listGroup } from "@/lib/itineraries/queries/group";
import { getProgramme } from "@/lib/itineraries/queries/programme";
import { listWishes } from "@/lib/itineraries/queries/wishes";
import { type JourneyParams, journeyOf } from "../_components/journey-of";
import { EntryTools } from "./_components/entry-tools";

type Props = { params: Promise<JourneyParams>; searchParams: Promise<{ for?: string | string[] }> };

export function generateMetadata(): Metadata {
  return { title: texts("itineraries")("programme.title") };
}

export default async function ProgrammePage({ params, searchParams }: Props) {
  const { context, agency, root, delegation } = await journeyOf(params);
  const programme = await getProgramme(context, delegation.id);
  if (!programme) notFound();
  const group = await listGroup(context, delegation.id);
  const asked = (await searchParams).for;
  const one = group.find(({ seatId }) => seatId === asked);
  const t = texts("itineraries");
  const open = canShape(delegation.state);
  const path = `${root}/delegations/${delegation.id}/programme`;
  const entries = programme.entries.filter(
    ({ forAll, who }) => !one || forAll || who.some(({ seatId }) => seatId === one.seatId),
  );
  return (
    <TravellerPage
      delegation={delegation}
      root={root}
      title={one ? t("programme.of", { name: one.name }) : t("programme.title")}
      lede={t("programme.clock", { zone: programme.timeZone.replaceAll("_", " ") })}
      action={
        open && (
          <LinkButton href={`${path}/entry`} icon="add" variant="primary">
            {t("programme.add")}
          </LinkButton>
        )
      }
    >
      {!open && <QuietText>{t("over")}</QuietText>}
      <PublishProgramme
        programme={programme}
        delegationId={delegation.id}
        agencyId={agency.id}
        timeZone={context.person.timeZone}
        open={open}
      />
      {group.length === 0 && <QuietText>{t("noGroupText")}</QuietText>}
      {programme.entries.length === 0 ? (
        <>
          <EmptyState title={t("programme.none")}>{t("programme.noneText")}</EmptyState>
          {open && (
            <ClockForm
              agencyId={agency.id}
              delegationId={delegation.id}
              timeZone={programme.timeZone}
              country={countryName(delegation.market, language())}
            />
          )}
        </>
      ) : (
        <>
          <ProgrammeFor group={group} path={path} seatId={one?.seatId ?? null} />
          <ProgrammeDays
            startsOn={delegation.startsOn}
            endsOn={delegation.endsOn}
            entries={entries}
            below={(entry) => open && <EntryTools entry={entry} agencyId={agency.id} path={path} />}
          />
        </>
      )}
      <FirmWishes
        wishes={await listWishes(context, delegation.id)}
        agencyId={agency.id}
        state={delegation.state}
        entryPath={`${path}/entry`}
      />
    </TravellerPage>
  );
}
