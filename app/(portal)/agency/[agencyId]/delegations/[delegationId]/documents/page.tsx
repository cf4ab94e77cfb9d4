import type { Metadata } from "next";
import { DocumentForm } from "@/components/delegation-programme/document-form";
import { DocumentList } from "@/components/delegation-programme/document-list";
import { TravellerPage } from "@/components/delegations/traveller-page";
import { EmptyState } from "@/components/page/empty-state";
import { Disclosure } from "@/components/ui/disclosure";
import { QuietText } from "@/components/ui/quiet-text";
import { canShape } from "@/lib/domain/itinerary";
import { texts } from "@/lib/i18n/texts";
import { listDocuments } from "@/lib/itineraries/queries/documents";
import { listGroup } from "@/lib/itineraries/queries/group";
import { type JourneyParams, journeyOf } from "../_components/journey-of";
import { DocumentTools } from "./_components/document-tools";

export function generateMetadata(): Metadata {
  return { title: texts("itineraries")("documents.title") };
}

export default async function DocumentsPage({ params }: { params: Promise<JourneyParams> }) {
  const { context, agency, root, delegation } = await journeyOf(params);
  const documents = await listDocuments(context, delegation.id);
  const group = await listGroup(context, delegation.id);
  const t = texts("itineraries");
  const open = canShape(delegation.state);
  return (
    <TravellerPage
      delegation={delegation}
      root={root}
      title={t("documents.title")}
      lede={t("documents.lede")}
    >
      <QuietText>{t("documents.who")}</QuietText>
      {documents.length === 0 ? (
        <EmptyState title={t("documents.none")}>{t("documents.noneText")}</EmptyState>
      ) : (
        <DocumentList
          documents={documents}
          below={(document) =>
            open && <DocumentTools document={document} agencyId={agency.id} group={group} />
          }
        />
      )}
      {open ? (
        <Disclosure key={documents.length} summary={t("documents.add")} open={documents.length === 0}>
          <DocumentForm
            agencyId={agency.id}
            group={group}
            delegationId={delegation.id}
            today={context.now.toISOString().slice(0, 10)}
            newKey={crypto.randomUUID()}
          />
        </Disclosure>
      ) : (
        <QuietText>{t("over")}</QuietText>
      )}
    </TravellerPage>
  );
}
