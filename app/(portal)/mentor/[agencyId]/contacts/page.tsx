import type { Metadata } from "next";
import { TiesSection } from "@/components/contacts/ties-section";
import { EmptyState } from "@/components/page/empty-state";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { Disclosure } from "@/components/ui/disclosure";
import { listMadeContacts } from "@/lib/contacts/queries/contacts";
import { listFellowTravellers } from "@/lib/contacts/queries/fellows";
import { listJourneysMade } from "@/lib/contacts/queries/journeys";
import { listTies } from "@/lib/contacts/queries/ties";
import { mentorPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { listFirmNames } from "@/lib/mentors/queries/firm-names";
import { MadeList } from "./_components/made-list";
import { RecordForFirm } from "./_components/record-for-firm";

type Props = { params: Promise<{ agencyId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("contacts")("made.title") };
}

export default async function MadeContactsPage({ params }: Props) {
  const context = await mentorPage((await params).agencyId);
  const { agencyId } = context.actor;
  const contacts = await listMadeContacts(context);
  const firms = await listFirmNames(context);
  const journeys = await listJourneysMade(context);
  const ties = await listTies(context);
  const fellows = await listFellowTravellers(context);
  const t = texts("contacts");
  const hat = { kind: "mentor" as const, id: agencyId };
  return (
    <PageBody width="text">
      <PageHeader title={t("made.title")} lede={t("made.lede")} />
      {firms.length > 0 && (
        <Disclosure summary={t("made.record")} open={contacts.length === 0}>
          <RecordForFirm firms={firms} journeys={journeys} hat={hat} newKey={crypto.randomUUID()} />
        </Disclosure>
      )}
      {contacts.length === 0 ? (
        <EmptyState title={t("made.empty")}>
          {t(firms.length === 0 ? "made.noFirms" : "made.emptyText")}
        </EmptyState>
      ) : (
        <MadeList contacts={contacts} root={`/mentor/${agencyId}`} />
      )}
      <TiesSection ties={ties} fellows={fellows} hat={hat} newKey={crypto.randomUUID()} />
    </PageBody>
  );
}
