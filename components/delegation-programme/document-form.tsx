import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { addDocumentAction, changeDocumentAction } from "@/lib/itineraries/actions";
import type { Companion, JourneyDocument } from "@/lib/itineraries/types";
import { AudienceFields } from "./audience-fields";

type Props = { agencyId: string; group: readonly Companion[] } & (
  | { delegationId: string; today: string; newKey: string; document?: undefined }
  | { document: JourneyDocument; delegationId?: undefined; today?: undefined; newKey?: undefined }
);

/** Puts a link on the list, or changes one. */
export function DocumentForm({ agencyId, group, delegationId, today, newKey, document }: Props) {
  const t = texts("itineraries");
  return (
    <ActionForm
      {...formWords("itineraries")}
      id={document ? `document-${document.id}` : "document"}
      action={document ? changeDocumentAction : addDocumentAction}
      hat={{ kind: "admin", id: agencyId }}
      hidden={
        document
          ? { documentId: document.id, version: String(document.version) }
          : { delegationId: delegationId ?? "" }
      }
      idempotencyKey={newKey}
      values={{
        title: document?.title ?? "",
        link: document?.link ?? "",
        note: document?.note ?? "",
        edition: document?.edition ?? "",
        datedOn: document?.datedOn ?? today ?? "",
        audience: document?.forAll === false ? "chosen" : "all",
        seats: document?.who.map(({ seatId }) => seatId) ?? [],
      }}
      labels={{
        title: t("documents.name"),
        link: t("documents.link"),
        note: t("documents.note"),
        edition: t("documents.edition"),
        datedOn: t("documents.datedOn"),
        audience: t("documents.audience"),
        seats: t("entry.seats"),
      }}
      doneMessage={t("documents.saved")}
    >
      <Field name="title" label={t("documents.name")} width="full" required>
        <TextInput maxLength={140} />
      </Field>
      <Field name="link" label={t("documents.link")} hint={t("documents.linkHint")} width="full" required>
        <TextInput type="url" inputMode="url" maxLength={600} />
      </Field>
      <div className="grid items-end gap-6 sm:grid-cols-2">
        <Field name="datedOn" label={t("documents.datedOn")} width="short" required>
          <TextInput type="date" />
        </Field>
        <Field
          name="edition"
          label={t("documents.edition")}
          mark={t("optional")}
          hint={t("documents.editionHint")}
          width="short"
        >
          <TextInput maxLength={40} />
        </Field>
      </div>
      <Field name="note" label={t("documents.note")} mark={t("optional")} width="full">
        <TextArea rows={2} maxLength={600} />
      </Field>
      <AudienceFields group={group} legend={t("documents.audience")} />
      <SubmitButton label={t("documents.save")} pendingLabel={t("saving")} />
    </ActionForm>
  );
}
