import { DocumentForm } from "@/components/delegation-programme/document-form";
import { OneButtonForm } from "@/components/form/one-button-form";
import { Disclosure } from "@/components/ui/disclosure";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { removeDocumentAction } from "@/lib/itineraries/actions";
import type { Companion, JourneyDocument } from "@/lib/itineraries/types";

type Props = { document: JourneyDocument; agencyId: string; group: readonly Companion[] };

/** What an administrator can do about a document: change it, take it off the list. */
export function DocumentTools({ document, agencyId, group }: Props) {
  const t = texts("itineraries");
  return (
    <Disclosure summary={t("documents.change")}>
      <div className="space-y-6">
        <DocumentForm agencyId={agencyId} group={group} document={document} />
        <OneButtonForm
          id={`remove-${document.id}`}
          action={removeDocumentAction}
          hat={{ kind: "admin", id: agencyId }}
          words={formWords("itineraries")}
          hidden={{ documentId: document.id }}
          label={t("documents.remove")}
          pendingLabel={t("documents.removing")}
          variant="danger"
        />
      </div>
    </Disclosure>
  );
}
