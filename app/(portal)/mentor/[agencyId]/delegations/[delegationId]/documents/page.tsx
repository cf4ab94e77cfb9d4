import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DocumentList } from "@/components/delegation-programme/document-list";
import { NotTravelling } from "@/components/delegation-programme/not-travelling";
import { TravellerPage } from "@/components/delegations/traveller-page";
import { EmptyState } from "@/components/page/empty-state";
import { QuietText } from "@/components/ui/quiet-text";
import { mentorPage } from "@/lib/context/request";
import { getOffered } from "@/lib/delegations/queries/for-travellers";
import { texts } from "@/lib/i18n/texts";
import { listDocuments } from "@/lib/itineraries/queries/documents";

type Props = { params: Promise<{ agencyId: string; delegationId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("itineraries")("documents.title") };
}

export default async function MentorDocumentsPage({ params }: Props) {
  const { agencyId, delegationId } = await params;
  const context = await mentorPage(agencyId);
  const found = await getOffered(context, delegationId);
  if (!found) notFound();
  const { delegation, part } = found;
  const root = `/mentor/${context.actor.agencyId}`;
  const t = texts("itineraries");
  const frame = { delegation, root, title: t("documents.title"), lede: t("documents.lede") };
  if (part.seat !== "accepted")
    return (
      <TravellerPage {...frame}>
        <NotTravelling />
      </TravellerPage>
    );
  const documents = await listDocuments(context, delegationId);
  return (
    <TravellerPage {...frame}>
      <QuietText>{t("documents.who")}</QuietText>
      {documents.length === 0 ? (
        <EmptyState title={t("documents.none")}>{t("documents.noneText")}</EmptyState>
      ) : (
        <DocumentList documents={documents} />
      )}
    </TravellerPage>
  );
}
