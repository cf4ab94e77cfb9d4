import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormHat } from "@/lib/action-state";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { deleteNoteAction, editNoteAction } from "@/lib/notes/actions";
import { NOTE_MAX } from "@/lib/notes/schema";
import type { PrivateNote } from "@/lib/notes/types";

type Props = { note: PrivateNote; firmId: string; hat: FormHat; timeZone: string };

/** One note; changing and deleting it are folded away. */
export function NoteEntry({ note, firmId, hat, timeZone }: Props) {
  const t = texts("notes");
  const moment = (iso: string) => formatDate(iso, { timeZone, style: "moment" });
  const [when, changed] = [moment(note.createdAt), moment(note.updatedAt)];
  const form = {
    ...formWords("notes"),
    hat,
    hidden: { firmId, noteId: note.id, version: String(note.version) },
    className: "space-y-3 pb-3",
  };
  return (
    <li className="border-line border-b py-4">
      <p className="text-ink-soft text-xs">
        {when === changed ? t("at", { when }) : t("changedAt", { when, changed })}
      </p>
      <p className="mt-1 max-w-measure whitespace-pre-line">{note.body}</p>
      <div className="mt-1 flex flex-wrap gap-x-6">
        <Disclosure summary={t("edit")}>
          <ActionForm {...form} action={editNoteAction} labels={{ body: t("body") }} id={`edit-${note.id}`}>
            <Field name="body" label={t("body")} width="full">
              <TextArea rows={4} maxLength={NOTE_MAX} defaultValue={note.body} />
            </Field>
            <FormActions>
              <SubmitButton label={t("save")} pendingLabel={t("saving")} variant="quiet" />
            </FormActions>
          </ActionForm>
        </Disclosure>
        <Disclosure summary={t("delete")}>
          <ActionForm {...form} action={deleteNoteAction} id={`delete-${note.id}`}>
            <p className="text-sm">{t("deleteText")}</p>
            <SubmitButton label={t("deleteYes")} pendingLabel={t("deleting")} variant="danger" />
          </ActionForm>
        </Disclosure>
      </div>
    </li>
  );
}
