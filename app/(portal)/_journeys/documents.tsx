import { DocumentList } from "@/components/delegation-programme/document-list";
import { NotTravelling } from "@/components/delegation-programme/not-travelling";
import { TravellerPage } from "@/components/delegations/traveller-page";
import { EmptyState } from "@/components/page/empty-state";
import { QuietText } from "@/components/ui/quiet-text";
import { texts } from "@/lib/i18n/texts";
import { listDocuments } from "@/lib/itineraries/queries/documents";
import { type TravellerContext, travellerOf } from "./traveller";

/** The documents of a journey that are for whoever reads. */
export async function documentsPage(context: TravellerContext, delegationId: string) {
  const { found, root } = await travellerOf(context, delegationId);
  const { delegation, part } = found;
  const t = texts("itineraries");
  const frame = { delegation, root, title: t("documents.title"), lede: t("documents.lede") };
  if (part.seat !== "accepted")
    return (
      <TravellerPage {...frame}>
        <NotTravelling part={part} />
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
