import type { Metadata } from "next";
import { TiesSection } from "@/components/contacts/ties-section";
import { EmptyState } from "@/components/page/empty-state";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { Section } from "@/components/page/section";
import { Disclosure } from "@/components/ui/disclosure";
import { listContacts } from "@/lib/contacts/queries/contacts";
import { listFellowTravellers } from "@/lib/contacts/queries/fellows";
import { listJourneysMade } from "@/lib/contacts/queries/journeys";
import { listTies } from "@/lib/contacts/queries/ties";
import { memberPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { listMeetable } from "@/lib/meetings/queries/get-meeting";
import { ContactEntry } from "./_components/contact-entry";
import { RecordForm } from "./_components/record-form";

type Props = { params: Promise<{ firmId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("contacts")("title") };
}

export default async function ContactsPage({ params }: Props) {
  const context = await memberPage((await params).firmId);
  const contacts = await listContacts(context);
  const journeys = await listJourneysMade(context);
  const ties = await listTies(context);
  const fellows = await listFellowTravellers(context);
  const { firmId } = context.actor;
  const mentors = await listMeetable(context, { firmId });
  const t = texts("contacts");
  return (
    <PageBody width="text">
      <PageHeader title={t("title")} lede={t("lede")} />
      <Disclosure summary={t("record")} open={contacts.length === 0}>
        <RecordForm
          firmId={firmId}
          journeys={journeys}
          mentors={mentors}
          idempotencyKey={crypto.randomUUID()}
        />
      </Disclosure>
      {contacts.length === 0 && <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>}
      <TiesSection
        ties={ties}
        fellows={fellows}
        hat={{ kind: "member", id: firmId }}
        newKey={crypto.randomUUID()}
      />
      {contacts.length > 0 && (
        <Section title={t("list")} id="contacts">
          <ul className="border-line border-t">
            {contacts.map((contact) => (
              <li key={contact.id} className="border-line border-b py-4">
                <ContactEntry contact={contact} firmId={firmId} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </PageBody>
  );
}
